import { expect, test } from 'vitest';
import { makePlace, makeTable } from '../../../../src/lib/core/reading/grid.ts';
import { moveBlocks } from '../../../../src/lib/core/reading/move-blocks.ts';
import type { Block } from '../../../../src/lib/core/reading/document.ts';

const BLOCKS: Block[] = [{ kind: 'paragraph', text: '甲', at: makePlace(0, 0, 0) }, makeTable([['乙', '丙']], 1)];
const places = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    (block.kind === 'table' ? block.rows.flat() : [block]).map(({ text, at }) => [text, at.block]),
  );

test('blocks and the cells of tables move by the same number of places', () => {
  expect(places(moveBlocks(BLOCKS, 3))).toEqual([
    ['甲', 3],
    ['乙', 4],
    ['丙', 4],
  ]);
  expect(moveBlocks(BLOCKS, 0)).toEqual(BLOCKS);
  expect(places(BLOCKS)[0]).toEqual(['甲', 0]);
});
