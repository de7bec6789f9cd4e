import type { Block, Refusal, SourceDocument } from '../document.ts';
import { decodeText } from '../encoding.ts';
import { refuse } from '../messages.ts';
import { moveBlocks } from '../move-blocks.ts';
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
  const blocks: Block[] = [];
  for (const document of documents) blocks.push(...moveBlocks(document.blocks, blocks.length));
  return [{ ...documents[0], blocks }];
}
