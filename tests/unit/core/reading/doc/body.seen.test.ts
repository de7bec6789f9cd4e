import { describe, expect, it } from 'vitest';
import { flowOfWord } from '../../../../../src/lib/core/reading/doc/body.ts';
import type { CellNote } from '../../../../../src/lib/core/reading/index.ts';
import { makeWordFile, type Property, type WordRun } from '../../../../support/documents/word-file.ts';

const told = (runs: readonly WordRun[], properties: readonly Property[] = []): unknown[] =>
  flowOfWord(makeWordFile([{ runs, end: '\r', properties }])).flatMap((part) =>
    part.kind === 'line' ? [part.text, ...(part.notes ?? [])] : [],
  );
const run = (text: string, ...properties: Property[]): WordRun => ({ text, properties });

const STRUCK: Property = [0x0837, 1];
const WHITE: Property = [0x6870, 255, 255, 255, 0];

describe('what stands beside the text of a Word document', () => {
  it.each<[string, WordRun[], CellNote]>([
    ['a raised run', [run('5'), run('1', [0x2a48, 1])], { kind: 'mark', text: '1' }],
    ['a lowered run', [run('5'), run('12', [0x2a48, 2])], { kind: 'mark', text: '12' }],
    ['a run shifted far up', [run('5'), run('1', [0x4845, 8, 0])], { kind: 'mark', text: '1' }],
    ['a footnote', [run('5'), run('\u0002', [0x0855, 1])], { kind: 'mark', text: '注' }],
    ['a struck run', [run('6', STRUCK), run('5')], { kind: 'struck', text: '6' }],
    ['a run struck twice', [run('6', [0x2a53, 1]), run('5')], { kind: 'struck', text: '6' }],
    ['a hidden run', [run('9', [0x083c, 1]), run('5')], { kind: 'hidden', text: '9' }],
    ['a run of half a point', [run('9', [0x4a43, 1, 0]), run('5')], { kind: 'hidden', text: '9' }],
    ['a white run', [run('9', WHITE), run('5')], { kind: 'hidden', text: '9' }],
    [
      'a run of the colour of its marker',
      [run('9', [0x6870, 255, 255, 0, 0], [0x2a0c, 7]), run('5')],
      { kind: 'hidden', text: '9' },
    ],
    ['a run of the white of the old palette', [run('9', [0x2a42, 8]), run('5')], { kind: 'hidden', text: '9' }],
  ])('%s is a note of its line', (_, runs, note) => expect(told(runs)).toEqual(['5', note]));

  it.each<[string, WordRun[], Property[]?]>([
    ['a deleted run', [run('9', [0x0800, 1]), run('5')]],
    ['a run set straight by a point', [run('5', [0x4845, 2, 0])]],
    ['a run that takes a style back', [run('5', [0x0837, 0])]],
    ['a white run on a marked ground', [run('5', WHITE, [0x2a0c, 1])]],
    [
      'a white run in a document with shaded cells',
      [run('5', WHITE)],
      [[0xd612, 10, 0, 0, 0, 255, 31, 78, 121, 0, 0, 0]],
    ],
  ])('nothing of %s', (_, runs, properties) => expect(told(runs, properties)).toEqual(['5']));

  it('white text is hidden where the shadings of all cells paint nothing', () => {
    const nothing: Property = [0xd612, 10, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0];
    expect(told([run('9', WHITE), run('5')], [nothing])).toEqual(['5', { kind: 'hidden', text: '9' }]);
  });

  it('a run of the colour of its own cell, and of no other', () => {
    const [blue, color]: Property[][] = [
      [[0xd612, 20, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 255, 31, 78, 121, 0, 0, 0]],
      [[0x6870, 31, 78, 121, 0]],
    ];
    const inCell = (...runs: WordRun[]) => ({ runs, end: '\u0007' as const, properties: [[0x2416, 1]] as Property[] });
    const figure = [run('9', ...color!), run('5')];
    const [table] = flowOfWord(
      makeWordFile([
        inCell(...figure),
        inCell(...figure),
        { runs: [], end: '\u0007', properties: [[0x2416, 1], [0x2417, 1], ...blue!] },
      ]),
    );
    const lines = table?.kind === 'table' ? table.rows[0]!.map(({ content }) => content[0]) : [];
    expect(lines).toEqual([
      { kind: 'line', text: '95', heading: false },
      { kind: 'line', text: '5', heading: false, notes: [{ kind: 'hidden', text: '9' }] },
    ]);
  });

  it('a picture alone, a figure struck out alone', () => {
    expect(told([run('\u0001', [0x0855, 1])])).toEqual(['', { kind: 'picture', text: '' }]);
    expect(told([run('5', STRUCK)])).toEqual(['', { kind: 'struck', text: '5' }]);
  });

  it('words that are lowered stay words', () => {
    expect(told([run('第1项现行有效件数', [0x2a48, 2])])).toEqual(['第1项现行有效件数']);
  });
});
