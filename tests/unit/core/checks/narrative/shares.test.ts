import { expect, test } from 'vitest';
import { judgedDocument, sectionsOf } from '../../../../support/rule-world.ts';

const CELLS = {
  'received_new.natural_person': 9,
  'received_new.total': 12,
  'received_new.business': 3,
  'granted.natural_person': 8,
  'granted.total': 8,
  'concluded_total.natural_person': 8,
  'concluded_total.total': 8,
};
const said = (text: string, cells = CELLS) => {
  const { failed, passed } = judgedDocument({ cells, sections: sectionsOf({ overview: text }) }).tally['TX-PCT'];
  return [failed, passed];
};

test.each([
  ['自然人申请占收到申请总数的75%。', [0, 1]],
  ['自然人申请占收到申请总数的75.1%。', [0, 1]],
  ['自然人申请占收到申请总数的75.2%。', [1, 0]],
  ['自然人申请占收到申请总数的66.7%。', [0, 1]],
  ['自然人申请占收到申请总数的71%。', [1, 0]],
])('%s failed and passed: %j', (text, counts) => {
  expect(said(text)).toEqual(counts);
});

test('a share of nothing cannot be judged', () => {
  const none = Object.fromEntries(Object.keys(CELLS).map((id) => [id, 0])) as typeof CELLS;
  expect(said('自然人申请占收到申请总数的75%。', none)).toEqual([0, 0]);
});
