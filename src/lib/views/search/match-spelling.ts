/** Where a typed word was found in a spelled name: at which syllable it begins, and whether it ends with the name. */
export interface SpelledPlace {
  start: number;
  complete: boolean;
}

/**
 * Finds what was typed with Latin letters in a spelled name. Each syllable may be typed in full or by any beginning of it,
 * so that `zirzy`, `zrzy` and `ziranziyuan` all find `zi ran zi yuan ju`; blanks are of no account. `null` where it does not
 * occur. The earliest place wins, and at one place the reading that takes the name to its end.
 */
export function matchSpelling(typed: string, spelling: string): SpelledPlace | null {
  const syllables = spelling.split(' ').filter((syllable) => syllable !== '');
  const wanted = typed.replaceAll(' ', '');
  for (let start = 0; start < syllables.length; start += 1) {
    const ends = endsOf(wanted, syllables, start);
    if (ends.size > 0) return { start, complete: ends.has(syllables.length) };
  }
  return null;
}

/** After which syllables a reading of the whole word that begins at `start` can end. */
function endsOf(wanted: string, syllables: readonly string[], start: number): Set<number> {
  const ends = new Set<number>();
  let reached = new Set([0]);
  for (let index = start; index < syllables.length && reached.size > 0; index += 1) {
    const next = new Set<number>();
    for (const used of reached) {
      for (const end of steps(wanted, used, syllables[index] ?? '')) {
        if (end === wanted.length) ends.add(index + 1);
        else next.add(end);
      }
    }
    reached = next;
  }
  return ends;
}

/** How far the word is used up after one more syllable, for each beginning of it that fits. */
function steps(wanted: string, used: number, syllable: string): number[] {
  const ends: number[] = [];
  for (let length = 1; length <= syllable.length; length += 1) {
    if (wanted[used + length - 1] !== syllable[length - 1]) break;
    ends.push(used + length);
  }
  return ends;
}
