import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import type { RegionRow } from '../../../../src/lib/queries/index.ts';
import { regionsFigure } from '../../../../src/lib/views/index.ts';
import { comparedIn } from '../../../support/compared-bodies.ts';
import { toldBy } from '../../../support/told.ts';

describe('the same indicator by area', () => {
  const region = (region_code: string, name: string, parent_code: string | null): RegionRow =>
    ({
      region_code,
      name,
      level: 'county',
      parent_code,
      bodies: 1,
      own_reports: 1,
      aggregate_bodies: 0,
      aggregate_reports: 0,
      seated: 1,
    }) as RegionRow;
  const regions = [
    region('350000', '福建省', null),
    region('350100', '福州市', '350000'),
    region('350200', '厦门市', '350000'),
    region('350300', '莆田市', '350000'),
  ];
  const at = (code: string, name: string, now: number | readonly [number, number] | null) => ({
    region: code,
    figures: { [name]: [null, now] },
  });

  test('is a sum over a sum of each, highest first; below ten cases a fraction without a bar', () => {
    const { comparison, filter } = comparedIn(
      'open_rate',
      {
        甲局: at('350128', 'open_rate', [3, 10]),
        乙局: at('350101', 'open_rate', [9, 10]),
        丙局: at('350201', 'open_rate', [9, 9]),
        丁局: at('350301', 'open_rate', [8, 10]),
      },
      { region: '350000' as never },
    );
    const view = regionsFigure(comparison, filter, regions, zh);
    expect(view && toldBy(view)).toEqual({
      empty: null,
      finding: '3 个地区有这个数，莆田市最高，80.0%（8/10）',
      foot: '4/4 个机关',
      full: true,
      spoken: [
        '1: 莆田市，2023 年，80.0%（8/10），已收录 1/1',
        '1: 福州市，2023 年，60.0%（12/20），已收录 2/2',
        '1: 厦门市，2023 年，9/9，已收录 1/1',
      ],
      subtitle: '%，各地区机关的分子之和除以分母之和；不足 10 件只写 n/d',
      table: [
        '地区 | 公开率 | 已收录机关',
        '莆田市 | 80.0%（8/10） | 1/1',
        '福州市 | 60.0%（12/20） | 2/2',
        '厦门市 | 9/9 | 1/1',
      ],
    });
    expect(view?.drawing.bars.map(({ name, text, small }) => [name, text, small])).toEqual([
      ['莆田市', '80.0%（8/10）', false],
      ['福州市', '60.0%（12/20）', false],
      ['厦门市', '9/9', true],
    ]);
  });

  test('needs two areas, and tells counts as they are', () => {
    const one = comparedIn('received_new', { 甲局: at('350128', 'received_new', 3) }, { region: '350000' as never });
    expect(regionsFigure(one.comparison, one.filter, regions, zh)).toBeNull();
    const two = comparedIn(
      'received_new',
      { 甲局: at('350128', 'received_new', 3), 乙局: at('350201', 'received_new', null) },
      { region: '350000' as never },
    );
    const view = regionsFigure(two.comparison, two.filter, regions, zh);
    expect(view && toldBy(view)).toEqual({
      empty: null,
      finding: '1 个地区有这个数，福州市最高，3',
      foot: '1/2 个机关',
      full: false,
      spoken: ['1: 福州市，2023 年，3件，已收录 1/1'],
      subtitle: '各地区机关之和；1 个地区没有数',
      table: ['地区 | 新收申请 | 已收录机关', '福州市 | 3 | 1/1', '厦门市 | 未收录 | 0/1'],
    });
  });
});
