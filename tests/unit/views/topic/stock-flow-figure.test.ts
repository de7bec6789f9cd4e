import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { stockFlowFigure } from '../../../../src/lib/views/index.ts';
import { handWorld } from '../../../support/hand-world.ts';
import { linesOf, toldBy } from '../../../support/told.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

describe('stock and flow of documents', () => {
  test('what the year before, what was issued and what was repealed leave unexplained, over the same bodies', () => {
    // 甲: 10 + 6 − 2 = 14, found 13; 乙: 2 + 0 − 1 = 1, found 1.
    const { area, bodies } = twoBodies();
    const view = stockFlowFigure(area, bodies, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '2023 年制发 6 件、废止 3 件，年末有效 14 件，与上年存量相差 −1 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 制发，2023 年，6件，已收录 2/2',
        '4: 废止，2023 年，3件，已收录 2/2',
        '4: 有效，2023 年，14件，已收录 2/2',
        '4: 存量差额，2023 年，−1件，已收录 2/2',
      ],
      subtitle:
        '件，同一纵轴。制发在上，废止在下，线为年末现行有效；斜纹为存量差额 = 本年有效 −（上年有效 + 制发 − 废止），只计两年都读出的同一批机关。旧表没有这三栏，2020 年及以前不画；自行失效、清理补录都会造成差额，来源如此，未作平账处理',
      table: [
        '年度 | 制发 | 废止 | 有效 | 应有（上年 + 制发 − 废止） | 实有（同一批机关） | 存量差额 | 核对的机关 | 已收录机关',
        '2020 | 该表无此项 | 该表无此项 | 该表无此项 | — | — | 该表无此项 | — | 0/2',
        '2021 | 未收录 | 未收录 | 未收录 | — | — | 该表无此项 | — | 0/2',
        '2022 | 5 | 1 | 12 | — | — | 未读出 | — | 2/2',
        '2023 | 6 | 3 | 14 | 15 | 14 | −1 | 2 | 2/2',
      ],
    });
    expect(view.drawing.rest.map(({ value, gap }) => [value, gap])).toEqual([
      [null, 'not_in_form'],
      [null, 'not_in_form'],
      [null, 'undecidable'],
      [-1, null],
    ]);
    const none = twoBodies(2020);
    expect(stockFlowFigure(none.area, none.bodies, zh).finding).toEqual('2020 年规范性文件现行有效：该表无此项');
  });

  test('sets a sum of the government against that of the year before, and never against the bodies', () => {
    const docs = (issued: number, repealed: number, force: readonly (number | null)[]) => ({
      normative_docs_issued: [issued, issued, issued],
      normative_docs_repealed: [repealed, repealed, repealed],
      normative_docs_in_force: force,
    });
    const world = handWorld(
      { from: 2022, to: 2024, year: 2023 },
      {
        县政府: { scope: 'aggregate', figures: docs(5, 1, [20, 25, 30]) },
        甲局: {
          figures: {
            normative_docs_in_force: [null, null, 9],
            normative_docs_issued: [null, null, 1],
            normative_docs_repealed: [null, null, 1],
          },
        },
      },
    );
    expect(linesOf(stockFlowFigure(world.area, world.bodies, zh).twin)).toEqual([
      '年度 | 制发 | 废止 | 有效 | 应有（上年 + 制发 − 废止） | 实有（同一批机关） | 存量差额 | 核对的机关 | 已收录机关',
      '2022 | 未收录 | 未收录 | 未收录 | — | — | 未收录 | — | 0/1',
      '2023 | 未收录 | 未收录 | 未收录 | — | — | 未收录 | — | 0/1',
      '2024 | 1 | 1 | 9 | — | — | 未读出 | — | 1/1',
    ]);
    const empty = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: {} });
    expect(stockFlowFigure(empty.area, empty.bodies, zh).empty).toEqual(
      '所选范围没有规范性文件的制发、废止和有效件数。',
    );
  });
});
