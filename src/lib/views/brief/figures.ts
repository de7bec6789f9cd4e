import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/brief.ts';
import { changeIn, type Change } from '../figure/change.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import { issuedIn } from '../figure/issued.ts';
import { otherBasis, type OtherBasis } from '../figure/other-basis.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';

/** A figure of a brief: its words, and all that is needed to trace it. */
export interface BriefFigure {
  text: string;
  point: Point;
}

export type BriefPiece = string | BriefFigure;

/** One line of the table of figures; `note` counts from 1 and leads to where the figure stands in a report. */
export interface BriefRow {
  name: string;
  note: number;
  now: readonly BriefPiece[];
  before: string;
  change: string;
  /** What the area's other basis says of the year; empty where the sheet has none. */
  beside: string;
  /** The change of a line that has one figure, for whoever reads the sheet by program. */
  told: Change | null;
}

/** A mark where a change is not of all that are summed, with the figures of those with both years where they differ from this year's. */
function markOf({ same, before, now }: Change, shown: Point, t: Labels): string {
  const short = ({ numerator, denominator }: Point) =>
    [numerator, ...(denominator === null ? [] : [denominator])].map((one) => formatNumber(one ?? 0)).join('/');
  if (same === null) return '';
  return short(now) === short(shown) ? t.brief.unequalMark : t.brief.unequal(short(before), short(now));
}

/** A change over the bodies that have the figure in both years, with their figures where these are not all. */
function changeOf(change: Change | null, shown: Point, t: Labels): string {
  const { none, points, share } = t.brief;
  if (change === null) return none;
  const { now, before, difference } = change;
  const mark = markOf(change, shown, t);
  if (now.denominator !== null) return points(formatSigned(difference, formatRate)) + mark;
  const whole = formatSigned(difference);
  return (
    (before.value === 0 || difference === 0
      ? whole
      : share(whole, formatSigned((100 * difference) / (before.value ?? 1), formatRate))) + mark
  );
}

/** Whether a change is of some only of the bodies that are summed, so that its figures are marked. */
const isOfSome = (change: Change | null): change is Change => change !== null && change.same !== null;

/** The year before as the change has it: of the bodies with both years. */
const beforeOf = (change: Change | null, before: Point): Point => (isOfSome(change) ? change.before : before);

const plainChange = (change: Change | null, t: Labels): string =>
  change === null ? t.brief.none : formatSigned(change.difference) + (isOfSome(change) ? t.brief.unequalMark : '');

/** The eight lines that rest on figures of the tables; the ninth, on filing, is the page's. */
export function briefRows(area: Area, t: Labels): BriefRow[] {
  const { year } = area.filter;
  const at = (name: IndicatorId, when = year) => pointOf(area, name, when);
  const figure = (point: Point): BriefFigure => ({ text: pointText(point, t), point });
  const { rows, slash, inner, pieces, none, unequalMark } = t.brief;
  const besideText = (beside: OtherBasis | null): string => (beside === null ? none : pointText(beside.point, t));
  const unitOf = (point: Point) => (point.value === null || point.denominator !== null ? '' : pieces);
  const single = (note: number, name: string, indicator: IndicatorId): BriefRow => {
    const [now, before] = [at(indicator), at(indicator, year - 1)];
    const told = changeIn(area, indicator, year);
    const beside = otherBasis(area, indicator);
    return {
      name,
      note,
      now: [figure(now), unitOf(now)],
      before: pointText(beforeOf(told, before), t) + unitOf(before) + (isOfSome(told) ? unequalMark : ''),
      change: changeOf(told, now, t),
      beside: besideText(beside) + (beside === null ? '' : unitOf(now)),
      told,
    };
  };
  const pair = (note: number, name: string, whole: IndicatorId, part: IndicatorId, bracket: boolean): BriefRow => {
    const [now, before] = [
      [at(whole), at(part)],
      [at(whole, year - 1), at(part, year - 1)],
    ] as const;
    const beside = [otherBasis(area, whole), otherBasis(area, part)] as const;
    const changes = [changeIn(area, whole, year), changeIn(area, part, year)] as const;
    const join = (first: string, second: string) => (bracket ? first + inner(second) : first + slash + second);
    return {
      name,
      note,
      now: bracket
        ? [
            figure(now[0]),
            inner('#').split('#')[0] ?? '',
            figure(now[1]),
            inner('#').split('#')[1] ?? '',
            unitOf(now[0]),
          ]
        : [figure(now[0]), slash, figure(now[1]), unitOf(now[0])],
      before:
        join(pointText(beforeOf(changes[0], before[0]), t), pointText(beforeOf(changes[1], before[1]), t)) +
        unitOf(before[0]) +
        (changes.some(isOfSome) ? unequalMark : ''),
      change: join(plainChange(changes[0], t), plainChange(changes[1], t)),
      beside: join(besideText(beside[0]), besideText(beside[1])) + (beside[0] === null ? '' : unitOf(now[0])),
      told: null,
    };
  };
  return [
    issuedIn(area, year).indicator === 'normative_docs_newly_made'
      ? single(1, rows.documentsOld, 'normative_docs_newly_made')
      : pair(1, rows.documents, 'normative_docs_issued', 'normative_docs_repealed', false),
    single(2, rows.inForce, 'normative_docs_in_force'),
    single(3, rows.received, 'received_new'),
    single(4, rows.open, 'open_rate'),
    single(5, rows.refusal, 'refusal_rate'),
    single(6, rows.carried, 'carried_out'),
    pair(7, rows.reviews, 'review_total', 'review_corrected', true),
    pair(8, rows.suits, 'suit_total', 'suit_corrected', true),
  ];
}

/** The line of a count in the conclusion: more, less or as many as the year before; empty where that cannot be said. */
export function countChange(change: Change | null, t: Labels): string {
  if (change === null) return '';
  const { more, less, even, same, against } = t.brief.clauses;
  const size = formatNumber(Math.abs(change.difference));
  const told = change.difference === 0 ? even : change.difference > 0 ? more(size) : less(size);
  return against(change.same === null ? '' : same(change.same), told);
}
