import { describe, expect, test } from 'vitest';
import { OUTCOMES, type IndicatorId } from '../../../src/lib/indicators/index.ts';
import { zh } from '../../support/zh.ts';
import { appealsFigure, exemptionsFigure, outcomesFigure, pointOf, type Area } from '../../../src/lib/views/index.ts';
import { withDataset } from '../../support/dataset-engine.ts';
import { HUZHU, handDataset, handReport, type Figures } from '../../support/hand-reports.ts';
import { areaOf, filterOf } from '../../support/public-area.ts';

const id = (text: string) => text as IndicatorId;

/** One body with these figures in 2023, and the county's own sum in 2023 and 2024. */
function area(figures: Figures): Promise<Area> {
  const dataset = handDataset({ body: 'department', county: 'county_gov' }, [
    handReport('body', 2023, figures),
    handReport('county', 2023, { received_new: 50, concluded_total: 50, granted: 50 }, { scope: 'aggregate' }),
    handReport('county', 2024, { received_new: 60, concluded_total: 60, granted: 60 }, { scope: 'aggregate' }),
  ]);
  return withDataset(dataset, (engine) => areaOf(engine, filterOf(HUZHU, { year: 2023 })));
}

describe('one body beside its county', () => {
  test('speaks in its own year, and the county in every year of its own where that is asked for, its parts with it', async () => {
    const one = await area({ received_new: 4, concluded_total: 4, granted: 3 });
    expect([2022, 2023, 2024].map((year) => pointOf(one, id('received_new'), year).value)).toEqual([null, 4, null]);
    expect(outcomesFigure(one, zh).drawing.gaps[one.years.indexOf(2023)]).toBe(1);
    const county: Area = { ...one, filter: { ...one.filter, basis: 'published' } };
    expect([2022, 2023, 2024].map((year) => pointOf(county, id('received_new'), year).value)).toEqual([null, 50, 60]);
    const { parts, gaps, totals } = outcomesFigure(county, zh).drawing;
    const at = one.years.indexOf(2024);
    expect([totals[at]?.value, parts[0]?.points[at]?.value, gaps[at]]).toEqual([60, 60, 0]);
    expect(parts).toHaveLength(OUTCOMES.length);
  });

  test('a missing outcome leaves the gap undecided', async () => {
    const one = await area({ concluded_total: 4, granted: 3, partially_granted: null });
    const view = outcomesFigure(one, zh);
    expect(view.drawing.gaps[one.years.indexOf(2023)]).toBeNull();
    expect(view.subtitle).toBe(zh.figures.outcomes.subtitle(null, 1));
  });

  test('a gap that rests on fewer reports than the total says so', () => {
    expect(zh.figures.outcomes.subtitle(2, 1)).toContain('差 +2 件，其中 1 份报告缺分项');
    expect(zh.figures.outcomes.subtitle(-3, 0)).toContain('差 −3 件，来源如此');
    expect(zh.figures.outcomes.subtitle(0, 0)).toMatch(/分项合计等于（七）总计$/);
  });

  test('a missing result is no 0 in the sentence on appeals', async () => {
    const whole = await area({ review_total: 3, review_corrected: 1, suit_direct_total: 2, suit_direct_corrected: 2 });
    expect(appealsFigure(whole, zh).finding).toBe(zh.findings.appeals('3', '2', '3'));
    const broken = await area({ review_total: 3, review_corrected: null });
    expect(appealsFigure(broken, zh).finding).toContain(zh.terms.gap.undecidable);
  });

  test('the sentence on refusals names every ground that leads, and says when there is none', async () => {
    const tie = await area({ refused_process_info: 2, refused_third_party: 2, concluded_total: 9 });
    expect(exemptionsFigure(tie, zh).finding).toBe(
      zh.findings.exemptions('4', ['第三方权益', '四类过程性信息'], '2', null),
    );
    expect(exemptionsFigure(await area({}), zh).finding).toBe(zh.findings.exemptionsNone);
  });
});
