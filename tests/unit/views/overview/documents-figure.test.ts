import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { documentsFigure } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandBody } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

describe('documents of an area', () => {
  test('count what was newly made in the old form, what was issued and repealed in that of 2021', () => {
    expect(toldBy(documentsFigure(twoBodies().area, zh))).toEqual({
      empty: null,
      finding: '制发规范性文件 6 件，废止 3 件，现行有效 14 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 新制作（旧表），2023 年，该表无此项，已收录 0/2',
        '4: 制发，2023 年，6件，已收录 2/2',
        '4: 废止，2023 年，3件，已收录 2/2',
        '4: 现行有效，2023 年，14件，已收录 2/2',
      ],
      subtitle: '行政规范性文件，件。斜纹为旧表“新制作数量”，近似可比；空心点为未收全；菱形虚线为另一口径',
      table: [
        '年度 | 新制作（旧表） | 制发 | 废止 | 现行有效 | 已收录机关',
        '2020 | 2 | 该表无此项 | 该表无此项 | 该表无此项 | 2/2',
        '2021 | 该表无此项 | 未收录 | 未收录 | 未收录 | 0/2',
        '2022 | 该表无此项 | 5 | 1 | 12 | 2/2',
        '2023 | 该表无此项 | 6 | 3 | 14 | 2/2',
      ],
    });
  });

  test('speak of the form of their year, and of what is missing', () => {
    const of = (year: number) => documentsFigure(twoBodies(year).area, zh);
    expect([2020, 2021, 2022].map((year) => [of(year).finding, of(year).foot.text])).toEqual([
      ['新制作规范性文件 2 件', '2/2 个机关'],
      ['2021 年规范性文件制发：未收录', '0/2 个机关，未计入：甲局、乙局'],
      ['制发规范性文件 5 件，废止 1 件，现行有效 12 件', '2/2 个机关'],
    ]);
    const { area } = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      { 甲局: { figures: { normative_docs_issued: [3], normative_docs_in_force: [null] } } satisfies HandBody },
    );
    expect(documentsFigure(area, zh).finding).toEqual('制发规范性文件 3 件');
  });

  test('set the sum of the government beside that of the bodies, and are empty without a figure', () => {
    const { area } = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        县政府: { scope: 'aggregate', figures: { normative_docs_in_force: [20, 21], normative_docs_issued: [3, 4] } },
        甲局: { figures: { normative_docs_issued: [null, 2], normative_docs_in_force: [null, 5] } },
      },
    );
    expect(toldBy(documentsFigure(area, zh))).toEqual({
      empty: null,
      finding: '制发规范性文件 2 件，现行有效 5 件',
      foot: '1/1 个机关',
      full: true,
      spoken: [
        '2: 新制作（旧表），2023 年，该表无此项，已收录 0/1',
        '2: 制发，2023 年，2件，已收录 1/1',
        '2: 废止，2023 年，未读出，已收录 0/1',
        '2: 现行有效，2023 年，5件，已收录 1/1',
        '2: 现行有效（政府公布），2023 年，21件，已收录 汇总报告',
      ],
      subtitle: '行政规范性文件，件。斜纹为旧表“新制作数量”，近似可比；空心点为未收全；菱形虚线为另一口径',
      table: [
        '年度 | 新制作（旧表） | 制发 | 废止 | 现行有效 | 现行有效（政府公布） | 已收录机关',
        '2022 | 该表无此项 | 未收录 | 未收录 | 未收录 | 20 | 0/1',
        '2023 | 该表无此项 | 2 | 未读出 | 5 | 21 | 1/1',
      ],
    });
    const none = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: {} });
    expect(documentsFigure(none.area, zh).empty).toEqual('所选范围没有规范性文件数。');
  });
});
