import { diffArrays } from 'diff';
import type { Section, SectionKey } from '../../core/report/index.ts';

/** A run of words: in both texts, or in one of them only. */
export interface TextRun {
  kind: 'same' | 'left' | 'right';
  text: string;
}

export interface PairSection {
  key: SectionKey;
  heading: string;
  runs: readonly TextRun[];
  same: number;
  all: number;
}

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

/** The sentences of a text, ends included, without white space at their sides. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[。；！？\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How many sentences of a later text stand in an earlier one, word for word. */
export function sharedSentences(earlier: string, later: string): { same: number; all: number } {
  const known = new Set(sentencesIn(earlier));
  const sentences = sentencesIn(later);
  return { same: sentences.filter((sentence) => known.has(sentence)).length, all: sentences.length };
}

/** Two texts as one, word by word: what both say, what only the left says, what only the right says. */
export function compareText(left: string, right: string): TextRun[] {
  return diffArrays(wordsOf(left), wordsOf(right)).map(({ value, added, removed }) => ({
    kind: added ? 'right' : removed ? 'left' : 'same',
    text: value.join(''),
  }));
}

const textOf = (sections: readonly Section[], key: SectionKey): string =>
  sections.find((section) => section.key === key)?.text ?? '';

/** The narratives of two reports, section by section in the order of the later one. */
export function pairSections(left: readonly Section[], right: readonly Section[]): PairSection[] {
  const keys = [...new Set([...right, ...left].map(({ key }) => key))];
  return keys
    .map((key) => {
      const [a, b] = [textOf(left, key), textOf(right, key)];
      const heading = [...right, ...left].find((section) => section.key === key)?.heading ?? '';
      return { key, heading, runs: compareText(a, b), ...sharedSentences(a, b) };
    })
    .filter(({ runs }) => runs.length > 0);
}
