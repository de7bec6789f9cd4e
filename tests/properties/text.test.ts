import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, makeTable } from '../../src/lib/core/reading/index.ts';
import { readTextBlocks } from '../../src/lib/core/reading/text.ts';
import { isNumberLike, normaliseText, parseNumberCell, squash, tidy } from '../../src/lib/core/text/index.ts';
import { validReport } from './infer-arbitrary.ts';
import { encodeGb18030 } from '../support/documents/gb18030.ts';
import { printAsText } from './extract-print.ts';

const kind = fc.constantFrom('count' as const, 'change' as const, 'amount' as const);
const cellText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.stringMatching(/^[\d,.+ /件元万无一二十〇-]{0,10}$/),
);

describe('a number cell', () => {
  test('has a number exactly where its status says so, and never a 0 that the text does not say', () => {
    fc.assert(
      fc.property(cellText, kind, (text, as) => {
        const { value, status } = parseNumberCell(text, as);
        expect(value !== null).toBe(['reported', 'zero_word', 'text_number'].includes(status));
        if (value === 0) expect(normaliseText(text)).toMatch(/0|无|没有|〇|零/u);
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('without digits or words is missing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\s/—–*\u3000\u00a0\u200b-]{0,8}$/), kind, (text, as) => {
        expect(parseNumberCell(text, as).value).toBeNull();
      }),
    );
  });

  test('reads back every count, grouped or not, in either width, with its counter', () => {
    const wide = (text: string): string =>
      text.replace(/[\d,]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom('', ' ', '件', ' 条'), (value, counter) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, ',');
        for (const text of [String(value), grouped, wide(grouped)])
          expect(parseNumberCell(text + counter).value).toBe(value);
      }),
    );
  });

  test('of ten digits and more is unreadable, whatever its cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: Number.MAX_SAFE_INTEGER }), kind, (value, as) => {
        expect(parseNumberCell(String(value), as)).toMatchObject({ value: null, status: 'unreadable' });
      }),
    );
  });

  test('of money is the same in any unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (yuan) => {
        const inYuan = parseNumberCell(`${yuan}元`, 'amount').value;
        expect(inYuan).toBe(parseNumberCell(String(yuan), 'amount', -4).value);
        expect(inYuan).toBe(parseNumberCell(`${Number(`${yuan}e-4`)}万元`, 'amount').value);
      }),
    );
  });
});

describe('characters', () => {
  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(squash(squash(text))).toBe(squash(text));
        expect(isNumberLike(tidy(text))).toBe(isNumberLike(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('tables of a text', () => {
  const ragged = fc.array(fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 6 }), { minLength: 1 });

  test('are rectangles, each cell at its place', () => {
    fc.assert(
      fc.property(ragged, fc.nat({ max: 9 }), (rows, block) => {
        const table = makeTable(rows, block);
        expect(new Set(table.rows.map((row) => row.length)).size).toBe(1);
        table.rows.forEach((cells, row) =>
          cells.forEach((cell, column) => {
            expect(cell.at).toMatchObject({ block, row, column });
            expect(cell.fill).toBe(column < rows[row]!.length ? 'own' : 'padding');
          }),
        );
      }),
    );
  });

  test('and paragraphs keep every word in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[规章\t0-9、 ]{0,8}$/), { maxLength: 12 }), (lines) => {
        const words = readTextBlocks(lines.join('\n')).blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text],
        );
        expect(words.join('').replace(/\s/g, '')).toBe(lines.join('').replace(/\s/g, ''));
      }),
    );
  });
});

describe('encodings', () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

  test('give the same text', () => {
    fc.assert(
      fc.property(validReport, fc.stringMatching(/^[\u4e00-\u9fa5（），。]{1,20}$/), ({ year, figures }, words) => {
        const text = `${printAsText(year, (id) => String(figures.get(id)))}\n${words}`;
        const files: [string, Uint8Array][] = [
          ['utf-8', Buffer.from(text)],
          ['utf-8', Buffer.from(`\ufeff${text}`)],
          ['utf-16le', utf16(text)],
          ['utf-16be', utf16(text).swap16()],
          ['gb18030', encodeGb18030(text)],
        ];
        for (const [encoding, bytes] of files) expect(decodeText(bytes)).toEqual({ text, encoding });
      }),
      { numRuns: 20 },
    );
  });
});
