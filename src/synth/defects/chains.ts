import { keyOf, truthOf, type CountyReport } from '../county/county-report.ts';
import { agencySum, type Defect, type Surroundings } from './defect.ts';
import { writeCell } from './write.ts';

/** The report of another year of the same body, where it is on the form of 2021. */
function neighbour(report: CountyReport, around: Surroundings, years: number): CountyReport | undefined {
  const found = around.reportOf(report.body.id, report.year + years);
  return found?.isFiled && found.form.proactive === '2021' ? found : undefined;
}
const isOwn2021 = (report: CountyReport): boolean =>
  report.isFiled && !report.isAggregate && report.form.proactive === '2021';
const chainRules = (rule: string, report: CountyReport, around: Surroundings): string[] => [
  ...(neighbour(report, around, -1) ? [rule] : []),
  ...(neighbour(report, around, 1) ? [`${rule}@${keyOf(report.body.id, report.year + 1)}`] : []),
];
/** Documents in force that do not follow from last year's. */
export const stockMismatch: Defect = {
  kind: 'stock_mismatch',
  rate: 0.01,
  aspect: 'figures',
  chains: true,
  isPossible: (report, around) =>
    isOwn2021(report) && neighbour(report, around, -1) !== undefined && truthOf(report, 'normative_docs_in_force') >= 4,
  inject(report, random, around) {
    const id = 'normative_docs_in_force';
    const truth = truthOf(report, id);
    const least = Math.max(1, truthOf(report, 'normative_docs_issued') - truthOf(report, 'normative_docs_repealed'));
    const less = truth - random.between(1, 2);
    const written = random.chance(0.5) && less >= least ? less : truth + random.between(1, 3);
    return [writeCell(report, id, written, [...chainRules('XY-STOCK', report, around), agencySum(report.year)])];
  },
};

/** Carried-in requests that are not last year's carried-out; the table itself balances. */
export const carryMismatch: Defect = {
  kind: 'carry_mismatch',
  rate: 0.012,
  aspect: 'figures',
  chains: true,
  isPossible: (report, around) => {
    const before = around.reportOf(report.body.id, report.year - 1);
    const isSound = report.isFiled && !report.isAggregate && before?.isFiled === true;
    return isSound && truthOf(report, 'received_new.natural_person') > 3;
  },
  inject(report, random, around) {
    const change = random.between(1, 2);
    // The flow of the whole county can only be followed where nobody is missing.
    const flow = around.isComplete(report.year) ? [`AG-FLOW@${keyOf('example-gov', report.year)}`] : [];
    const rules = ['XY-CARRY', agencySum(report.year), ...flow];
    return [
      ['carried_in', change, rules] as const,
      ['received_new', -change, [agencySum(report.year)]] as const,
    ].flatMap(([row, by, broken]) =>
      ['natural_person', 'total'].map((column) =>
        writeCell(report, `${row}.${column}`, truthOf(report, `${row}.${column}`) + by, broken),
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
  isPossible: (report, around) =>
    isOwn2021(report) && truthOf(report, 'fees_amount_wan_yuan') > 0 && neighbour(report, around, 1) !== undefined,
  inject(report, _random, around) {
    const id = 'fees_amount_wan_yuan';
    const truth = truthOf(report, id);
    const written = Math.round(truth * 1_000_000) / 100;
    const jumps = [-1, 1].flatMap((years) => {
      const other = neighbour(report, around, years);
      if (!other || !isUnitJump(written, truthOf(other, id))) return [];
      return years < 0 ? ['XY-UNIT'] : [`XY-UNIT@${keyOf(report.body.id, report.year + 1)}`];
    });
    return [writeCell(report, id, written, ['T2-UNIT', ...jumps, agencySum(report.year)])];
  },
};

/** 规章 reported by a township, which has no power to make any. */
export const townshipRegulations: Defect = {
  kind: 'township_regulations',
  rate: 0.008,
  aspect: 'figures',
  chains: true,
  isPossible: (report) => isOwn2021(report) && report.body.kind === 'township',
  inject(report, random, around) {
    const id = 'regulations_in_force';
    const written = random.between(1, 6);
    const rules = ['T2-REG', ...chainRules('XY-STOCK', report, around), agencySum(report.year)];
    return [writeCell(report, id, written, rules)];
  },
};

const DECISIONS = ['licensing_decisions', 'penalty_decisions', 'coercion_decisions'];

/** The government's sum is not the sum of its bodies. */
export const aggregateMismatch: Defect = {
  kind: 'aggregate_mismatch',
  rate: 0.002,
  aspect: 'figures',
  chains: false,
  isPossible: (report) => report.isAggregate,
  inject(report, random) {
    const id = random.pick(DECISIONS);
    return [writeCell(report, id, truthOf(report, id) + random.between(20, 90), [agencySum(report.year)])];
  },
};
