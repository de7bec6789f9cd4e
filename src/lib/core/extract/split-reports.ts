import { moveBlocks, type Block, type SourceDocument } from '../reading/index.ts';
import { squash, tidy } from '../text/index.ts';
import { FIRST_ROW_WORDS } from '../text/patterns-tables.ts';
import { isTitle } from './title.ts';

/** True for a block with the first row of Table 3, which every report has once. */
export function holdsFirstRow(block: Block): boolean {
  if (block.kind !== 'table') return FIRST_ROW_WORDS.test(squash(block.text));
  return block.rows.some((row) => row.some(({ text, fill }) => fill === 'own' && FIRST_ROW_WORDS.test(squash(text))));
}

const LONGEST_NAME = 40;

/** The block where a report with this title begins: the line before it may hold the name. */
function startOf(blocks: readonly Block[], title: number): number {
  const above = blocks[title - 1];
  const words = above && above.kind !== 'table' ? tidy(above.text) : '';
  const named = words !== '' && words.length <= LONGEST_NAME && !/[。,;:]/.test(words);
  return named && above?.kind === 'heading' ? title - 1 : title;
}

/**
 * The reports of a document, each as a document of its own: a new one begins at a title that stands between the first
 * rows of two tables of requests. Places count within each report.
 */
export function splitReports(document: SourceDocument): SourceDocument[] {
  const { blocks } = document;
  const anchors = blocks.flatMap((block, index) => (holdsFirstRow(block) ? [index] : []));
  const starts = [0];
  for (const [number, anchor] of anchors.entries()) {
    const next = anchors[number + 1];
    if (next === undefined) break;
    const title = blocks.findIndex(
      (block, index) => index > anchor && index < next && block.kind !== 'table' && isTitle(tidy(block.text)),
    );
    if (title !== -1) starts.push(startOf(blocks, title));
  }
  if (starts.length === 1) return [document];
  return starts.map((start, index) => ({
    // What the file says of itself, it says of the first.
    ...(index === 0 ? document : {}),
    blocks: moveBlocks(blocks.slice(start, starts[index + 1]), -start),
  }));
}
