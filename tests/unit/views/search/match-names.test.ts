import { expect, test } from 'vitest';
import { rankMatches, type Findable } from '../../../../src/lib/views/search/match-names.ts';

const item = (id: string, names: readonly string[], spellings: readonly string[] = []): Findable => ({
  id,
  names,
  spellings,
});
const told = (words: readonly string[], items: readonly Findable[]) =>
  rankMatches(words, items, (one) => one).map(({ item: { id }, match: { rank, name } }) => `${id} ${rank} ${name}`);

test('a name as typed stands before one that only begins so, whatever their ids', () => {
  const items = [item('a', ['财政局办公室']), item('b', ['财政局']), item('c', ['市财政局'])];
  expect(told(['财政局'], items)).toEqual(['b 0 0', 'a 1 0', 'c 2 0']);
});

test('an id as typed is found whole, also where there is no name', () => {
  expect(told(['b-1'], [item('a-1', ['甲']), item('B-1', ['乙']), item('b-1', [])])).toEqual(['b-1 0 0', 'B-1 0 0']);
  expect(told(['b'], [item('b-1', ['乙'])])).toEqual([]);
});

test('scattered characters stand in their order, each in a place of its own', () => {
  const items = [item('a', ['财政监督局'])];
  expect(told(['财局'], items)).toEqual(['a 5 0']);
  expect([told(['局财'], items), told(['局局'], items), told(['财财局'], items)]).toEqual([[], [], []]);
  expect(told(['局局'], [item('b', ['局务局'])])).toEqual(['b 5 0']);
});

test('letters find a name by its spelling, and nothing where nobody spelled it', () => {
  const spelled = item('a', ['财政局', '财税局'], ['cai zheng ju', 'cai shui ju']);
  expect(told(['czj'], [spelled])).toEqual(['a 1 0']);
  expect(told(['cz'], [spelled])).toEqual(['a 3 0']);
  expect(told(['zj'], [spelled])).toEqual(['a 4 0']);
  expect(told(['csj'], [spelled])).toEqual(['a 1 1']);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(told([letter], [item('-', ['财政局'])])).toEqual([]);
});

test('the earlier of two names that fit alike counts; among items that fit alike the current name, then the shorter one', () => {
  const items = [
    item('former', ['新名', '水务局']),
    item('long', ['水务局办公室']),
    item('short', ['水务局一']),
    item('both', ['水务局二三', '水务局二']),
  ];
  expect(told(['水务'], items)).toEqual(['short 1 0', 'both 1 0', 'long 1 0', 'former 1 1']);
});

test('all words must fit, and the worst of them ranks', () => {
  const items = [item('a', ['水务局']), item('b', ['财政局'])];
  expect(told(['水务局', '局'], items)).toEqual(['a 2 0']);
  expect(told(['水务', '财政'], items)).toEqual([]);
  expect(told([], items)).toEqual([]);
});
