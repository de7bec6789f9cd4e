import { describe, expect, test } from 'vitest';
import { neighbour, nextInNeed, nextOpen, queueOf, type QueueEntry } from '../../../../src/lib/views/index.ts';

const entry = (key: string, state: QueueEntry['state'], weight = 0, name = key): QueueEntry => ({
  key,
  state,
  weight,
  name,
  file: `各单位/${key}.docx`,
});
const entries = [
  entry('a', 'ready', 0, '示例县审计局'),
  entry('b', 'decide', 3, '示例县财政局'),
  entry('c', 'kept', 0, '示例县教育局'),
  entry('d', 'identity', 0, '示例县大数据局'),
  entry('e', 'refused', 0, ''),
  entry('f', 'decide', 1002, '示例县水利局'),
  entry('g', 'decide', 3, '示例县林业局'),
];
const ALL = { state: null, words: '' } as const;
const keys = (list: readonly QueueEntry[]) => list.map(({ key }) => key);

describe('the queue', () => {
  test('has what a person has to decide first, the worst of it before the rest, equals as they came', () => {
    expect(keys(queueOf(entries, ALL).order)).toEqual(['f', 'b', 'g', 'd', 'e', 'a', 'c']);
  });

  test('counts every state, whatever is filtered', () => {
    const { counts, order } = queueOf(entries, { state: 'ready', words: '' });
    expect(counts).toEqual({ decide: 3, identity: 1, refused: 1, ready: 1, kept: 1, cancelled: 0, reading: 0 });
    expect(keys(order)).toEqual(['a']);
  });

  test('is searched by body and by file, blanks and full width aside', () => {
    expect(keys(queueOf(entries, { state: null, words: ' 财政 局' }).order)).toEqual(['b']);
    expect(keys(queueOf(entries, { state: null, words: 'Ｅ.DOCX' }).order)).toEqual(['e']);
    expect(queueOf(entries, { state: null, words: '没有' }).groups).toEqual([]);
  });
});

describe('the next that needs a person', () => {
  const { order } = queueOf(entries, ALL);

  test('is the one behind the present one, and from the top again', () => {
    const walk = ['f', 'b', 'g', 'd', 'e', 'a'].map((key) => nextInNeed(order, key)?.key);
    expect(walk).toEqual(['b', 'g', 'd', 'e', 'f', 'f']);
  });

  test('is the first where none is present, and none where all that is left is the present one', () => {
    expect(nextInNeed(order, null)?.key).toBe('f');
    expect(nextInNeed([entry('a', 'ready'), entry('b', 'decide')], 'b')).toBeNull();
    expect(nextInNeed([entry('a', 'ready'), entry('c', 'kept'), entry('h', 'cancelled')], 'a')).toBeNull();
  });
});

test('the next that is not done with may be one that is ready, and is none that is kept', () => {
  const { order } = queueOf(entries, ALL);
  expect(nextOpen(order, 'e')?.key).toBe('a');
  expect(nextOpen(order, 'a')?.key).toBe('f');
  expect(nextOpen([entry('a', 'ready'), entry('c', 'kept')], 'a')).toBeNull();
});

test('one line up or down stays within the list', () => {
  const { order } = queueOf(entries, ALL);
  expect(neighbour(order, 'f', 1)?.key).toBe('b');
  expect(neighbour(order, 'f', -1)?.key).toBe('f');
  expect(neighbour(order, 'c', 1)?.key).toBe('c');
  expect(neighbour(order, null, 1)?.key).toBe('f');
  expect(neighbour([], null, 1)).toBeNull();
});
