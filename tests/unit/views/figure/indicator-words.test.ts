import { expect, test } from 'vitest';
import { CATALOG, type IndicatorId } from '../../../../src/lib/indicators/index.ts';
import { zh } from '../../../support/zh.ts';
import { comparabilityWords, indicatorName, indicatorWords } from '../../../../src/lib/views/index.ts';
import { indicator } from '../../../support/hand-world.ts';

test('what the form has a row for goes by the words of the form, everything else by our own', () => {
  expect(['refused_state_secret', 'granted', 'open_rate'].map((id) => indicatorWords(indicator(id), zh))).toEqual([
    { name: '国家秘密', formula: '表三“1.属于国家秘密”总计', note: '依法确定为国家秘密的政府信息。' },
    { name: '予以公开', formula: '表三“（一）予以公开”总计' },
    { name: '公开率', formula: '（予以公开 + 部分公开）÷ 办结' },
  ]);
});

test('every indicator has a name of its own and a formula', () => {
  const names = CATALOG.map(({ id }) => indicatorName(id, zh));
  expect(new Set(names).size).toBe(CATALOG.length);
  expect(CATALOG.filter(({ id }) => indicatorWords(id, zh).formula === '')).toEqual([]);
});

test('an indicator that nobody has words for is refused', () => {
  expect(() => indicatorWords('nothing' as IndicatorId, zh)).toThrow('indicator without words: nothing');
});

test('how far the forms agree follows from the forms that have the figure', () => {
  expect(
    ['received_new', 'normative_docs_issued', 'normative_docs_newly_made'].map((id) =>
      comparabilityWords(indicator(id), zh),
    ),
  ).toEqual(['两版口径相同', '2021 年版才有', '只有 2019 年版有']);
});
