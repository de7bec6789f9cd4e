import type { Labels } from '../../labels/overview.ts';
import { asksForArea } from '../../queries/index.ts';
import type { Body } from '../bodies/body-points.ts';
import type { YearFiling } from '../bodies/filing.ts';
import { causeInShort, causeOf } from '../figure/cause.ts';
import { changeIn, excludesChance, type Change, type Verdict } from '../figure/change.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { JUDGED } from '../figure/judged.ts';
import { besideClause, reportsSpeaking, speakingWords, type LeadPiece } from '../figure/lead.ts';
import { otherScope, pointOf, speakingScope, type Area, type Point } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';
import { countMoved } from './count-moved.ts';
import { whoMadeIt } from './who-made-it.ts';

/** A piece of a sentence: words, a figure, or what may be said of a change. */
export type ConclusionPiece = LeadPiece | { verdict: Verdict };

export const isVerdict = (piece: ConclusionPiece): piece is { verdict: Verdict } =>
  typeof piece !== 'string' && 'verdict' in piece;

/** One of the three sentences, under its label. */
export interface ConclusionLine {
  line: 'happened' | 'judged' | 'same';
  label: string;
  pieces: readonly ConclusionPiece[];
}

const count = ({ value }: Point): string => formatNumber(value ?? 0);

/** Who speaks, in the first words of the first sentence. */
function opening(area: Area, received: Point, t: Labels): LeadPiece[] {
  const words = t.conclusion;
  if (speakingScope(area) === 'aggregate') return [words.published(area.filter.year), received, words.byPublished];
  const covered = words.covered(reportsSpeaking(area, area.filter.year), received.bodies);
  const alone = asksForArea(area.filter) && otherScope(area) === null;
  return [alone ? words.notPublished(covered) : words.bySum(covered), received, words.pieces];
}

/** What happened: requests received against the year before, concluded, carried on. A missing figure removes its clause. */
function happened(area: Area, t: Labels): LeadPiece[] {
  const { year } = area.filter;
  const words = t.conclusion;
  if (reportsSpeaking(area, year) === 0)
    return [speakingWords(area, year, t), ...besideClause(area, 'received_new', t)];
  const received = pointOf(area, 'received_new', year);
  const pieces: LeadPiece[] = [];
  if (received.value === null)
    pieces.push(speakingWords(area, year, t), indicatorName('received_new', t), pointText(received, t));
  else pieces.push(...opening(area, received, t));
  const change = changeIn(area, 'received_new');
  if (change !== null)
    pieces.push(
      change.same === null
        ? change.difference === 0
          ? words.comma + words.even
          : words.against(count(change.before), countMoved(change, t))
        : words.againstSame(change.same, count(change.before), count(change.now), countMoved(change, t)),
    );
  const concluded = pointOf(area, 'concluded', year);
  if (concluded.value !== null) pieces.push(words.concluded, concluded, words.pieces);
  const carried = pointOf(area, 'carried_out', year);
  if (carried.value !== null) pieces.push(words.carried, carried, words.pieces);
  return [...pieces, words.end];
}

/** A share and how it changed; over the same bodies, where these are not all. */
function changeClause(area: Area, { now, before, same, difference }: Change, against: boolean, t: Labels): LeadPiece[] {
  const words = t.conclusion;
  const shown = pointOf(area, now.indicator, now.year);
  // All that have it this year have it in both: said once.
  const after = shown.reports === now.reports ? null : pointText(now, t);
  const told =
    same !== null
      ? words.same(same, pointText(before, t), after)
      : against
        ? words.before(pointText(before, t))
        : words.differs(difference, formatRate(Math.abs(difference)));
  return [`${indicatorName(now.indicator, t)} `, shown, told];
}

/** A share that is better or worse, and what made it so where one body did. */
function judgedClause(
  area: Area,
  change: Change,
  verdict: Verdict,
  bodies: readonly Body[],
  t: Labels,
): ConclusionPiece[] {
  const { indicator, year } = change.now;
  const lines = bodies.map(({ row, points }) => ({ name: row.short_name, line: points.get(indicator) ?? [] }));
  const cause = causeOf(change, lines, year - area.filter.from);
  const why = cause === null ? [] : [t.conclusion.caused(causeInShort(cause, t))];
  return [...changeClause(area, change, true, t), t.conclusion.comma, { verdict }, ...why];
}

/** Better or worse: the changes that exclude chance first, then what stayed, then those that may be chance, together. */
function judged(area: Area, bodies: readonly Body[], t: Labels): ConclusionPiece[] {
  const words = t.conclusion;
  if (area.filter.year === area.filter.from) return [words.firstYear];
  const clauses: ConclusionPiece[][] = [];
  const open: Change[] = [];
  const even: ConclusionPiece[][] = [];
  for (const change of JUDGED.flatMap((indicator) => changeIn(area, indicator) ?? [])) {
    const verdict = change.verdict ?? 'undecided';
    if (excludesChance(change)) clauses.push(judgedClause(area, change, verdict, bodies, t));
    else if (change.interval !== null && verdict === 'undecided') open.push(change);
    else {
      const why = change.interval === null ? words.contradicts : words.comma;
      even.push([...changeClause(area, change, false, t), why, { verdict }]);
    }
  }
  clauses.push(...even, ...open.map((change) => changeClause(area, change, false, t)));
  if (clauses.length === 0) return [words.unjudged];
  const last: ConclusionPiece[] = open.length === 0 ? [] : [words.chance(open.length), { verdict: 'undecided' }];
  return [...clauses.flatMap((clause, at) => (at === 0 ? clause : [words.joint, ...clause])), ...last, words.end];
}

/**
 * The conclusion of an area's year in three labelled sentences: what happened, whether that is better or worse, and who made it,
 * over the bodies with both years. `filings` say why a body has no figure; nothing is said of that where they are not known.
 */
export function overviewConclusion(
  area: Area,
  bodies: readonly Body[],
  filings: readonly YearFiling[],
  t: Labels,
): ConclusionLine[] {
  const labels = t.conclusion.lines;
  const first: ConclusionLine = { line: 'happened', label: labels.happened, pieces: happened(area, t) };
  if (reportsSpeaking(area, area.filter.year) === 0) return [first];
  const same = whoMadeIt(area, bodies, filings, t);
  return [
    first,
    { line: 'judged', label: labels.judged, pieces: judged(area, bodies, t) },
    ...(same.length === 0 ? [] : [{ line: 'same', label: labels.same, pieces: same } as const]),
  ];
}
