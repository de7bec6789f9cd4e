import type { Block } from './document.ts';

/** The same blocks standing `by` places later in a document; every place in them moves along. */
export function moveBlocks(blocks: readonly Block[], by: number): Block[] {
  if (by === 0) return [...blocks];
  return blocks.map((block) => {
    if (block.kind !== 'table') return { ...block, at: { ...block.at, block: block.at.block + by } };
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, at: { ...cell.at, block: cell.at.block + by } })),
    );
    return { ...block, rows };
  });
}
