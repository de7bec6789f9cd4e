import { isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/brief.ts';
import { causeWords, type Cause } from '../figure/cause.ts';
import { changeIn, excludesChance, movedWords, type Change, type Verdict } from '../figure/change.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { JUDGED } from '../figure/judged.ts';
import { otherBasis } from '../figure/other-basis.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';
import { TOLD_RATES, type ToldRate } from './causes.ts';
import { givenWords, type GivenInShort } from './given-in-short.ts';
import { countChange, type BriefFigure, type BriefPiece } from './figures.ts';

const figure = (point: Point, t: Labels): BriefFigure => ({ text: pointText(point, t), point });

/**
 * A clause about a share: its words against the year before, whether chance alone may account for the change, and what made it
 * where it does not. Of refusals a sheet tells what changed, and nothing else.
 */
function rateClause(area: Area, rate: ToldRate, cause: Cause | undefined, t: Labels): BriefPiece[] {
  const words = t.brief.clauses;
  const now = pointOf(area, rate, area.filter.year);
  const change = changeIn(area, rate);
  if (now.value === null || (rate === 'refusal_rate' && (change === null || !excludesChance(change)))) return [];
  const few = isSmallRate(now.denominator);
  const [before, after] = rate === 'refusal_rate' ? words.refusal : few ? words.openFew : words.open;
  const clause: BriefPiece[] = [before ?? '', figure(now, t), after ?? ''];
  if (change === null) return clause;
  const then = pointText(change.before, t);
  const against =
    change.same === null ? words.before(then) : words.sameRate(change.same, then, pointText(change.now, t));
  const told = [...clause, against, words.changed(movedWords(change, t))];
  return cause === undefined ? told : [...told, words.cause(causeWords(cause, t))];
}

/** Beside a published total: what the bodies received together, and how those with both years have changed. */
function bodiesClause(area: Area, given: string, t: Labels): string {
  const words = t.brief.clauses;
  const point = otherBasis(area, 'received_new')?.point;
  if (point?.source !== 'own') return '';
  const change = changeIn(area, 'received_new', area.filter.year, 'own');
  const count = ({ value }: Point) => formatNumber(value ?? 0);
  const same = change && words.sameCount(change.now.reports, count(change.before), count(change.now));
  return words.bodies(`${point.reports}/${point.bodies}`, count(point), same === null ? '' : same + given);
}

/** What is said first: what became better, and worse. */
const VERDICTS = ['better', 'worse', 'changed', 'even', 'undecided'] as const satisfies readonly Verdict[];

/**
 * Which shares became better or worse, which stayed, and which cannot be judged, said before anything else; empty where none can be
 * set against the year before. The interval of a share that has no clause of its own stands with its name.
 */
export function verdictsOf(area: Area, t: Labels): string {
  const words = t.brief.clauses;
  const changes = JUDGED.flatMap((rate) => changeIn(area, rate) ?? []);
  const hasClause = ({ now }: Change) => TOLD_RATES.some((rate) => rate === now.indicator);
  const nameOf = (change: Change): string => {
    const name = indicatorName(change.now.indicator, t);
    if (change.interval === null || !excludesChance(change) || hasClause(change)) return name;
    const [low, high] = [change.interval.low, change.interval.high].map((end) => formatSigned(end, formatRate));
    return name + t.brief.inner(t.judgement.interval(low ?? '', high ?? ''));
  };
  const groups = VERDICTS.flatMap((verdict) => {
    const names = changes.filter((change) => change.verdict === verdict).map(nameOf);
    return names.length === 0 ? [] : [words.judged(t.judgement.verdict[verdict], names)];
  });
  return groups.length === 0 ? '' : groups.join(words.joint) + words.end;
}

/**
 * The conclusion after its verdicts: the figures in clauses, with the bodies that made a share change and those
 * that gave most to the change of the requests; a missing figure removes its clause.
 */
export function conclusionOf(
  area: Area,
  causes: Partial<Record<ToldRate, Cause>>,
  given: GivenInShort | null,
  t: Labels,
): BriefPiece[] {
  const { year } = area.filter;
  const words = t.brief.clauses;
  const clauses: BriefPiece[][] = [];
  const received = pointOf(area, 'received_new', year);
  if (received.value !== null) {
    const change = countChange(changeIn(area, 'received_new', year), t);
    const made = given === null ? '' : givenWords(given, t);
    // The bodies make their own sum; what the government published they do not add up to.
    const own = received.source === 'own' && change !== '';
    clauses.push([
      words.received[0] ?? '',
      figure(received, t),
      words.received[1] ?? '',
      own ? change + made : change,
      bodiesClause(area, made, t),
    ]);
  }
  for (const rate of TOLD_RATES) {
    const clause = rateClause(area, rate, causes[rate], t);
    if (clause.length > 0) clauses.push(clause);
  }
  const carried = pointOf(area, 'carried_out', year);
  if (carried.value !== null) {
    const change = changeIn(area, 'carried_out');
    const count = (point: Point) => formatNumber(point.value ?? 0);
    const then =
      change === null
        ? ''
        : change.same === null
          ? words.beforeCount(count(change.before))
          : words.sameCount(change.same, count(change.before), count(change.now));
    clauses.push([words.carried[0] ?? '', figure(carried, t), words.carried[1] ?? '', then]);
  }
  const appeals = (['reviews', 'suits'] as const).flatMap((kind): BriefPiece[][] => {
    const point = pointOf(area, kind === 'reviews' ? 'review_corrected' : 'suit_corrected', year);
    return point.value === null ? [] : [[words[kind][0] ?? '', figure(point, t), words[kind][1] ?? '']];
  });
  if (appeals.length > 0) clauses.push(appeals.flatMap((clause, at) => (at === 0 ? clause : [words.comma, ...clause])));
  return clauses.length === 0
    ? []
    : [...clauses.flatMap((clause, at) => (at === 0 ? clause : [words.joint, ...clause])), words.end];
}
