import type { Place, SourceDocument } from '../reading/index.ts';
import { makePlace } from '../reading/index.ts';
import { dropSigns, normaliseText, spellOrdinals } from '../text/index.ts';

/** The whole document as one normalised text; `placeAt` tells where a character stands, `endOf` where the text of a place ends. */
export interface Stream {
  text: string;
  placeAt(offset: number): Place;
  endOf(place: Place): number;
}

/** Joins the blocks with line breaks, table cells too, white space inside them as one space: for tables whose cells arrived as running text. */
export function joinBlocks(document: SourceDocument): Stream {
  const starts: { offset: number; place: Place }[] = [];
  const lines: string[] = [];
  let length = 0;
  const add = (words: string, place: Place): void => {
    starts.push({ offset: length, place });
    // Marks that point to a remark would pass for figures behind a label.
    const line = `${normaliseText(dropSigns(spellOrdinals(words))).replace(/\s+/g, ' ')}\n`;
    lines.push(line);
    length += line.length;
  };
  for (const block of document.blocks) {
    if (block.kind !== 'table') add(block.text, block.at);
    else for (const cell of block.rows.flat()) if (cell.fill === 'own') add(cell.text, cell.at);
  }
  return {
    text: lines.join(''),
    endOf(place) {
      const at = starts.findLastIndex((start) => start.place === place);
      return at === -1 ? 0 : (starts[at + 1]?.offset ?? length);
    },
    placeAt(offset) {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle]?.offset ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return starts[low - 1]?.place ?? makePlace(0, 0, 0);
    },
  };
}
