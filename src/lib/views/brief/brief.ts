import type { AgencyId } from '../../core/report/index.ts';
import type { Labels } from '../../labels/brief.ts';
import type { Basis, CoverageRow, Filter, TrendRow } from '../../queries/index.ts';
import type { FilingStatus } from '../bodies/filing.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { otherBasis } from '../figure/other-basis.ts';
import { otherScope, pointOf, seriesOf, speakingScope, toArea, type Area, type Point } from '../figure/series.ts';
import { TOLD_RATES, type Causes } from './causes.ts';
import { conclusionOf, verdictsOf } from './conclusion.ts';
import type { GivenInShort } from './given-in-short.ts';
import { briefRows, type BriefPiece, type BriefRow } from './figures.ts';
import { REASONS_ON_PAPER, performanceWords, qualityWords } from '../attention/index.ts';
import type { ListedBodies } from './listed-bodies.ts';
import { outcomesOf, type OutcomeLine } from './outcomes.ts';
import { ownMatters, type OwnFiling } from './own-matters.ts';

/** What was filed in a year, in short. For one body `due` is 1. */
export interface FilingSummary extends Pick<FilingStatus, 'due' | 'filed' | 'sound' | 'onTime' | 'dated'> {
  /** Of one body; `null` for an area. */
  own: OwnFiling | null;
}

/** What a brief is made from: one area or one body, all years. */
export interface BriefSource {
  id: string;
  kind: 'area' | 'agency';
  name: string;
  filter: Filter;
  trend: readonly TrendRow[];
  coverage: readonly CoverageRow[];
  /** The bodies listed, by year: the heads of the lists on the screen. */
  attention: Readonly<Record<number, ListedBodies>>;
  filings: Readonly<Record<number, FilingSummary>>;
  /** The bodies that made a share of the area change, by year. */
  causes: Readonly<Record<number, Causes>>;
  /** What the bodies of an area gave to the change of the requests received, by year. */
  given: Readonly<Record<number, GivenInShort>>;
}

export interface AttentionLine {
  agency_id: AgencyId | null;
  name: string;
  text: string;
  /** The kind of its gravest reason; empty for a matter of one body. */
  reason: string;
}

/** One list of a sheet. */
export interface AttentionList {
  list: 'performance' | 'quality' | 'own';
  title: string;
  lines: readonly AttentionLine[];
  /** Said where nothing is listed. */
  none: string;
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
  /** What became better or worse, in a sentence before the conclusion; its intervals stand in the clauses. */
  verdicts: string;
  conclusion: readonly BriefPiece[];
  rows: readonly BriefRow[];
  /** The heading of the column of the other basis; `null` where the sheet has none. */
  besideHead: string | null;
  requests: readonly Point[];
  outcomes: readonly OutcomeLine[];
  concluded: Point;
  attention: readonly AttentionList[];
  notes: string;
}

const NAMES_SHOWN = 3;

function headingOf(area: Area, source: BriefSource, t: Labels): string {
  const { year } = area.filter;
  const words = t.brief;
  if (source.kind === 'agency') return `${words.period(year)}　${words.own}`;
  const missing = (area.missing.get(year) ?? []).map(({ short_name }) => short_name);
  const told =
    missing.length === 0
      ? ''
      : words.notCovered(missing.slice(0, NAMES_SHOWN), Math.max(0, missing.length - NAMES_SHOWN));
  const reports = area.own.get(year)?.reports ?? 0;
  const bodies = area.bodies.get(year) ?? 0;
  const covered = bodies === 0 ? '' : `${words.covered(reports, bodies)}${told}`;
  const basis = speakingScope(area) === 'aggregate' ? words.aggregate : words.sum;
  return [words.period(year), basis, covered].filter((part) => part !== '').join('　');
}

/** The name of the other basis, and of how many bodies it is where it is their sum. */
function besideHead(area: Area, t: Labels): string | null {
  const other = otherScope(area);
  const reports = other === null ? undefined : area[other].get(area.filter.year)?.reports;
  if (other === null || reports === undefined) return null;
  return other === 'aggregate' ? t.basis.aggregate : t.brief.sumHead(reports, area.bodies.get(area.filter.year) ?? 0);
}

function filingRow(source: BriefSource, year: number, t: Labels): BriefRow {
  const [now, before] = [source.filings[year], source.filings[year - 1]];
  const { rows, slash, none, noDate, places } = t.brief;
  const show = (filing: FilingSummary | undefined): string => {
    if (!filing || filing.due === 0) return none;
    if (filing.own) return `${filing.own.published ?? noDate}${slash}${places(filing.own.errors)}`;
    return `${filing.onTime}/${filing.dated}${slash}${filing.sound}/${filing.filed}`;
  };
  const name = source.kind === 'agency' ? rows.filedOwn : rows.filed;
  return { name, note: 9, now: [show(now)], before: show(before), change: none, beside: none, told: null };
}

