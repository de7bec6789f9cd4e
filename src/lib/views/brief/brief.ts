import type { AgencyId } from '../../core/report/index.ts';
import { OUTCOMES, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import type { CoverageRow, Filter, TrendRow } from '../../queries/index.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import { pointOf, seriesOf, speakingScope, toArea, type Area, type Point } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';
import type { Attention, Reason } from './attention.ts';
import { conclusionOf } from './conclusion.ts';
import { differByMoreThanChance } from './difference.ts';
import { briefRows, isComparable, type BriefPiece, type BriefRow } from './figures.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** What was filed in a year, in short. For one body `due` is 1. */
export interface FilingSummary {
  due: number;
  onTime: number;
  filed: number;
  clean: number;
  /** Of one body: the day, how late it was (negative: early), what was found. */
  own: { published: string | null; daysLate: number | null; errors: number; found: readonly string[] } | null;
}

/** What a brief is made from: one area or one body, all years. */
export interface BriefSource {
  id: string;
  kind: 'area' | 'agency';
  name: string;
  filter: Filter;
  trend: readonly TrendRow[];
  coverage: readonly CoverageRow[];
  /** Whether filing and findings are known: not where reports of this machine are among the figures. */
  checked: boolean;
  attention: Readonly<Record<number, readonly Attention[]>>;
  filings: Readonly<Record<number, FilingSummary>>;
}

export interface AttentionLine {
  agency_id: AgencyId | null;
  name: string;
  text: string;
}

/** One brief as it stands on its page. */
export interface BriefView {
  id: string;
  kind: BriefSource['kind'];
  year: number;
  name: string;
  title: string;
  heading: string;
  /** Set where there is nothing to tell: why. */
  empty: string | null;
  conclusion: readonly BriefPiece[];
  rows: readonly BriefRow[];
  requests: readonly Point[];
  outcomes: readonly { name: string; point: Point; before: Point; share: string }[];
  concluded: Point;
  attentionTitle: string;
  attention: readonly AttentionLine[];
  /** Said where nothing is listed. */
  attentionNone: string;
  notes: string;
}

/** The indicators a brief shows; a source need hold no others. */
export const BRIEF_INDICATORS: readonly IndicatorId[] = [
  'normative_docs_issued',
  'normative_docs_repealed',
  'normative_docs_newly_made',
  'normative_docs_in_force',
  'received_new',
  'open_rate',
  'refusal_rate',
  'carried_out',
  'concluded',
  'review_total',
  'review_corrected',
  'suit_total',
  'suit_corrected',
  ...OUTCOMES,
];

const NAMES_SHOWN = 3;

function headingOf(area: Area, source: BriefSource, t: Labels): string {
  const { year } = area.filter;
  const words = t.brief;
  if (source.kind === 'agency') return `${words.period(year)}　${words.own}`;
  if (speakingScope(area, year) === 'aggregate') return `${words.period(year)}　${words.aggregate}`;
  const missing = (area.missing.get(year) ?? []).map(({ short_name }) => short_name);
  const told =
    missing.length === 0
      ? ''
      : words.notCovered(missing.slice(0, NAMES_SHOWN), Math.max(0, missing.length - NAMES_SHOWN));
  const reports = area.own.get(year)?.reports ?? 0;
  return `${words.period(year)}　${words.covered(reports, area.bodies.get(year) ?? 0)}${told}`;
}

function reasonText(reason: Reason, year: number, t: Labels): string {
  const words = t.brief.reasons;
  switch (reason.kind) {
    case 'not_filed':
      return words.not_filed(year, reason.due);
    case 'unread':
      return words.unread(year);
    case 'errors':
      return words.errors(reason.count);
    case 'late':
      return words.late(reason.days);
    case 'carried':
      return words.carried(formatNumber(reason.now), formatNumber(reason.before), reason.most);
    case 'corrected':
      return words.corrected(reason.review, reason.suit);
    default: {
      const { numerator, denominator } = reason;
      return words[reason.kind](formatRate((100 * numerator) / denominator), `${numerator}/${denominator}`);
    }
  }
}

/** A rise of fewer cases than this is not worth a line. */
const SMALLEST_RISE = 3;

/** What is worth a look at one body, from its own figures. */
function ownAttention(area: Area, filing: FilingSummary | undefined, t: Labels): AttentionLine[] {
  const { year } = area.filter;
  const words = t.brief.reasons;
  const texts: string[] = [];
  const { daysLate = null, found = [] } = filing?.own ?? {};
  if (daysLate !== null && daysLate > 0) texts.push(words.late(daysLate));
  texts.push(...found.slice(0, 2).map((text) => words.finding(text)));
  const at = (name: IndicatorId, when: number) => pointOf(area, name, when);
  const [carried, carriedBefore] = [at('carried_out', year), at('carried_out', year - 1)];
  if (carried.value !== null && carriedBefore.value !== null && carried.value - carriedBefore.value >= SMALLEST_RISE)
    texts.push(words.carried(formatNumber(carried.value), formatNumber(carriedBefore.value), false));
  const [open, openBefore] = [at('open_rate', year), at('open_rate', year - 1)];
  const shares = [open, openBefore].flatMap(({ numerator, denominator }) =>
    numerator !== null && denominator !== null && denominator > 0 ? [{ numerator, denominator }] : [],
  );
  const [now, before] = shares;
  if (now && before && isComparable(open, openBefore) && differByMoreThanChance(now, before))
    texts.push(words.open_change(pointText(open, t), pointText(openBefore, t)));
  const [reviews, suits] = [at('review_corrected', year).value ?? 0, at('suit_corrected', year).value ?? 0];
  if (reviews + suits > 0) texts.push(words.corrected(reviews, suits));
  return texts.slice(0, 4).map((text) => ({ agency_id: null, name: '', text }));
}

function filingRow(source: BriefSource, year: number, t: Labels): BriefRow {
  const [now, before] = [source.filings[year], source.filings[year - 1]];
  const { rows, slash, none, noDate, places } = t.brief;
  const show = (filing: FilingSummary | undefined): string => {
    if (!filing || filing.due === 0) return none;
    if (filing.own) return `${filing.own.published ?? noDate}${slash}${places(filing.own.errors)}`;
    return `${filing.onTime}/${filing.due}${slash}${filing.clean}/${filing.filed}`;
  };
  const name = source.kind === 'agency' ? rows.filedOwn : rows.filed;
  return { name, note: 9, now: [show(now)], before: show(before), change: none };
}

function notesOf(area: Area, rows: readonly BriefRow[], checked: boolean, t: Labels): string {
  const { year } = area.filter;
  const words = t.brief;
  const [now, before] = [pointOf(area, 'received_new', year), pointOf(area, 'received_new', year - 1)];
  const unequal = rows.some(({ change }) => change.endsWith(words.unequal));
  const parts = [
    words.notesTitle + words.notes.map((text, index) => `${index + 1} ${text}`).join(words.clauses.joint),
    unequal ? words.unequalNote(before.reports, now.reports) : null,
    words.reading,
    checked ? null : words.unchecked,
    now.contradicted > 0 ? words.contradicted(now.contradicted) : null,
  ];
  return `${parts.filter((part) => part !== null).join('。')}。`;
}

/** One brief of one year. A figure that is missing is shown as missing, and no sentence speaks of it. */
export function briefView(source: BriefSource, year: number, t: Labels): BriefView {
  const area = toArea({ ...source.filter, year }, source.trend, source.coverage);
  const rows = [...briefRows(area, t), filingRow(source, year, t)];
  const reports = (area.own.get(year)?.reports ?? 0) + (area.aggregate.get(year)?.reports ?? 0);
  const concluded = pointOf(area, 'concluded', year);
  const whole = concluded.value ?? 0;
  const listed = (source.attention[year] ?? []).map(({ agency_id, name, reasons }) => ({
    agency_id,
    name,
    text: reasons.map((reason) => reasonText(reason, year, t)).join(t.brief.clauses.joint),
  }));
  return {
    id: source.id,
    kind: source.kind,
    year,
    name: source.name,
    title: t.brief.title(source.name, year),
    heading: headingOf(area, source, t),
    empty: reports === 0 ? t.brief.nothing(source.name, year) : null,
    conclusion: conclusionOf(area, t),
    rows,
    requests: seriesOf(area, 'received_new'),
    outcomes: OUTCOMES.map((indicator) => {
      const [point, before] = [pointOf(area, indicator, year), pointOf(area, indicator, year - 1)];
      const share = point.value === null || whole < 10 ? '' : `${formatRate((100 * point.value) / whole)}%`;
      return { name: indicatorName(indicator, t), point, before, share };
    }),
    concluded,
    attentionTitle: source.kind === 'agency' ? t.brief.attentionOwn : t.brief.attention,
    attention: source.kind === 'agency' ? ownAttention(area, source.filings[year], t) : listed,
    attentionNone: source.checked ? t.brief.attentionNone : t.brief.attentionUnchecked,
    notes: notesOf(area, rows, source.checked, t),
  };
}
