import { keyOf, truthOf, type Draft } from '../county/draft.ts';
import { agencySum, type Defect, type Surroundings } from './defect.ts';
import { writeCell } from './write.ts';

/** The report of another year of the same body, where it is on the form of 2021. */
function neighbour(draft: Draft, around: Surroundings, years: number): Draft | undefined {
  const found = around.draftOf(draft.body.id, draft.year + years);
  return found?.isFiled && found.form.proactive === '2021' ? found : undefined;
}
const isOwn2021 = (draft: Draft): boolean => draft.isFiled && !draft.isAggregate && draft.form.proactive === '2021';
const chainRules = (rule: string, draft: Draft, around: Surroundings): string[] => [
  ...(neighbour(draft, around, -1) ? [rule] : []),
  ...(neighbour(draft, around, 1) ? [`${rule}@${keyOf(draft.body.id, draft.year + 1)}`] : []),
];
/** Documents in force that do not follow from last year's. */
export const stockMismatch: Defect = {
  kind: 'stock_mismatch',
  rate: 0.01,
  aspect: 'figures',
  chains: true,
  isPossible: (draft, around) =>
    isOwn2021(draft) && neighbour(draft, around, -1) !== undefined && truthOf(draft, 'normative_docs_in_force') >= 4,
  inject(draft, random, around) {
    const id = 'normative_docs_in_force';
    const truth = truthOf(draft, id);
    const least = Math.max(1, truthOf(draft, 'normative_docs_issued') - truthOf(draft, 'normative_docs_repealed'));
    const less = truth - random.between(1, 2);
    const written = random.chance(0.5) && less >= least ? less : truth + random.between(1, 3);
    return [writeCell(draft, id, written, [...chainRules('XY-STOCK', draft, around), agencySum(draft.year)])];
  },
};

/** Carried-in requests that are not last year's carried-out; the table itself balances. */
export const carryMismatch: Defect = {
  kind: 'carry_mismatch',
  rate: 0.012,
  aspect: 'figures',
  chains: true,
  isPossible: (draft, around) => {
    const before = around.draftOf(draft.body.id, draft.year - 1);
    const isSound = draft.isFiled && !draft.isAggregate && before?.isFiled === true;
    return isSound && truthOf(draft, 'received_new.natural_person') > 3;
  },
  inject(draft, random, around) {
    const change = random.between(1, 2);
    // The flow of the whole county can only be followed where nobody is missing.
    const flow = around.isComplete(draft.year) ? [`AG-FLOW@${keyOf('example-gov', draft.year)}`] : [];
    const rules = ['XY-CARRY', agencySum(draft.year), ...flow];
    return [
      ['carried_in', change, rules] as const,
      ['received_new', -change, [agencySum(draft.year)]] as const,
    ].flatMap(([row, by, broken]) =>
      ['natural_person', 'total'].map((column) =>
        writeCell(draft, `${row}.${column}`, truthOf(draft, `${row}.${column}`) + by, broken),
      ),
    );
  },
};

/** Within a fifth of ten thousand: the jump of a figure given in 元 beside one in 万元. */
const isUnitJump = (high: number, low: number): boolean => low > 0 && Math.abs(high / low / 10_000 - 1) <= 0.2;

/** Fees in 元 where the form asks for 万元. */
export const yuanForWan: Defect = {
  kind: 'yuan_for_wan',
  rate: 0.008,
  aspect: 'figures',
  chains: true,
  isPossible: (draft, around) =>
    isOwn2021(draft) && truthOf(draft, 'fees_amount_wan_yuan') > 0 && neighbour(draft, around, 1) !== undefined,
  inject(draft, _random, around) {
    const id = 'fees_amount_wan_yuan';
    const truth = truthOf(draft, id);
    const written = Math.round(truth * 1_000_000) / 100;
    const jumps = [-1, 1].flatMap((years) => {
      const other = neighbour(draft, around, years);
      if (!other || !isUnitJump(written, truthOf(other, id))) return [];
      return years < 0 ? ['XY-UNIT'] : [`XY-UNIT@${keyOf(draft.body.id, draft.year + 1)}`];
    });
    return [writeCell(draft, id, written, ['T2-UNIT', ...jumps, agencySum(draft.year)])];
  },
};

/** 规章 reported by a township, which has no power to make any. */
export const townshipRegulations: Defect = {
  kind: 'township_regulations',
  rate: 0.008,
  aspect: 'figures',
  chains: true,
  isPossible: (draft) => isOwn2021(draft) && draft.body.kind === 'township',
  inject(draft, random, around) {
    const id = 'regulations_in_force';
    const written = random.between(1, 6);
    const rules = ['T2-REG', ...chainRules('XY-STOCK', draft, around), agencySum(draft.year)];
    return [writeCell(draft, id, written, rules)];
  },
};

const DECISIONS = ['licensing_decisions', 'penalty_decisions', 'coercion_decisions'];

/** The government's sum is not the sum of its bodies. */
export const aggregateMismatch: Defect = {
  kind: 'aggregate_mismatch',
  rate: 0.002,
  aspect: 'figures',
  chains: false,
  isPossible: (draft) => draft.isAggregate,
  inject(draft, random) {
    const id = random.pick(DECISIONS);
    return [writeCell(draft, id, truthOf(draft, id) + random.between(20, 90), [agencySum(draft.year)])];
  },
};
