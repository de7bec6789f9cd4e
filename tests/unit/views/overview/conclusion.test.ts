import { beforeAll, describe, expect, test } from 'vitest';
import { queryBodyLines, queryFilingLines, type Filter } from '../../../../src/lib/queries/index.ts';
import { OVERVIEW_INDICATORS, bodiesOf, filingsOf, overviewConclusion } from '../../../../src/lib/views/index.ts';
import { withDataset } from '../../../support/dataset-engine.ts';
import { handWorld } from '../../../support/hand-world.ts';
import { PINGTAN, areaOf, filterOf } from '../../../support/public-area.ts';
import { readPublicReports } from '../../../support/public-reports.ts';
import { conclusionSentences } from '../../../support/told.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';
import { zh } from '../../../support/zh.ts';

const told = ({ area, bodies }: ReturnType<typeof twoBodies>) =>
  conclusionSentences(overviewConclusion(area, bodies, [], zh));

describe('the conclusion of an area', () => {
  test('tells what happened, whether it is better or worse, and who made it', () => {
    expect(told(twoBodies())).toEqual([
      '发生了什么：没有收录政府公布的汇总，以下为已收录的全部 2 个机关合计。新收申请 30 件，比上年的 23 件多 7 件（+30.4%）；办结 31 件，结转下年 3 件。',
      '好转还是变差：公开率 51.6%（16/31），比上年低 5.5 个百分点；不予公开率 19.4%（6/31），比上年高 0.3 个百分点；结转率 9.1%（3/33），比上年低 3.4 个百分点，这 3 项的差别都可能出于偶然，不能判断。',
      '同样机关相比：两年都有数的 2 个机关中，甲局多 6 件、乙局多 1 件。没有新增机关。',
    ]);
  });

  test('compares the same bodies, and names who left with what it had', () => {
    expect(told(thirdLeft())).toEqual([
      '发生了什么：没有收录政府公布的汇总，以下为 3 个机关中已收录的 2 个合计。新收申请 30 件；其中两年都有数的 2 个机关上年 23 件、今年 30 件，多 7 件（+30.4%）；办结 31 件，结转下年 3 件。',
      '好转还是变差：公开率 51.6%（16/31），同样 2 个机关上年 57.1%（12/21）；不予公开率 19.4%（6/31），同样 2 个机关上年 19.0%（4/21）；结转率 9.1%（3/33），同样 2 个机关上年 12.5%（3/24），这 3 项的差别都可能出于偶然，不能判断。',
      '同样机关相比：两年都有数的 2 个机关中，甲局多 6 件、乙局多 1 件。今年没有数的机关：丙局（上年 7 件）。没有新增机关。',
    ]);
  });

  test('says why nothing is compared: a year before without reports, no report, a first year', () => {
    expect([told(twoBodies(2022)), told(twoBodies(2021)), told(twoBodies(2020))]).toEqual([
      [
        '发生了什么：没有收录政府公布的汇总，以下为已收录的全部 2 个机关合计。新收申请 23 件；办结 21 件，结转下年 3 件。',
        '好转还是变差：四项比率都没有可比的上年数，或有一年不足 10 件，不判断好坏。',
        '同样机关相比：没有两年都有数的机关，不能逐个比较。今年新有数的机关：甲局 20 件、乙局 3 件。',
      ],
      ['发生了什么：2021 年这里有 2 个机关，没有收录报告。'],
      [
        '发生了什么：没有收录政府公布的汇总，以下为已收录的全部 2 个机关合计。新收申请 10 件；办结 10 件，结转下年 0 件。',
        '好转还是变差：这是所选年份的第一年，没有上年可比。',
      ],
    ]);
  });

  test('speaks by what was published where that is asked for, and says what was published where no body speaks', () => {
    const world = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        县政府: { scope: 'aggregate', figures: { received_new: [1, 60], carried_out: [1, 2] } },
        甲局: { figures: { received_new: [3, null] } },
      },
    );
    const published = { ...world.area, filter: { ...world.area.filter, basis: 'published' as const } };
    expect([told(world), told({ ...world, area: published })]).toEqual([
      ['发生了什么：2023 年这里有 1 个机关，没有收录报告。政府公布新收申请 60 件。'],
      [
        '发生了什么：2023 年新收申请 60 件（政府公布），比上年的 1 件多 59 件（+5900.0%），结转下年 2 件。',
        '好转还是变差：四项比率都没有可比的上年数，或有一年不足 10 件，不判断好坏。',
      ],
    ]);
  });

  test('tells what stayed within two points of the year before as even', () => {
    const world = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        甲局: {
          figures: {
            received_new: [9, 9],
            open_rate: [
              [5000, 10000],
              [5001, 10000],
            ],
          },
        },
      },
    );
    expect(told(world)[1]).toBe('好转还是变差：公开率 50.0%（5,001/10,000），比上年高 0.0 个百分点，持平。');
  });
});

