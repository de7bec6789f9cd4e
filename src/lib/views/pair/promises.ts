import type { Section } from '../../core/report/index.ts';
import { sentencesIn } from './text.ts';

/** A sentence on problems or plans, and the sentence of the later report that shares most of its wording. */
export interface Promised {
  sentence: string;
  /** `null` where nothing is close enough. */
  match: string | null;
}

/** Shares of pairs of neighbouring characters, from which on two sentences are called alike. */
const ALIKE = 0.22;
/** Shorter sentences only lead over to others. */
const SHORTEST = 8;

function pairsIn(text: string): Set<string> {
  const plain = text.replace(/[\s\p{P}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}

/** How much of the wording of one text stands in another (Dice): 0 nothing, 1 all. */
function likeness(a: string, b: string): number {
  const [one, two] = [pairsIn(a), pairsIn(b)];
  if (one.size + two.size === 0) return 0;
  const shared = [...one].filter((pair) => two.has(pair)).length;
  return (2 * shared) / (one.size + two.size);
}

/** What the earlier report says of problems and improvements, each beside the nearest sentence of the later report. */
export function promisesOf(earlier: readonly Section[], later: readonly Section[]): Promised[] {
  const said = sentencesIn(earlier.find(({ key }) => key === 'problems')?.text ?? '');
  const isLong = (sentence: string) => sentence.length >= SHORTEST;
  const answers = later.flatMap(({ text }) => sentencesIn(text)).filter(isLong);
  return said.filter(isLong).map((sentence) => {
    const ranked = answers
      .map((answer) => ({ answer, score: likeness(sentence, answer) }))
      .sort((a, b) => b.score - a.score);
    const [best] = ranked;
    return { sentence, match: best && best.score >= ALIKE ? best.answer : null };
  });
}
