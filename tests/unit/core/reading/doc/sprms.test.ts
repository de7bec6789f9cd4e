import { describe, expect, it } from 'vitest';
import { listSprms } from '../../../../../src/lib/core/reading/doc/sprms.ts';

describe('properties', () => {
  it('are listed with operands of every length, as far as they are whole', () => {
    const bytes = [
      0x16, 0x24, 1, 0x08, 0xd6, 4, 0, 1, 2, 3, 0x0b, 0x46, 7, 0, 0x49, 0x66, 1, 0, 0, 0, 0x15, 0xc6, 2, 0, 0, 0x17,
    ];
    expect(listSprms(Uint8Array.from(bytes)).map(({ code, operand }) => [code, [...operand]])).toEqual([
      [0x2416, [1]],
      [0xd608, [1, 2, 3]],
      [0x460b, [7, 0]],
      [0x6649, [1, 0, 0, 0]],
      [0xc615, [0, 0]],
    ]);
  });
});
