import type { Place, SourceDocument } from '../reading/index.ts';
import { makePlace } from '../reading/index.ts';
import { normaliseText } from '../text/index.ts';

/** The whole document as one normalised text; `placeAt` tells where a character stands. */
export interface Stream {
  text: string;
  placeAt(offset: number): Place;
}

/** Joins the blocks with line breaks, table cells too: for tables whose cells arrived as running text. */
export function joinBlocks(document: SourceDocument): Stream {
  const starts: { offset: number; place: Place }[] = [];
  let text = '';
  const add = (words: string, place: Place): void => {
    starts.push({ offset: text.length, place });
    text += `${normaliseText(words)}\n`;
  };
  for (const block of document.blocks) {
    if (block.kind !== 'table') add(block.text, block.at);
    else for (const cell of block.rows.flat()) if (cell.fill === 'own') add(cell.text, cell.at);
  }
  return {
    text,
    placeAt: (offset) => starts.findLast((start) => start.offset <= offset)?.place ?? makePlace(0, 0, 0),
  };
}
