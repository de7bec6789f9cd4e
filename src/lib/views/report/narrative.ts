import type { TextMark } from '../../core/checks/index.ts';
import type { Section, SectionKey } from '../../core/report/index.ts';

/** A piece of a line: words, or a figure that was held against the tables. */
export type TextPiece = string | { text: string; mark: TextMark };

export interface NarrativeSection {
  key: SectionKey;
  heading: string;
  characters: number;
  lines: readonly (readonly TextPiece[])[];
}

function piecesOf(line: string, marks: readonly TextMark[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from < at) continue;
    if (mark.from > at) pieces.push(line.slice(at, mark.from));
    pieces.push({ text: line.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  if (at < line.length) pieces.push(line.slice(at));
  return pieces;
}

/** Sections that are tables: without a text there is nothing to read in them. */
const TABLES = new Set<SectionKey>(['proactive', 'requests', 'appeals']);

/** A narrative in paragraphs, with the figures in it that the tables confirm or contradict. */
export function narrativeView(sections: readonly Section[], marks: readonly TextMark[]): NarrativeSection[] {
  const told = sections.filter(({ key, text }) => !TABLES.has(key) || text.trim() !== '');
  return told.map(({ key, heading, text }) => ({
    key,
    heading,
    characters: text.replace(/\s/g, '').length,
    lines: text
      .split('\n')
      .map((line, index) =>
        piecesOf(
          line,
          marks.filter((mark) => mark.section === key && mark.line === index),
        ),
      )
      .filter((pieces) => pieces.length > 0),
  }));
}
