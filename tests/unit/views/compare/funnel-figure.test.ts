import { describe, expect, test } from 'vitest';
import { zh } from '../../../../src/lib/labels/index.ts';
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
      finding: '甲局偏高，丙局偏低，超出 95% 控制限',
      foot: '8/9 个机关',
      full: false,
      spoken: [
        '1: 甲局，2023 年，100.0%（30/30），已收录 1/1',
        '1: 乙局，2023 年，50.0%（50/100），已收录 1/1',
        '1: 丙局，2023 年，21.1%（15/71），已收录 1/1',
        '1: 丁局，2023 年，48.3%（14/29），已收录 1/1',
        '1: 戊局，2023 年，40.0%（4/10），已收录 1/1',
        '1: 己局，2023 年，6/9，已收录 1/1',
      ],
      subtitle: '公开率，%，对件数；甲县。控制限为精确二项分布，假设各机关相互独立；限外不等于违规',
      table: [
        '机关 | 公开率 | 95% 控制限 | 位置',
        '甲局全称 | 100.0%（30/30） | 30.7%—66.5% | 99.8% 限外',
        '乙局全称 | 50.0%（50/100） | 40.1%—59.7% | 限内',
        '丙局全称 | 21.1%（15/71） | 38.1%—61.3% | 99.8% 限外',
        '丁局全称 | 48.3%（14/29） | 30.4%—67.0% | 限内',
        '戊局全称 | 40.0%（4/10） | 13.6%—77.1% | 限内',
        '己局全称 | 6/9 | 12.2%—77.1% | 限内',
      ],
    });
    expect(view?.drawing.limits.length).toBe(100);
    expect(view?.drawing.limits[0]?.cases).toBe(1);
    expect(view?.drawing.limits.at(-1)).toMatchObject({
      cases: 100,
      inner: [expect.closeTo(40.1, 1), expect.closeTo(59.7, 1)],
      outer: [expect.closeTo(34.7, 0), expect.closeTo(65.1, 0)],
    });
    expect(view?.drawing.bodies.map(({ name, ranked, outside }) => [name, ranked, outside])).toEqual([
      ['甲局', true, '99.8'],
      ['乙局', true, null],
      ['丙局', true, '99.8'],
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
