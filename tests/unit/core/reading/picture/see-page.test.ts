import { expect, it } from 'vitest';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { movePoint, planeOnto, turnQuarters, type Picture } from '../../../../../src/lib/core/recognise/index.ts';
import { SEED, someOf } from '../../../../support/chance.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { scannedTable, toPng } from '../../../../support/documents/scan-file.ts';
import { photograph } from '../../../../support/pictures/draw.ts';

/** Where on the upright page the cell stands that is looked for, as shares of its width and height. */
const PLACE = { x: 0.341, y: 0.622 };
/** What the corners of the photograph show. */
const SEEN = planeOnto(
  [
    { x: -0.06, y: -0.09 },
    { x: 1.1, y: -0.04 },
    { x: 1.05, y: 1.07 },
    { x: -0.1, y: 1.05 },
  ],
  { width: 1, height: 1 },
);

/** How a page lies in its picture, and where a place of the picture is on the page. */
const VIEWS: [string, (page: Picture) => Picture, (place: typeof PLACE) => typeof PLACE][] = [
  ['on its head', (page) => turnQuarters(page, 2), ({ x, y }) => ({ x: 1 - x, y: 1 - y })],
  ['on its side', (page) => turnQuarters(page, 3), ({ x, y }) => ({ x: 1 - y, y: x })],
  ['askew on a table, photographed from aside', (page) => photograph(page, SEEN), (place) => movePoint(SEEN, place)],
];

it.each(someOf(VIEWS))(
  `a page that lies %s is read, and its places are those of the picture (TEST_SEED=${SEED})`,
  { timeout: 120_000 },
  async (_, lay, onPage) => {
    const picture = lay(await scannedTable());
    const { outcomes } = await importFile(toPng(picture), { loadAsset });
    const cell = outcomes[0]?.report?.cells.review_total;
    expect(cell).toMatchObject({ value: inventFigures('2021', 14, true).get('review_total'), status: 'reported' });
    const [left = 0, top = 0, right = 0, bottom = 0] = cell?.at?.box ?? [];
    const [width, height] = picture.width > picture.height ? [842, 595] : [595, 842];
    const { x, y } = onPage({ x: (left + right) / 2 / width, y: (top + bottom) / 2 / height });
    expect(Math.abs(x - PLACE.x)).toBeLessThan(0.02);
    expect(Math.abs(y - PLACE.y)).toBeLessThan(0.02);
  },
);
