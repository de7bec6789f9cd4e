import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { TOPIC_PLANS, topicLead } from '../../../../src/lib/views/index.ts';
import { handWorld } from '../../../support/hand-world.ts';
import { sentence } from '../../../support/told.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

const told = (topic: keyof typeof TOPIC_PLANS, { area } = twoBodies()) =>
  sentence(topicLead(area, TOPIC_PLANS[topic], zh));

describe('the conclusion of a topic', () => {
  test('tells who is in it and the figures of the topic with their changes', () => {
    expect((['documents', 'requests', 'exemptions', 'appeals'] as const).map((topic) => told(topic))).toEqual([
      '已收录全部 2 个机关的报告，制发规范性文件 6 件（比上年多 1 件），废止 3 件（比上年多 2 件），现行有效 14 件（比上年多 2 件）。',
      '已收录全部 2 个机关的报告，新收申请 30 件（比上年多 7 件），办结 31 件（比上年多 10 件），公开率 51.6%（16/31），结转下年 3 件（与上年相同）。',
      '已收录全部 2 个机关的报告，不予公开 6 件（比上年多 2 件），占办结 19.4%（6/31），其中裁量性理由占 5/6。',
      '已收录全部 2 个机关的报告，行政复议 4 件（比上年多 1 件），其中纠正 2 件（比上年多 1 件），行政诉讼 2 件（比上年多 1 件），其中纠正 0 件（与上年相同）。',
    ]);
  });

  test('says once that the years rest on other bodies; a missing figure removes its clause', () => {
    expect([
      told('requests', thirdLeft()),
      told('documents', twoBodies(2020)),
      told('requests', twoBodies(2020)),
      told('appeals', twoBodies(2021)),
    ]).toEqual([
      '已收录 3 个机关中 2 个的报告，新收申请 30 件（两年都有数的 2 个机关由 23 变为 30，多 7 件），办结 31 件（两年都有数的 2 个机关由 21 变为 31，多 10 件），公开率 51.6%（16/31），结转下年 3 件（两年都有数的 2 个机关合计仍为 3）。',
      '已收录全部 2 个机关的报告，2020 年没有这个专题的数。',
      '已收录全部 2 个机关的报告，新收申请 10 件，办结 10 件，公开率 100.0%（10/10），结转下年 0 件。',
      '2021 年这里有 2 个机关，没有收录报告。',
    ]);
    const alone = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      { 县政府: { scope: 'aggregate', figures: { received_new: [5] } }, 甲局: {} },
    );
    expect([told('requests', alone), told('documents', alone)]).toEqual([
      '2023 年这里有 1 个机关，没有收录报告。',
      '2023 年这里有 1 个机关，没有收录报告。',
    ]);
  });
});
