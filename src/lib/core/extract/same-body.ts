import { squash } from '../text/index.ts';
import { AREA_ALONE, OFFICE_AT_END, PARTY_PREFIX, STARTS_WITH_AREA } from '../text/patterns-identity.ts';

const SHORTEST = 2;

/** True where the characters of `short` stand in `long` in the same order: 卫健委 in 卫生健康委员会. */
function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A name without the office that signs for its body. */
const bare = (name: string): string => squash(name).replace(PARTY_PREFIX, '').replace(OFFICE_AT_END, '');

/** The name behind the area it opens with, where something is left. */
function withoutArea(name: string): string {
  const area = /^\p{Script=Han}{1,12}?(?:自治区|自治州|自治县|省|市|县|区|旗|盟|州|镇|乡|街道)/u.exec(name)?.[0] ?? '';
  const rest = name.slice(area.length);
  return rest.length >= SHORTEST ? rest : name;
}

/**
 * True where two names may be of one body: one holds the other, is short for it, or is that of the office which signs for
 * its government. Names of different bodies of one area are not.
 */
export function maySameBody(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === '') return true;
  // What is left of a government is its area, which every body of the area has in its name.
  if (AREA_ALONE.test(short)) return long.endsWith(short);
  if (long.includes(short)) return true;
  const end = STARTS_WITH_AREA.test(short) ? withoutArea(short) : short;
  return end.length > SHORTEST && abbreviates(end, withoutArea(long));
}
