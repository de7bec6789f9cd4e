import { tidy } from '../../text/index.ts';
import { lineOf, type GlyphLine } from './glyph-lines.ts';
import { overlaps } from './header-leaves.ts';
import { wordsOf, type Word } from './words.ts';

const ORDINAL = /^\d{1,3}$/;
const HEAD = /^(?:序号|编号)$/;
/** So many numbers that follow one another below each other are ordinals; with a head that says so two are enough. */
const FEWEST = 3;
const FEWEST_HEADED = 2;

interface Entry {
  at: number;
  word: Word;
  value: number;
}

/** Runs of numbers at the beginning of lines, each one more than the one above and right below it. */
function listRuns(lines: readonly GlyphLine[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const [at, line] of lines.entries()) {
    const [word] = wordsOf(line);
    if (!word || !ORDINAL.test(word.text)) continue;
    const entry = { at, word, value: Number(word.text) };
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && entry.value === last.value + 1 && overlaps(last.word, word)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/**
 * The lines of a page without the column of ordinals (序号) that a table without lines may begin with: it would pass for one of
 * figures before the labels. Ordinals are the first of all that stands on their lines and between them.
 */
export function dropOrdinals(lines: readonly GlyphLine[]): GlyphLine[] {
  const dropped = new Map<GlyphLine, Word[]>();
  for (const run of listRuns(lines)) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const right = Math.max(...run.map(({ word }) => word.right));
    const head = lines.slice(Math.max(0, first.at - 2), first.at + 1).find((line) => {
      const [word] = wordsOf(line);
      return word !== undefined && HEAD.test(tidy(word.text)) && overlaps(word, first.word);
    });
    const words = new Set(run.map(({ word }) => word.left));
    const others = lines
      .slice(first.at, last.at + 1)
      .flatMap((line) => wordsOf(line))
      .filter(({ left }) => !words.has(left));
    if (run.length < (head ? FEWEST_HEADED : FEWEST) || others.length === 0 || others.some(({ left }) => left < right))
      continue;
    for (const { at, word } of run) {
      const line = lines[at];
      if (line) dropped.set(line, [...(dropped.get(line) ?? []), word]);
    }
    const [headWord] = head ? wordsOf(head) : [];
    if (head && headWord) dropped.set(head, [headWord]);
  }
  return lines.flatMap((line) => {
    const words = dropped.get(line);
    if (!words) return [line];
    const glyphs = line.glyphs.filter((glyph) => !words.some((word) => word.glyphs.includes(glyph)));
    return glyphs.length > 0 ? [lineOf(glyphs)] : [];
  });
}
