import type { Section } from '../../lib/core/report/index.ts';
import { BODIES, nameIn } from '../county/bodies.ts';
import { keyOf, writtenOr, type Draft } from '../county/draft.ts';
import { tellingOf } from '../county/tell.ts';
import type { Random } from '../figures/random.ts';
import { HEADINGS, composeSections } from '../narrative/compose.ts';
import type { Telling } from '../narrative/telling.ts';
import type { Defect, LedgerLine, Surroundings } from './defect.ts';
import { similarity } from './similarity.ts';
import { wholeReport } from './write.ts';

const textOf = (sections: readonly Section[]): string => sections.map(({ text }) => text).join('\n');
export const voiceOf = (draft: Draft): string => keyOf(draft.body.id, draft.year);

/** What the text says instead of a figure of the tables; `null` where it would not stand out. */
interface Slip {
  cell: string;
  rule: string;
  written(draft: Draft, random: Random): number | null;
}

const total = (draft: Draft, row: string): number => writtenOr(draft, `${row}.total`);
const more = (value: number, random: Random): number => value + random.between(1, 3);

const SLIPS: readonly Slip[] = [
  {
    cell: 'received_new.total',
    rule: 'TX-REQ',
    written(draft, random) {
      const [received, carried, concluded] = [
        total(draft, 'received_new'),
        total(draft, 'carried_in'),
        total(draft, 'concluded_total'),
      ];
      const written = more(received + carried, random);
      return received > 0 && written !== concluded ? written : null;
    },
  },
  {
    cell: 'concluded_total.total',
    rule: 'TX-DONE',
    written: (draft, random) =>
      total(draft, 'received_new') > 0 ? more(total(draft, 'concluded_total'), random) : null,
  },
  {
    cell: 'granted.total',
    rule: 'TX-OUT',
    written: (draft, random) => (total(draft, 'granted') > 0 ? more(total(draft, 'granted'), random) : null),
  },
  {
    cell: 'carried_in.total',
    rule: 'TX-CARRY',
    written: (draft, random) =>
      total(draft, 'carried_in') > 0 ? more(total(draft, 'carried_in') + total(draft, 'carried_out'), random) : null,
  },
  {
    cell: 'carried_out.total',
    rule: 'TX-ALLDONE',
    written: (draft) => (total(draft, 'carried_out') > 0 ? 0 : null),
  },
  {
    cell: 'review_total',
    rule: 'TX-APPEAL',
    written: (draft, random) =>
      writtenOr(draft, 'review_total') > 0 ? more(writtenOr(draft, 'review_total'), random) : null,
  },
  {
    cell: 'normative_docs_in_force',
    rule: 'TX-DOCS',
    written(draft, random) {
      const changed = writtenOr(draft, 'normative_docs_issued') + writtenOr(draft, 'normative_docs_repealed');
      return draft.form.proactive === '2021' && changed > 0
        ? more(writtenOr(draft, 'normative_docs_in_force'), random)
        : null;
    },
  },
];

const SECTIONS = Object.keys(HEADINGS).length;
const isTold = (draft: Draft): boolean =>
  draft.isFiled && draft.reading === 'read' && draft.sections.length === SECTIONS;

/** Slips that change the text: not every report speaks of every figure. */
function possibleSlips(draft: Draft, random: Random, seed: number) {
  const telling = tellingOf(seed, draft);
  return SLIPS.flatMap(({ cell, rule, written: write }) => {
    const written = write(draft, random);
    if (written === null) return [];
    const slipped: Telling = { ...telling, figure: (id) => (id === cell ? written : telling.figure(id)) };
    const sections = composeSections(seed, voiceOf(draft), slipped);
    return textOf(sections) === textOf(draft.sections) ? [] : [{ cell, rule, written, sections }];
  });
}

