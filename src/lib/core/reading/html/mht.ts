import type { Block, Refusal, SourceDocument } from '../document.ts';
import { decodeText } from '../encoding.ts';
import { refuse, refuseEncoding, refuseLimit } from '../messages.ts';
import { moveBlocks } from '../move-blocks.ts';
import { readPage } from './read.ts';
import { listParts } from './mime.ts';

/** Reads a page saved with everything around it in one file: the page itself, then the frames in it. */
export function readMht(bytes: Uint8Array): SourceDocument[] | Refusal {
  const parts = listParts(bytes);
  if (!parts) return refuseLimit('message parts');
  const pages = parts.filter(({ type }) => type !== 'text/css');
  if (pages.length === 0) return refuse('FILE-BROKEN');
  const sheets = parts.filter(({ type }) => type === 'text/css').map(({ body }) => decodeText(body)?.text ?? '');
  const documents: SourceDocument[] = [];
  for (const { body } of pages) {
    const decoded = decodeText(body);
    const document = decoded ? readPage(decoded.text, sheets.join('\n')) : refuseEncoding(body);
    if ('code' in document) return document;
    documents.push(document);
  }
  const blocks: Block[] = [];
  for (const document of documents) blocks.push(...moveBlocks(document.blocks, blocks.length));
  const notices = documents.flatMap((document) => document.notices ?? []);
  return [{ ...documents[0], blocks, ...(notices.length > 0 ? { notices } : {}) }];
}
