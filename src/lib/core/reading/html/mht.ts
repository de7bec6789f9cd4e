import type { Block, Refusal, SourceDocument } from '../document.ts';
import { decodeText } from '../encoding.ts';
import { refuse } from '../messages.ts';
import { readPage } from './read.ts';
import { listParts } from './mime.ts';

/** Reads a page saved with everything around it in one file: the page itself, then the frames in it. */
export function readMht(bytes: Uint8Array): SourceDocument[] | Refusal {
  const pages = listParts(bytes).filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  if (pages.length === 0) return refuse('FILE-BROKEN');
  const documents: SourceDocument[] = [];
  for (const { body } of pages) {
    const decoded = decodeText(body);
    const document = decoded ? readPage(decoded.text) : refuse('FILE-ENCODING');
    if ('code' in document) return document;
    documents.push(document);
  }
  const [first] = documents;
  return [{ ...first, blocks: joinBlocks(documents) }];
}

function joinBlocks(documents: readonly SourceDocument[]): Block[] {
  const blocks: Block[] = [];
  for (const document of documents) {
    const shift = blocks.length;
    for (const block of document.blocks) {
      if (block.kind !== 'table') blocks.push({ ...block, at: { ...block.at, block: block.at.block + shift } });
      else
        blocks.push({
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({ ...cell, at: { ...cell.at, block: cell.at.block + shift } })),
          ),
        });
    }
  }
  return blocks;
}
