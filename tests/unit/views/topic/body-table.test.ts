import { expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { TOPIC_PLANS, bodyTableOf, bodyTableTwin, topicIndicators } from '../../../../src/lib/views/index.ts';
import { agency, handWorld, indicator } from '../../../support/hand-world.ts';
import { linesOf } from '../../../support/told.ts';
import { thirdLeft } from '../../../support/two-bodies.ts';

test('every body due has its line in the table of a topic, and the area its sums', () => {
  const { area, bodies } = thirdLeft();
  const columns = ['received_new', 'open_rate'].map(indicator);
  const table = bodyTableOf(area, columns, bodies, new Set([agency('乙局')]));
  expect(linesOf(bodyTableTwin(table, table.lines, { caption: '', areaName: '平潭' }, zh))).toEqual([
    '机关 | 新收申请 | 公开率',
    '甲局 | 26 | 55.6%（15/27）',
    '乙局 | 4 | 1/4',
    '丙局 | 未收录 | 未收录',
    '平潭合计 | 30 | 51.6%（16/31）',
  ]);
  expect(table.lines.map(({ pinned: is }) => is)).toEqual([false, true, false]);
  const gone = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: { states: { 2023: 'not_due' } } });
  expect(bodyTableOf(gone.area, columns, gone.bodies, new Set()).lines).toEqual([]);
});

test('a topic asks for what it shows, each figure once', () => {
  expect(topicIndicators(TOPIC_PLANS.appeals, indicator('review_total'))).toEqual([
    'review_total',
    'received_new',
    'review_upheld',
    'review_corrected',
    'review_other',
    'review_pending',
    'suit_upheld',
    'suit_corrected',
    'suit_other',
    'suit_pending',
    'suit_total',
    'review_correction_rate',
    'suit_correction_rate',
    'pending_rate',
    'appeals_per_hundred',
    'appeals_total',
  ]);
  expect(
    topicIndicators(TOPIC_PLANS.requests, indicator('open_rate')).filter((id) => id.startsWith('received_')),
  ).toHaveLength(7);
  expect(TOPIC_PLANS.exemptions).toMatchObject({ opening: 'refusal_rate', more: [] });
  expect(TOPIC_PLANS.documents.more).toEqual(['normative_docs_newly_made', 'normative_docs_net', 'fees_amount']);
});
