import { describe, expect, it } from 'vitest';
import { deflateSync } from 'node:zlib';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { readPdf } from '../../../../../src/lib/core/reading/pdf/read.ts';
import type { CellNote } from '../../../../../src/lib/core/reading/index.ts';
import { drawText, packPdf } from '../../../../support/documents/pdf-file.ts';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';
import { cpuTime } from '../../../../support/cpu-time.ts';

const FILLER = drawText('本报告中所列数据的统计期限为本年度一月一日至十二月三十一日，'.repeat(3), 20, 800, 5);
const BOX = [300, 600, 400, 640] as const;
/** A table of one row and two cells; the second is at `BOX`. */
const TABLE = [
  '100 600 m 100 640 l',
  '300 600 m 300 640 l',
  '400 600 m 400 640 l',
  '100 600 m 400 600 l',
  '100 640 m 400 640 l',
]
  .map((path) => `0.5 w ${path} S\n`)
  .join('');
const LABEL = drawText('规章', 180, 616, 12);
/** A figure in the middle of the cell, its baseline at 616. */
const figure = (text: string, x = 345): string => drawText(text, x, 616, 12);

async function told(inside: string): Promise<[string, ...CellNote[]]> {
  const documents = await readPdf(packPdf([FILLER + TABLE + LABEL + inside]), { loadAsset });
  if ('code' in documents) throw new Error(documents.code);
  const table = documents[0]!.blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  const { text, notes = [] } = table.rows[0]!.at(-1)!;
  return [text, ...notes];
}

describe('what stands beside a figure is a note of its cell', () => {
  it.each<[string, string, CellNote]>([
    ['a raised mark as word processors set it', figure('15') + drawText('1', 357, 621, 7), { kind: 'mark', text: '1' }],
    ['a raised mark as browsers set it', figure('15') + drawText('1', 357, 620, 10), { kind: 'mark', text: '1' }],
    ['a mark of two signs', figure('15') + drawText('12', 357, 621, 7), { kind: 'mark', text: '12' }],
    ['a lowered mark', figure('15') + drawText('2', 357, 613, 7), { kind: 'mark', text: '2' }],
    ['a mark raised above the figure', figure('15') + drawText('1', 357, 624, 6), { kind: 'mark', text: '1' }],
    [
      'a stroke through a figure',
      `${figure('6', 330)}0.7 w 330 619.5 m 336 619.5 l S\n${figure('15')}`,
      { kind: 'struck', text: '6' },
    ],
    [
      'a thin bar through a figure',
      `${figure('67', 325)}325 619.5 12 0.6 re f\n${figure('15')}`,
      { kind: 'struck', text: '67' },
    ],
    ['white on white', `1 1 1 rg\n${figure('9', 330)}0 0 0 rg\n${figure('15')}`, { kind: 'hidden', text: '9' }],
    ['gray white on white', `1 g\n${figure('9', 330)}0 g\n${figure('15')}`, { kind: 'hidden', text: '9' }],
    [
      'a white box over a figure',
      `${figure('9', 330)}1 1 1 rg\n328 612 9 14 re f\n0 0 0 rg\n${figure('15')}`,
      { kind: 'hidden', text: '9' },
    ],
    [
      'a black box over a figure',
      `${figure('9', 330)}328 612 9 14 re f\n${figure('15')}`,
      { kind: 'hidden', text: '9' },
    ],
    ['text of half a point', drawText('9', 330, 616, 0.5) + figure('15'), { kind: 'hidden', text: '9' }],
  ])('%s', async (_, inside, note) => expect(await told(inside)).toEqual(['15', note]));

  it.each<[string, string]>([
    ['white on blue', `0.1 0.3 0.5 rg\n${BOX[0]} ${BOX[1]} 100 40 re f\n1 1 1 rg\n${figure('15')}`],
    ['a box below the figure', `0.9 0.9 1 rg\n340 612 20 14 re f\n0 0 0 rg\n${figure('15')}`],
    ['a box that is cut off', `${figure('15')}q 300 600 5 5 re W n\n1 1 1 rg\n340 612 20 14 re f Q\n`],
    [
      'a shape around the figure',
      `${figure('15')}1 1 1 rg\n340 600 m 340 640 l 344 640 l 344 604 l 360 604 l 360 600 l f\n`,
    ],
    ['an underline', `${figure('15')}0.5 w 345 614 m 357 614 l S\n`],
    ['digits of one size that stand a hair apart', figure('1') + drawText('5', 351, 616.4, 12)],
    ['digits of two sizes on one line', figure('1') + drawText('5', 351, 616, 10)],
  ])('nothing of %s', async (_, inside) => expect(await told(inside)).toEqual(['15']));

  it('a figure struck out alone is no blank', async () => {
    expect(await told(`${figure('6')}0.7 w 345 619.5 m 351 619.5 l S\n`)).toEqual(['□', { kind: 'struck', text: '6' }]);
  });

  it('a mark in running text is none of it', async () => {
    const line = drawText('本年度收到申请5', 60, 500, 12) + drawText('1', 151, 505, 7) + drawText('件', 158, 500, 12);
    const documents = await readPdf(packPdf([FILLER + line]), { loadAsset });
    if ('code' in documents) throw new Error(documents.code);
    expect(documents[0]!.blocks.map((block) => block.kind !== 'table' && block.text)).toContain('本年度收到申请5 件');
  });
});

it('forms that draw forms that draw forms are refused in bounded time', { timeout: 20_000 }, async () => {
  const levels = 16;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>',
  ];
  const stream = (head: string, content: string): string => {
    const bytes = deflateSync(content).toString('latin1');
    return `<<${head}/Filter/FlateDecode/Length ${bytes.length}>>stream\n${bytes}\nendstream`;
  };
  objects.push(stream('', '/X Do '.repeat(8)));
  for (let level = 0; level < levels; level += 1)
    objects.push(
      stream(
        `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X ${Math.min(6 + level, 4 + levels)} 0 R>>>>`,
        level === levels - 1 ? '0 0 m 5 5 l S' : '/X Do '.repeat(8),
      ),
    );
  let text = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`;
  const started = cpuTime();
  const { outcomes } = await importFile(
    Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
    { loadAsset },
  );
  expect(outcomes[0]?.refused?.code).toBe('FILE-TOO-LARGE');
  expect(cpuTime() - started).toBeLessThan(5_000);
});
