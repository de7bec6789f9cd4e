import { describe, expect, it } from 'vitest';
import { expectCells, readOnly } from '../../support/documents/expect-cells.ts';
import { inventFigures } from '../../support/documents/figures.ts';
import { printOfficial } from '../../support/documents/official.ts';
import { printPictureText, type Oddities } from '../../support/documents/picture-text.ts';

const lose = (text: string, at: number): string => (text.length < 8 ? text : text.slice(0, at) + text.slice(at + 1));

const KINDS: Readonly<Record<string, Oddities>> = {
  'cells apart by a blank': {},
  'cells apart by a wide blank': { between: '\u3000' },
  'each cell on a line of its own': { cellByCell: true },
  'a column of numbers before the rows of Table 3': { numbered: true },
  'a column of numbers, each cell on a line of its own': { numbered: true, cellByCell: true },
  'a column of numbers and labels of two lines': { numbered: true, broken: { label: 9 } },
  'a colon behind labels': { label: (text) => `${text}：` },
  'ordinals in circles': {
    label: (text) => text.replace(/^(\d)\./, (_, digit: string) => String.fromCharCode(0x245f + Number(digit))),
  },
  'ordinals in brackets': { label: (text) => text.replace(/^(\d)\./, '（$1）') },
  'ordinals in brackets behind a column of numbers': {
    numbered: true,
    label: (text) => text.replace(/^(\d)\./, '（$1）'),
  },
  'blanks inside labels': { label: (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han}{2})/gu, ' ') },
  'signs of half width': { label: (text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/、/g, ',') },
  'a character lost in every third label': { label: (text, row) => (row > 8 && row % 3 === 0 ? lose(text, 5) : text) },
  'labels of two lines': { broken: { label: 12 } },
  'the last figures of a row on the next line': { broken: { figures: 2 } },
  'the last figure of a row on the next line': { broken: { figures: 1 } },
  'numbers of pages between strokes': { page: (number) => `- ${number} -` },
  'bare numbers of pages': { page: String },
  'marks behind some figures': {
    figure: (text, row, column) => ((row + column) % 5 === 0 ? `${text}${['①', '[1]', '*'][column % 3]}` : text),
  },
};

describe.each(['2019', '2021'] as const)('the text of a picture of the form of %s', (year) => {
  it.each(Object.entries(KINDS))('with %s is read with every figure in its cell', async (_, how) => {
    const figures = inventFigures(year, 81, true);
    const text = printPictureText(
      printOfficial(year, (id) => String(figures.get(id))),
      how,
    );
    expectCells(await readOnly(text, 'text'), figures);
  });

  it.each(['O', 'l2', '1O', 'I', "2'345"])('with %s for a figure leaves the cell open and no other', async (odd) => {
    const figures = inventFigures(year, 82, true);
    const others = new Map([
      ['granted.business', [null, 'unreadable']],
      ['not_processed_duplicate.total', [null, 'unreadable']],
    ] as const);
    const parts = printOfficial(year, (id) => (others.has(id as never) ? '@' : String(figures.get(id))));
    const text = printPictureText(parts, {}).replaceAll('@', odd);
    const report = await readOnly(text, 'text');
    const spoilt = [...others.keys()].map((id) => report.cells[id]?.value);
    expect(spoilt).toEqual([null, null]);
    const read = [...figures].filter(([id]) => !others.has(id as never));
    expectCells(report, new Map(read));
  });
});
