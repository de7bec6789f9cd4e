import type { Labels } from '../../labels/overview.ts';
import type { Body } from '../bodies/body-points.ts';
import type { YearFiling } from '../bodies/filing.ts';
import { changeIn } from '../figure/change.ts';
import { formatNumber } from '../figure/format.ts';
import type { LeadPiece } from '../figure/lead.ts';
import { otherBasis, otherBasisDifference } from '../figure/other-basis.ts';
import { pointOf, speakingScope, type Area, type Gap, type Point } from '../figure/series.ts';
import { countMoved } from './count-moved.ts';
import { cameOrWent, givenBy, largestOf } from '../bodies/given.ts';

const RECEIVED = 'received_new';
/** So many bodies are named in a sentence; the others are counted. */
const MOST_GIVING = 3;
const MOST_NAMED = 4;

/** Why a body has no figure, by what its report of the year is. */
const WHY_NONE: { [State in YearFiling['state']]?: Gap } = {
  unread: 'unread',
  missing: 'missing',
  uncollected: 'not_loaded',
};

const count = ({ value }: Point): string => formatNumber(value ?? 0);

/** Bodies without the figure this year: why, where that is known, and what they had the year before. */
function lackingWords(
  area: Area,
  left: ReturnType<typeof cameOrWent>['left'],
  filings: readonly YearFiling[],
  t: Labels,
): string {
  const words = t.conclusion;
  const missing = (area.missing.get(area.filter.year) ?? []).map(({ agency_id: agency, short_name: name }) => ({
    agency,
    name,
    value: null,
  }));
  const known = new Set(left.map(({ agency }) => agency));
  const all = [...left, ...missing.filter(({ agency }) => !known.has(agency))];
  if (all.length === 0) return '';
  const named = all.slice(0, MOST_NAMED).map((one) => {
    const state = filings.find(({ agency }) => agency === one.agency)?.state;
    const gap = state && WHY_NONE[state];
    return words.lack(one.name, gap ? t.terms.gap[gap] : null, one.value === null ? null : formatNumber(one.value));
  });
  const before = left.reduce((sum, { value }) => sum + value, 0);
  return words.lacking(named, all.length - named.length, left.length < 2 ? null : formatNumber(before));
}

/** The bodies that gave most to a change, and the others together: all add up to it. */
function madeBy(area: Area, bodies: readonly Body[], t: Labels): string {
  const words = t.conclusion;
  if (!area.listed) return words.unlisted;
  const moved = (difference: number) => countMoved({ difference, before: null }, t);
  const { largest, others, otherDifference } = largestOf(givenBy(area, RECEIVED, bodies), MOST_GIVING);
  if (largest.length === 0) return words.nobody;
  return words.mostly(
    largest.map(({ row, change }) => words.gave(row.short_name, moved(change.difference))),
    others === 0 ? null : words.rest(others, moved(otherDifference)),
  );
}

/** What the bodies received together, where the published total speaks, and who changed it. */
function changeWords(area: Area, bodies: readonly Body[], t: Labels): LeadPiece[] {
  const { year, from } = area.filter;
  const words = t.conclusion;
  const own = pointOf(area, RECEIVED, year, 'own');
  const change = changeIn(area, RECEIVED, year, 'own');
  const beside = speakingScope(area) === 'aggregate' && own.value !== null;
  const sum = beside ? [words.sum(words.covered(own.reports, own.bodies)), own, words.pieces] : [];
  // All that have it this year have it in both: said once.
  const now = change === null || change.now.reports === own.reports ? null : count(change.now);
  const told =
    change === null
      ? year === from
        ? ''
        : words.incomparable
      : beside
        ? words.sameBefore(change.now.reports, count(change.before), now, countMoved(change, t)) +
          madeBy(area, bodies, t)
        : words.ofThese(change.now.reports) + madeBy(area, bodies, t);
  if (told === '') return beside ? [...sum, words.end] : [];
  return [...sum, beside ? words.comma : '', told, words.end];
}

/**
 * Who made the change of requests received, over the bodies that have them in both years: the largest, the others together; the
 * bodies that went with their last figure, and those that came; what the government published, where the bodies speak. Empty for
 * a single body; where the bodies are not listed, what they have together alone.
 */
export function whoMadeIt(area: Area, bodies: readonly Body[], filings: readonly YearFiling[], t: Labels): LeadPiece[] {
  if (area.listed && bodies.length < 2) return [];
  const words = t.conclusion;
  const { entered, left } = cameOrWent(area, RECEIVED, bodies);
  const named = entered.slice(0, MOST_NAMED).map(({ name, value }) => words.enter(name, formatNumber(value)));
  const came = entered.length === 0 ? words.noneEntered : words.entered(named, entered.length - named.length);
  const other = speakingScope(area) === 'aggregate' ? null : otherBasis(area, RECEIVED);
  return [
    ...changeWords(area, bodies, t),
    lackingWords(area, left, filings, t),
    area.listed && area.filter.year > area.filter.from ? came : '',
    ...(other === null ? [] : [words.byGovernment, other.point, words.apart(otherBasisDifference(other, t))]),
  ].filter((piece) => piece !== '');
}