describe('the conclusion of Pingtan in 2025', () => {
  let sentences: Record<string, string[]>;
  beforeAll(async () => {
    const dataset = await readPublicReports();
    const lines = await withDataset(dataset, (quality) => queryFilingLines(quality, '350128'), 'quality');
    sentences = await withDataset(dataset, async (engine) => {
      const of = async (rest: Partial<Filter>) => {
        const filter = filterOf(PINGTAN, { year: 2025, ...rest });
        const area = await areaOf(engine, filter);
        const bodies = bodiesOf(
          filter,
          OVERVIEW_INDICATORS,
          area.coverage,
          await queryBodyLines(engine, filter, OVERVIEW_INDICATORS),
        );
        const counted = { ...area, listed: false, coverage: [], missing: new Map() };
        const [, , unlisted = ''] = conclusionSentences(overviewConclusion(counted, [], [], zh));
        return [...conclusionSentences(overviewConclusion(area, bodies, filingsOf(area, lines, []), zh)), unlisted];
      };
      return { published: await of({ basis: 'published' }), sum: await of({}), kind: await of({ kind: 'department' }) };
    });
  }, 60_000);
  test('by what the government published: a cause with what remains without it, and contributions that add up, or nobody where none are listed', () => {
    expect(sentences['published']).toEqual([
      '发生了什么：2025 年新收申请 154 件（政府公布），比上年的 218 件少 64 件（−29.4%）；办结 148 件，结转下年 6 件。',
      '好转还是变差：不予公开率 7.4%（11/148），上年 17.9%（39/218），好转，主要因为交通建设局由 36 件降为 0 件，其余由 1.9%（3/160）升为 8.7%（11/127）；结转率 3.9%（6/154），上年 0.0%（0/218），变差；公开率 48.0%（71/148），比上年高 2.1 个百分点，差别可能出于偶然，不能判断。',
      '同样机关相比：17 个机关中已收录的 15 个合计 105 件，同样这 15 个机关上年 132 件，少 27 件（−20.5%）：交通建设局少 37 件、行政审批局少 22 件、市场监管局多 17 件，其余 8 个合计多 15 件。今年没有数的机关：资源生态局（未读出，上年 69 件）、公安局（未收录，上年 8 件），上年共 77 件，不在比较之内。没有新增机关。',
      '同样机关相比：17 个机关中已收录的 15 个合计 105 件，同样这 15 个机关上年 132 件，少 27 件（−20.5%）：哪些机关变化最大，列出各机关后说明。',
    ]);
  });

  test('by the sum of its bodies, with what was published beside it; a kind of body has nothing published', () => {
    expect(sentences['sum']).toEqual([
      '发生了什么：17 个机关中已收录的 15 个合计，新收申请 105 件；其中两年都有数的 15 个机关上年 132 件、今年 105 件，少 27 件（−20.5%）；办结 99 件，结转下年 2 件。',
      '好转还是变差：不予公开率 9.1%（9/99），同样 15 个机关上年 28.7%（37/129），好转，主要因为交通建设局由 36 件降为 0 件，其余由 1.4%（1/71）升为 11.5%（9/78）；公开率 45.5%（45/99），同样 13 个机关上年 48.8%（63/129）；结转率 2.0%（2/101），同样 14 个机关上年 0.0%（0/129），这 2 项的差别都可能出于偶然，不能判断。',
      '同样机关相比：两年都有数的 15 个机关中，交通建设局少 37 件、行政审批局少 22 件、市场监管局多 17 件，其余 8 个合计多 15 件。今年没有数的机关：资源生态局（未读出，上年 69 件）、公安局（未收录，上年 8 件），上年共 77 件，不在比较之内。没有新增机关。政府公布 154 件，相差 49 件。',
      '同样机关相比：两年都有数的 15 个机关中，哪些机关变化最大，列出各机关后说明。政府公布 154 件，相差 49 件。',
    ]);
    expect(sentences['kind']?.join('')).not.toContain('政府公布');
  });
});
