import { describe, expect, test } from 'vitest';
import { gatherParagraphs } from '../../../../../src/lib/core/reading/pdf/paragraphs.ts';
import type { PagePart } from '../../../../../src/lib/core/reading/pdf/page-parts.ts';

const line = (text: string, left = 100, right = 500, size = 10, page = 1): PagePart => ({
  kind: 'line',
  page,
  line: { text, left, right, top: 50, bottom: 60, size, glyphs: [] },
});
const table: PagePart = { kind: 'table', page: 1, rows: 0, left: 0, right: 0, cells: [] };
const told = (...parts: PagePart[]) =>
  gatherParagraphs(parts).map((part) => (part.kind === 'paragraph' ? part.text : 'table'));

test('a line that fills its measure goes on in the next, over the page too', () => {
  expect(told(line('本局认真', 120), line('公开信', 100, 500, 10, 2), line('息。', 100, 300), line('另', 120))).toEqual(
    ['本局认真公开信息。', '另'],
  );
  const [paragraph] = gatherParagraphs([line('甲'), line('乙', 100, 300, 10, 2)]);
  expect(paragraph).toEqual({ kind: 'paragraph', text: '甲乙', page: 1, box: [100, 50, 500, 60] });
});

describe('a new paragraph begins', () => {
  test.each([
    ['behind a line that ends two characters short', line('甲', 100, 479), line('乙'), 2],
    ['not behind one that ends nearer', line('甲', 100, 480), line('乙'), 1],
    ['where the next is indented by more than a character', line('甲'), line('乙', 111), 2],
    ['not where it is by less', line('甲'), line('乙', 110), 1],
    ['with an ordinal', line('甲'), line('一、乙'), 2],
    ['in another size', line('甲'), line('乙', 100, 500, 11.1), 2],
    ['not in nearly the same', line('甲'), line('乙', 100, 500, 10.9), 1],
  ])('%s', (_, first, second, count) => {
    expect(told(line('前'), table, first, second, table, line('后'))).toHaveLength(4 + count);
  });

  test('behind a table', () => expect(told(line('甲'), table, line('乙'))).toEqual(['甲', 'table', '乙']));
});

describe('a title of two lines', () => {
  const body = [line('正文一'), table, line('正文二'), table, line('正文三')];
  const title = (first: PagePart, second: PagePart) => told(...body, table, first, second).slice(6);

  test('is one, where both are centred or the first is full', () => {
    expect(title(line('云杉县财政局', 200, 400, 20), line('年度报告', 250, 350, 20))).toEqual(['云杉县财政局年度报告']);
    expect(title(line('云杉县财政局', 100, 500, 20), line('年度报告', 250, 350, 20))).toEqual(['云杉县财政局年度报告']);
  });
  test('is two lines where one stands at the side or is smaller', () => {
    expect(title(line('云杉县财政局', 200, 400, 20), line('年度报告', 100, 200, 20))).toHaveLength(2);
    expect(title(line('云杉县财政局', 100, 300, 20), line('年度报告', 250, 350, 20))).toHaveLength(2);
    expect(title(line('云杉县财政局', 200, 400, 20), line('年度报告', 250, 350, 17))).toHaveLength(2);
    expect(title(line('云杉县财政局', 200, 400, 20), line('年度报告', 200, 369, 20))).toHaveLength(2);
  });
});
