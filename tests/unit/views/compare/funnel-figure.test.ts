import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { funnelFigure } from '../../../../src/lib/views/index.ts';
import { COUNTS, OPENNESS, bodiesWith, comparedIn } from '../../../support/compared-bodies.ts';
import { toldBy } from '../../../support/told.ts';

const open = comparedIn('open_rate', OPENNESS);
const counts = comparedIn('received_new', COUNTS);

describe('who differs by more than chance', () => {
  test('shares against their limits by number of cases', () => {
    const view = funnelFigure(open.comparison, open.filter, zh);
    expect(view && toldBy(view)).toEqual({
      empty: null,
      finding: '甲局偏高，丙局偏低，超出控制限',
      foot: '7/9 个机关；未计入 1 个机关：数据自相矛盾（壬局）',
      full: false,
      spoken: [
        '1: 甲局，2023 年，100.0%（30/30），已收录 1/1',
        '1: 乙局，2023 年，50.0%（50/100），已收录 1/1',
        '1: 丙局，2023 年，21.1%（15/71），已收录 1/1',
        '1: 丁局，2023 年，48.3%（14/29），已收录 1/1',
        '1: 戊局，2023 年，40.0%（4/10），已收录 1/1',
        '1: 己局，2023 年，6/9，已收录 1/1',
      ],
      subtitle:
        '公开率，%，对件数；甲县。控制限按精确二项分布，使限外的机关中出于偶然的预期不超过 5%；假设各机关相互独立；限外不等于违规',
      table: [
        '机关 | 公开率 | 控制限 | 位置',
        '甲局全称 | 100.0%（30/30） | 26.9%—65.7% | 高于控制限',
        '乙局全称 | 50.0%（50/100） | 36.7%—57.9% | 限内',
        '丙局全称 | 21.1%（15/71） | 34.5%—59.8% | 低于控制限',
        '丁局全称 | 48.3%（14/29） | 26.3%—65.8% | 不足 30 件，不判断',
        '戊局全称 | 40.0%（4/10） | 10.2%—77.2% | 不足 30 件，不判断',
        '己局全称 | 6/9 | 6.5%—77.3% | 不足 30 件，不判断',
      ],
    });
    expect(view?.drawing.limits.length).toBe(100);
    expect(view?.drawing.limits[0]?.cases).toBe(1);
    expect(view?.drawing.limits.at(-1)).toMatchObject({
      cases: 100,
      low: expect.closeTo(36.7, 1) as number,
      high: expect.closeTo(57.9, 1) as number,
    });
    expect(view?.drawing.bodies.map(({ name, ranked, outside }) => [name, ranked, outside])).toEqual([
      ['甲局', true, 'above'],
      ['乙局', true, null],
      ['丙局', true, 'below'],
      ['丁局', false, null],
      ['戊局', false, null],
      ['己局', false, null],
    ]);
    expect(view?.places?.[0]).toEqual([30, 100]);
  });

  test('the axis reaches thirty cases at least, and steps where there are many', () => {
    const funnel = (cases: number) => {
      const { comparison, filter } = comparedIn('open_rate', bodiesWith('open_rate', { 甲局: [null, [1, cases]] }));
      return funnelFigure(comparison, filter, zh)?.drawing.limits.map(({ cases: at }) => at) ?? [];
    };
    expect([funnel(5).at(-1), funnel(160).length, funnel(161).slice(0, 2), funnel(161).at(-1)]).toEqual([
      30,
      160,
      [2, 4],
      160,
    ]);
    expect(funnelFigure(counts.comparison, counts.filter, zh)).toBeNull();
  });
});
