import { describe, expect, test } from 'vitest';
import { writeSheets } from '../../../src/lib/office/index.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a workbook', () => {
  test('keeps numbers, codes and empty cells apart', async () => {
    const blob = await writeSheets([
      {
        name: '问题清单',
        columns: [
          { title: '机关', width: 20 },
          { title: '差', width: 8 },
        ],
        rows: [
          ['=甲局', 3],
          ['乙局', null],
        ],
      },
    ]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(await bytesOf(blob));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<v>3</v>');
    expect(sheet).not.toContain('<f>');
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('问题清单');
  });
});
