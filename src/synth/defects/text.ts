import type { Section } from '../../lib/core/report/index.ts';
import { BODIES, nameIn } from '../county/bodies.ts';
import { keyOf, writtenOr, type CountyReport } from '../county/county-report.ts';
import { tellingOf } from '../county/tell.ts';
import type { Random } from '../figures/random.ts';
import { HEADINGS, composeSections } from '../narrative/compose.ts';
import type { Telling } from '../narrative/telling.ts';
import type { Defect, LedgerLine, Surroundings } from './defect.ts';
import { similarity } from './similarity.ts';
import { wholeReport } from './write.ts';

const textOf = (sections: readonly Section[]): string => sections.map(({ text }) => text).join('\n');
export const voiceOf = (report: CountyReport): string => keyOf(report.body.id, report.year);

/** What the text says instead of a figure of the tables; `null` where it would not stand out. */
interface Slip {
  cell: string;
  rule: string;
  written(report: CountyReport, random: Random): number | null;
}

const total = (report: CountyReport, row: string): number => writtenOr(report, `${row}.total`);
const more = (value: number, random: Random): number => value + random.between(1, 3);

const SLIPS: readonly Slip[] = [
  {
    cell: 'received_new.total',
    rule: 'TX-REQ',
    written(report, random) {
      const [received, carried, concluded] = [
        total(report, 'received_new'),
        total(report, 'carried_in'),
        total(report, 'concluded_total'),
      ];
      const written = more(received + carried, random);
      return received > 0 && written !== concluded ? written : null;
    },
  },
  {
    cell: 'concluded_total.total',
    rule: 'TX-DONE',
    written: (report, random) =>
      total(report, 'received_new') > 0 ? more(total(report, 'concluded_total'), random) : null,
  },
  {
    cell: 'granted.total',
    rule: 'TX-OUT',
    written: (report, random) => (total(report, 'granted') > 0 ? more(total(report, 'granted'), random) : null),
  },
  {
    cell: 'carried_in.total',
    rule: 'TX-CARRY',
    written: (report, random) =>
      total(report, 'carried_in') > 0 ? more(total(report, 'carried_in') + total(report, 'carried_out'), random) : null,
  },
  {
    cell: 'carried_out.total',
    rule: 'TX-ALLDONE',
    written: (report) => (total(report, 'carried_out') > 0 ? 0 : null),
  },
  {
    cell: 'review_total',
    rule: 'TX-APPEAL',
    written: (report, random) =>
      writtenOr(report, 'review_total') > 0 ? more(writtenOr(report, 'review_total'), random) : null,
  },
  {
    cell: 'normative_docs_in_force',
    rule: 'TX-DOCS',
    written(report, random) {
      const changed = writtenOr(report, 'normative_docs_issued') + writtenOr(report, 'normative_docs_repealed');
      return report.form.proactive === '2021' && changed > 0
        ? more(writtenOr(report, 'normative_docs_in_force'), random)
        : null;
    },
  },
];

const SECTIONS = Object.keys(HEADINGS).length;
const isTold = (report: CountyReport): boolean =>
  report.isFiled && report.reading === 'read' && report.sections.length === SECTIONS;

/** Slips that change the text: not every report speaks of every figure. */
function possibleSlips(report: CountyReport, random: Random, seed: number) {
  const telling = tellingOf(seed, report);
  return SLIPS.flatMap(({ cell, rule, written: write }) => {
    const written = write(report, random);
    if (written === null) return [];
    const slipped: Telling = { ...telling, figure: (id) => (id === cell ? written : telling.figure(id)) };
    const sections = composeSections(seed, voiceOf(report), slipped);
    return textOf(sections) === textOf(report.sections) ? [] : [{ cell, rule, written, sections }];
  });
}

/** The narrative gives another figure than the table. */
export const textAgainstTable: Defect = {
  kind: 'text_against_table',
  rate: 0.05,
  aspect: 'text',
  chains: false,
  isPossible: (report) =>
    isTold(report) && !report.isAggregate && (total(report, 'received_new') > 0 || total(report, 'carried_in') > 0),
  inject(report, random, { seed }) {
    const slips = possibleSlips(report, random, seed);
    if (slips.length === 0) return [];
    const { cell, rule, written, sections } = random.pick(slips);
    const line: LedgerLine = {
      cell,
      true_value: String(writtenOr(report, cell)),
      written_value: String(written),
      rules: [rule],
    };
    report.sections = sections;
    return [line];
  },
};

/** As alike as a report that was written anew never is. */
const COPIED = 0.92;

/** This year's report in the words of last year's, only the year brought up to date. */
function retold(report: CountyReport, seed: number): Section[] {
  return composeSections(seed, keyOf(report.body.id, report.year - 1), tellingOf(seed, report, report.year - 1));
}

const lastYears = (report: CountyReport, around: Surroundings): CountyReport | undefined =>
  around.reportOf(report.body.id, report.year - 1);

/** Its text repeats no figure of its tables, so that the words fit another year or body. */
const isQuiet = (report: CountyReport): boolean => !/\d件/.test(textOf(report.sections));

/** The text of another body's report with the name changed. */
function inNameOf(report: CountyReport, other: CountyReport): Section[] {
  const [theirs, own] = [nameIn(other.body, other.year), nameIn(report.body, report.year)];
  return other.sections.map((section) => ({ ...section, text: section.text.replaceAll(theirs, own) }));
}

/** A body of the same kind that has as little to tell. */
function sibling(report: CountyReport, around: Surroundings): CountyReport | undefined {
  const ending = nameIn(report.body, report.year).slice(-3);
  if (!isQuiet(report)) return undefined;
  return BODIES.map(({ id }) => around.reportOf(id, report.year)).find(
    (other) =>
      other !== undefined &&
      other !== report &&
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
  isPossible(report, around) {
    const before = lastYears(report, around);
    if (!isTold(report) || !before || !isTold(before) || before.form.proactive !== report.form.proactive) return false;
    return similarity(textOf(before.sections), textOf(retold(report, around.seed))) >= COPIED;
  },
  inject(report, random, around, claimText) {
    const before = lastYears(report, around);
    if (!before) return [];
    const other = random.chance(0.4) ? sibling(report, around) : undefined;
    if (other && claimText(other)) {
      const source = keyOf(other.body.id, other.year);
      report.sections = inNameOf(report, other);
      return [wholeReport('', source, ['AG-TEXTCOPY', `AG-TEXTCOPY@${source}`])];
    }
    const older = random.chance(0.2) ? around.reportOf(report.body.id, report.year - 2) : undefined;
    if (older && isTold(older) && isQuiet(older) && isQuiet(report) && claimText(older)) {
      report.sections = older.sections;
      return [wholeReport('', keyOf(older.body.id, older.year), ['TX-YEAR', 'TX-PERIOD'])];
    }
    const isVerbatim = isQuiet(before) && isQuiet(report) && random.chance(0.35);
    report.sections = isVerbatim ? before.sections : retold(report, around.seed);
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
  isPossible: (report) => isTold(report) && !report.isAggregate,
  inject(report) {
    report.hasAppealsHeader = false;
    report.sections = report.sections.filter(({ key }) => key !== 'appeals');
    return [wholeReport(HEADINGS.appeals, '', ['DOC-SECT'])];
  },
};
