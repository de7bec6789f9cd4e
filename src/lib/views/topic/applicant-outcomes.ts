import { COLUMN_KEYS, OUTCOMES, isSmallRate, type IndicatorId } from '../../indicators/index.ts';
import type { ColumnKey } from '../../core/template/index.ts';
import type { Labels } from '../../labels/topic.ts';
import type { ApplicantOutcomesRow } from '../../queries/index.ts';
import { formatRate } from '../figure/format.ts';
import { restOf } from '../figure/parts.ts';
import { pointOf, speakingScope, type Area, type Point } from '../figure/series.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** One kind of applicant: what became of its requests in the year in focus. */
export interface ApplicantLine {
  applicant: ColumnKey;
  name: string;
  cells: readonly { count: Point; share: Point }[];
  concluded: Point;
  /** Concluded less the outcomes; `null` where one is missing. */
  gap: number | null;
}

export interface ApplicantOutcomes {
  outcomes: readonly IndicatorId[];
  /** The kinds in the order of the form, and the form's own total last. */
  lines: readonly ApplicantLine[];
  /** The form's total less the sum of the kinds, by outcome and for the concluded; `null` where one is missing. */
  rest: readonly (number | null)[];
}

const withValue = (point: Point, value: number | null): Point => ({
  ...point,
  value,
  numerator: value,
  denominator: null,
  gap: value === null ? (point.gap ?? 'undecidable') : null,
});

function shareOf(count: Point, numerator: number | null, denominator: number | null): Point {
  if (numerator === null || denominator === null)
    return { ...count, value: null, numerator: null, denominator: null, gap: count.gap ?? 'undecidable' };
  const value = denominator === 0 ? null : (100 * numerator) / denominator;
  return { ...count, value, numerator, denominator, gap: value === null ? 'no_denominator' : null };
}

function nameOf(applicant: ColumnKey, t: Labels): string {
  if (applicant === 'total') return t.topicFigures.applicantOutcomes.total;
  return indicatorName(`received_${applicant}`, t);
}

/** Every kind of applicant by outcome in the year in focus, from the scope that speaks for it. */
export function applicantOutcomesOf(area: Area, rows: readonly ApplicantOutcomesRow[], t: Labels): ApplicantOutcomes {
  const { year } = area.filter;
  const scope = speakingScope(area);
  const found = new Map(
    rows.filter((row) => row.year === year && row.scope === scope).map((row) => [row.applicant, row]),
  );
  const lines = COLUMN_KEYS.map((applicant): ApplicantLine => {
    const row = found.get(applicant);
    const whole = (indicator: IndicatorId): Point => {
      const point = pointOf(area, indicator, year);
      return applicant === 'total' ? point : { ...point, instead: 'part' };
    };
    const cells = OUTCOMES.map((outcome, index) => {
      const base = whole(outcome);
      const count = withValue(base, row?.counts[index] ?? null);
      return { count, share: shareOf(count, row?.numerators[index] ?? null, row?.denominator ?? null) };
    });
    const concluded = withValue(whole('concluded'), row?.concluded ?? null);
    const gap = restOf(
      concluded.value,
      cells.map(({ count }) => count.value),
    );
    return { applicant, name: nameOf(applicant, t), cells, concluded, gap };
  });
  const [kinds, total] = [lines.slice(0, -1), lines.at(-1)];
  return {
    outcomes: OUTCOMES,
    lines,
    rest: [
      ...OUTCOMES.map((_, index) =>
        restOf(
          total?.cells[index]?.count.value ?? null,
          kinds.map(({ cells }) => cells[index]?.count.value ?? null),
        ),
      ),
      restOf(
        total?.concluded.value ?? null,
        kinds.map(({ concluded }) => concluded.value),
      ),
    ],
  };
}

/** Whether outcomes of some kind differ from its total, or kinds from the total of the form. */
export const hasLineGap = ({ lines }: ApplicantOutcomes): boolean => lines.some(({ gap }) => gap !== 0);
export const hasRest = ({ rest }: ApplicantOutcomes): boolean => rest.some((one) => one !== 0);

/** Which of the kinds with ten cases or more is most often given all it asked for; a missing figure removes the sentence. */
export function applicantOutcomesFinding({ lines }: ApplicantOutcomes, year: number, t: Labels): string {
  const words = t.topicFigures.applicantOutcomes;
  const open = lines.slice(0, -1).flatMap(({ name, cells }) => {
    const { numerator, denominator, value } = cells[0]?.share ?? {};
    if (value === null || value === undefined || isSmallRate(denominator ?? 0)) return [];
    return [{ name, share: value, words: `${numerator}/${denominator}` }];
  });
  const [first, second] = open.toSorted((a, b) => b.share - a.share);
  const last = open.toSorted((a, b) => a.share - b.share)[0];
  const told = (one: typeof first) =>
    one ? ([one.name, t.figure.rateWithFraction(formatRate(one.share), one.words)] as const) : null;
  return words.finding(year, told(first), second === undefined ? null : told(last));
}

/** The table as rows of a file: cases, and beside them their share of the line, percent. */
export function applicantOutcomeRows(table: ApplicantOutcomes, t: Labels): (string | number)[][] {
  const words = t.topicFigures.applicantOutcomes;
  const [gaps, rest] = [hasLineGap(table), hasRest(table)];
  return [
    [
      words.applicant,
      ...table.outcomes.flatMap((outcome) => {
        const name = indicatorName(outcome, t);
        return [name, words.share(name)];
      }),
      ...(gaps ? [words.gap] : []),
      indicatorName('concluded', t),
    ],
    ...table.lines.map(({ name, cells, gap, concluded }) => [
      name,
      ...cells.flatMap(({ count, share }) => [count.value ?? '', share.value ?? '']),
      ...(gaps ? [gap ?? ''] : []),
      concluded.value ?? '',
    ]),
    ...(rest
      ? [
          [
            words.rest,
            ...table.outcomes.flatMap((_, index) => [table.rest[index] ?? '', '']),
            ...(gaps ? [''] : []),
            table.rest.at(-1) ?? '',
          ],
        ]
      : []),
  ];
}
