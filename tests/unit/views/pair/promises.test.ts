import { expect, test } from 'vitest';
import type { Section } from '../../../../src/lib/core/report/index.ts';
import { promisesOf } from '../../../../src/lib/views/pair/index.ts';

const section = (key: Section['key'], text: string): Section => ({ key, heading: '', text });
const answerTo = (plan: string, later: string) =>
  promisesOf([section('problems', plan)], [section('overview', later)]).map(({ match }) => match);

test('a sentence of fewer than eight characters is no plan and no answer to one', () => {
  expect(answerTo('完善目录索引检索。', '完善目录索引检索。')).toEqual(['完善目录索引检索。']);
  expect(answerTo('完善目录索引检索。', '完善目录索引。')).toEqual([null]);
  expect(answerTo('完善目录索引检。', '完善目录索引。\n完善目录索引检。')).toEqual(['完善目录索引检。']);
  expect(answerTo('完善目录索引。', '完善目录索引检索。')).toEqual([]);
});

test('the nearest of several sentences answers, marks and blanks aside; where the wording differs too much none does', () => {
  const plan = '下一步完善目录索引和检索。';
  expect(answerTo(plan, '下一步加强业务培训工作。已完善“目录索引”和 检索。完善目录，方便查阅群众。')).toEqual([
    '已完善“目录索引”和 检索。',
  ]);
  // One pair of characters in common, of eleven and eleven: 2/22.
  expect(answerTo(plan, '全年完善了政务大厅的设施。')).toEqual([null]);
});
