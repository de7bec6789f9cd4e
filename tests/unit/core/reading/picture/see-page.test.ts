import { readFileSync } from 'node:fs';
import { encode } from 'fast-png';
import { expect, it } from 'vitest';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { decodePicture } from '../../../../../src/lib/core/reading/picture/decode.ts';
import { turnQuarters } from '../../../../../src/lib/core/recognise/index.ts';
import { SEED, someOf } from '../../../../support/chance.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { pictureWithin } from '../../../../support/documents/scan-file.ts';

it.each(someOf([2, 3] as const))(
  `a page that lies %s quarters from upright is read, and its places are those of the picture (TEST_SEED=${SEED})`,
  { timeout: 120_000 },
  async (turns) => {
    const scan = pictureWithin(new Uint8Array(readFileSync('tests/fixtures/scans/two-tables-2021.pdf')));
    const upright = await decodePicture(scan);
    if (!upright) throw new Error('no picture');
    const { width, height, rgba } = turnQuarters(upright, turns);
    const png = encode({ width, height, channels: 4, depth: 8, data: new Uint8Array(rgba) });
    const { outcomes } = await importFile(png, { loadAsset });
    const figures = inventFigures('2021', 14, true);
    const cell = outcomes[0]?.report?.cells.licensing_decisions;
    expect(cell?.value).toBe(figures.get('licensing_decisions'));
    expect(outcomes[0]?.report?.cells.review_total).toMatchObject({
      value: figures.get('review_total'),
      status: 'reported',
    });
    // Upright, the cell stands in the middle of the upper half.
    const [left = 0, top = 0] = cell?.at?.box ?? [];
    expect(turns === 2 ? top > 842 / 2 : left < 842 / 2).toBe(true);
  },
);
