import { describe, expect, it } from 'vitest';
import { Alphabet } from '../../../../src/lib/core/recognise/decode.ts';

const NAMES = ['', '0', '1', 'o', 'l', '年', ' '];
/** What a model says of its steps: for each the shares of some characters. */
function sharesOf(steps: readonly Readonly<Record<string, number>>[]): Float32Array {
  const shares = new Float32Array(steps.length * NAMES.length);
  for (const [step, said] of steps.entries())
    for (const [name, share] of Object.entries(said)) shares[step * NAMES.length + NAMES.indexOf(name)] = share;
  return shares;
}
const decode = (...steps: Readonly<Record<string, number>>[]) =>
  new Alphabet(NAMES)
    .decode(sharesOf(steps), steps.length)
    .map(({ text, sure, other }) => [text, Number(sure.toFixed(2)), other.text]);

describe('the steps of the model', () => {
  it('are one character where they follow one another, and two where a step between them has none', () => {
    expect(decode({ '1': 0.9, l: 0.1 }, { '1': 0.7, l: 0.2 }, { '': 1 }, { '1': 0.8 }).map(([text]) => text)).toEqual([
      '1',
      '1',
    ]);
    expect(decode({ '1': 0.7, l: 0.2 }, { '1': 0.9, l: 0.1 })).toEqual([['1', 1, '']]);
  });

  it('say what else a character may be', () => {
    expect(decode({ 年: 0.6, '0': 0.3 })).toEqual([['年', 0.6, '0']]);
  });

  it('are digits in a figure, whatever letters have their shapes', () => {
    expect(decode({ '1': 0.9 }, { '': 1 }, { o: 0.6, '0': 0.3 })).toEqual([
      ['1', 0.9, ''],
      ['0', 0.9, ''],
    ]);
  });

  it('stay letters beside characters that are none of a figure', () => {
    expect(decode({ 年: 0.9 }, { o: 0.6, '0': 0.3 }).map(([text]) => text)).toEqual(['年', 'o']);
  });
});
