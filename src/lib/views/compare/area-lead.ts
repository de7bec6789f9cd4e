import type { Labels } from '../../labels/compare-areas.ts';
import { pointText } from '../figure/twin.ts';
import type { AreaLine, AreaQuestion } from './area-lines.ts';
import type { PairRow } from './area-pair.ts';

/** What two areas differ in beyond chance, or that they do not; without two areas, how many there are. */
export function areasLead(
  lines: readonly AreaLine[],
  pair: { first: AreaLine; second: AreaLine; rows: readonly PairRow[] } | null,
  { year, basis }: AreaQuestion,
  t: Labels,
): string {
  const words = t.areas;
  const listed = lines.filter((line) => line.listed);
  const count = words.count(year, listed.length, basis === 'published');
  if (pair === null) return count;
  const { first, second, rows } = pair;
  const apart = rows.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower');
  const [a, b] = [first.region, second.region];
  const alike = a.level === b.level ? words.alike(t.areas.levels[a.level]) : words.unlike;
  if (apart.length === 0) return `${count}${words.same(alike, a.name, b.name)}`;
  const clauses = apart.map(({ name, verdict, first: one, second: other }, at) =>
    words.differs(at === 0 ? a.name : '', name, pointText(one, t), verdict === 'higher', b.name, pointText(other, t)),
  );
  return `${count}${words.told(alike, clauses)}`;
}