/** The narrative gives another figure than the table. */
export const textAgainstTable: Defect = {
  kind: 'text_against_table',
  rate: 0.05,
  aspect: 'text',
  chains: false,
  isPossible: (draft) =>
    isTold(draft) && !draft.isAggregate && (total(draft, 'received_new') > 0 || total(draft, 'carried_in') > 0),
  inject(draft, random, { seed }) {
    const slips = possibleSlips(draft, random, seed);
    if (slips.length === 0) return [];
    const { cell, rule, written, sections } = random.pick(slips);
    const line: LedgerLine = {
      cell,
      true_value: String(writtenOr(draft, cell)),
      written_value: String(written),
      rules: [rule],
    };
    draft.sections = sections;
    return [line];
  },
};

/** As alike as a report that was written anew never is. */
const COPIED = 0.92;

/** This year's report in the words of last year's, only the year brought up to date. */
function retold(draft: Draft, seed: number): Section[] {
  return composeSections(seed, keyOf(draft.body.id, draft.year - 1), tellingOf(seed, draft, draft.year - 1));
}

const lastYears = (draft: Draft, around: Surroundings): Draft | undefined =>
  around.draftOf(draft.body.id, draft.year - 1);

/** Its text repeats no figure of its tables, so that the words fit another year or body. */
const isQuiet = (draft: Draft): boolean => !/\d件/.test(textOf(draft.sections));

/** The text of another body's report with the name changed. */
function inNameOf(draft: Draft, other: Draft): Section[] {
  const [theirs, own] = [nameIn(other.body, other.year), nameIn(draft.body, draft.year)];
  return other.sections.map((section) => ({ ...section, text: section.text.replaceAll(theirs, own) }));
}

/** A body of the same kind that has as little to tell. */
function sibling(draft: Draft, around: Surroundings): Draft | undefined {
  const ending = nameIn(draft.body, draft.year).slice(-3);
  if (!isQuiet(draft)) return undefined;
  return BODIES.map(({ id }) => around.draftOf(id, draft.year)).find(
    (other) =>
      other !== undefined &&
      other !== draft &&
      isTold(other) &&
      isQuiet(other) &&
      nameIn(other.body, other.year).endsWith(ending),
  );
}

/** Words taken over from last year's report, with the year brought up to date or not, from an older one, or from another body. */
export const copiedText: Defect = {
  kind: 'copied_text',
  rate: 0.04,
  aspect: 'text',
  chains: true,
  isPossible(draft, around) {
    const before = lastYears(draft, around);
    if (!isTold(draft) || !before || !isTold(before) || before.form.proactive !== draft.form.proactive) return false;
    return similarity(textOf(before.sections), textOf(retold(draft, around.seed))) >= COPIED;
  },
  inject(draft, random, around, claimText) {
    const before = lastYears(draft, around);
    if (!before) return [];
    const other = random.chance(0.4) ? sibling(draft, around) : undefined;
    if (other && claimText(other)) {
      const source = keyOf(other.body.id, other.year);
      draft.sections = inNameOf(draft, other);
      return [wholeReport('', source, ['AG-TEXTCOPY', `AG-TEXTCOPY@${source}`])];
    }
    const older = random.chance(0.2) ? around.draftOf(draft.body.id, draft.year - 2) : undefined;
    if (older && isTold(older) && isQuiet(older) && isQuiet(draft) && claimText(older)) {
      draft.sections = older.sections;
      return [wholeReport('', keyOf(older.body.id, older.year), ['TX-YEAR', 'TX-PERIOD'])];
    }
    const isVerbatim = isQuiet(before) && isQuiet(draft) && random.chance(0.35);
    draft.sections = isVerbatim ? before.sections : retold(draft, around.seed);
    const rules = ['XY-TEXTCOPY', ...(isVerbatim ? ['TX-PERIOD'] : [])];
    return [wholeReport('', keyOf(before.body.id, before.year), rules)];
  },
};

/** The heading and the header of Table 4 are lost; fifteen figures stand alone. */
export const lostAppealsHeader: Defect = {
  kind: 'lost_appeals_header',
  rate: 0.005,
  aspect: 'text',
  chains: false,
  isPossible: (draft) => isTold(draft) && !draft.isAggregate,
  inject(draft) {
    draft.hasAppealsHeader = false;
    draft.sections = draft.sections.filter(({ key }) => key !== 'appeals');
    return [wholeReport(HEADINGS.appeals, '', ['DOC-SECT'])];
  },
};