/** Who is left out of the bodies' shares because of contradictions: the head of the column counts them, the share does not. */
function leftOutOf(area: Area, t: Labels): string | null {
  const told = TOLD_RATES.flatMap((rate) => {
    const { excluded, leftOut = [] } = pointOf(area, rate, area.filter.year, 'own');
    const name = t.basis.column(indicatorName(rate, t), t.basis.own);
    return excluded === 0 ? [] : [`${name}${t.figure.excluded(excluded, leftOut)}`];
  });
  return told.length === 0 ? null : told.join(t.brief.clauses.joint);
}

function notesOf(area: Area, rows: readonly BriefRow[], t: Labels): string {
  const { year } = area.filter;
  const words = t.brief;
  const now = pointOf(area, 'received_new', year);
  const unequal = rows.some(({ change }) => change.includes(words.unequalMark));
  const parts = [
    words.notesTitle + words.notes.map((text, index) => `${index + 1} ${text}`).join(words.clauses.joint),
    unequal ? words.unequalNote : null,
    otherBasis(area, 'received_new', year) === null ? null : words.basesNote,
    leftOutOf(area, t),
    words.reading,
    now.contradicted > 0 ? words.contradicted(now.contradicted) : null,
  ];
  return `${parts.filter((part) => part !== null).join('。')}。`;
}

/** The matters of one body, or the two lists of an area with how many bodies each has in all. */
function listsOf(source: BriefSource, area: Area, t: Labels): AttentionList[] {
  const { year } = area.filter;
  const words = t.brief;
  const none = words.attentionNone;
  if (source.kind === 'agency') {
    const texts = ownMatters(area, source.filings[year]?.own ?? null, t);
    const lines = texts.map((text) => ({ agency_id: null, name: '', text, reason: '' }));
    return [{ list: 'own', title: words.attentionOwn, lines, none }];
  }
  const listed = source.attention[year] ?? { performance: [], quality: [], all: { performance: 0, quality: 0 } };
  const joined = (texts: readonly string[]) => texts.slice(0, REASONS_ON_PAPER).join(t.attention.comma);
  const titled = (title: string, all: number, shown: number) =>
    all > shown ? `${title}${words.listedOf(all, shown)}` : title;
  const { performance, quality, all } = listed;
  return [
    {
      list: 'performance',
      title: titled(words.attention, all.performance, performance.length),
      lines: performance.map(({ agency_id, name, reasons }) => ({
        agency_id,
        name,
        text: joined(reasons.map((reason) => performanceWords(reason, t))),
        reason: reasons[0]?.kind ?? '',
      })),
      none,
    },
    {
      list: 'quality',
      title: titled(words.attentionQuality, all.quality, quality.length),
      lines: quality.map(({ agency_id, name, reasons, due }) => ({
        agency_id,
        name,
        text: joined(reasons.map((reason) => qualityWords(reason, year, t, due))),
        reason: reasons[0]?.kind ?? '',
      })),
      none,
    },
  ];
}

/** One brief of one year, in the basis asked for; the other stands beside it. A figure that is missing is shown as missing, and no sentence speaks of it. */
export function briefView(source: BriefSource, year: number, t: Labels, basis: Basis = source.filter.basis): BriefView {
  const area = toArea({ ...source.filter, year, basis }, source.trend, source.coverage);
  const rows = [...briefRows(area, t), filingRow(source, year, t)];
  const reports = (area.own.get(year)?.reports ?? 0) + (area.aggregate.get(year)?.reports ?? 0);
  const concluded = pointOf(area, 'concluded', year);
  return {
    id: source.id,
    kind: source.kind,
    year,
    name: source.name,
    title: t.brief.title(source.name, year),
    heading: headingOf(area, source, t),
    empty: reports === 0 ? t.brief.nothing(source.name, year) : null,
    verdicts: verdictsOf(area, t),
    conclusion: conclusionOf(area, source.causes[year]?.[basis] ?? {}, source.given[year] ?? null, t),
    rows,
    besideHead: besideHead(area, t),
    requests: seriesOf(area, 'received_new'),
    outcomes: outcomesOf(area, t),
    concluded,
    attention: listsOf(source, area, t),
    notes: notesOf(area, rows, t),
  };
}
