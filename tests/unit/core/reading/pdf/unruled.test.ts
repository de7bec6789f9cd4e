import { describe, expect, it } from 'vitest';
import { gatherLines } from '../../../../../src/lib/core/reading/pdf/glyph-lines.ts';
import type { Glyph, Segment } from '../../../../../src/lib/core/reading/pdf/page.ts';
import { findUnruledTables } from '../../../../../src/lib/core/reading/pdf/unruled.ts';

const SIZE = 10;

/** Characters of a text from `left` on, on one baseline: digits are half as wide. */
function write(text: string, left: number, baseline: number): Glyph[] {
  let at = left;
  return [...text].map((sign) => {
    const width = /[\d.]/.test(sign) ? SIZE / 2 : SIZE;
    const glyph = { text: sign, left: at, right: at + width, top: baseline - 8, bottom: baseline + 1.5, baseline };
    at += width;
    return { ...glyph, size: SIZE };
  });
}

type Line = readonly [baseline: number, ...words: (readonly [left: number, text: string])[]];

/** What is found on a page with these words: rows of cells of the tables, and the lines that are left. */
function find(lines: readonly Line[], rules: readonly Segment[] = []): { tables: string[][]; lines: string[] } {
  const glyphs = lines.flatMap(([baseline, ...words]) => words.flatMap(([left, text]) => write(text, left, baseline)));
  const parts = findUnruledTables(gatherLines(glyphs), rules, 1);
  const tables = parts.flatMap((part) => {
    if (part.kind === 'line') return [];
    const rows = Array.from({ length: part.rows }, (_, row) => part.cells.filter((cell) => cell.row === row));
    return [rows.map((cells) => cells.map(({ text }) => text.replaceAll('\n', '')).join('|'))];
  });
  return { tables, lines: parts.flatMap((part) => (part.kind === 'line' ? [part.line.text] : [])) };
}

describe('a table without lines', () => {
  it('is found by its columns of figures, with its header and its labels', () => {
    const { tables, lines } = find([
      [20, [0, '各项工作按计划完成。']],
      [40, [0, '信息内容'], [100, '本年制发'], [200, '本年废止']],
      [60, [0, '规章'], [115, '3'], [215, '0']],
      [80, [0, '规范性文件'], [115, '12'], [215, '4']],
      [100, [0, '三、收到和处理政府信息公开申请情况']],
    ]);
    expect(tables).toEqual([['信息内容|本年制发|本年废止', '规章|3|0', '规范性文件|12|4']]);
    expect(lines).toEqual(['各项工作按计划完成。', '三、收到和处理政府信息公开申请情况']);
  });

  it('keeps the column of a blank', () => {
    const rows: Line[] = [
      [20, [0, '甲'], [100, '1'], [150, '2'], [200, '3']],
      [40, [0, '乙'], [100, '4'], [200, '6']],
      [60, [0, '丙'], [100, '7'], [150, '8'], [200, '9']],
    ];
    expect(find(rows).tables).toEqual([['甲|1|2|3', '乙|4||6', '丙|7|8|9']]);
  });

  describe('with a header of a cell over each column', () => {
    const header: Line[] = [
      [20, [120, '行政复议']],
      [40, [60, '结果维'], [110, '结果纠'], [160, '其他结'], [215, '总计']],
      [52, [70, '持'], [120, '正'], [170, '果']],
    ];

    it('keeps a place for a column in which no figure stands', () => {
      const row: Line = [80, [72, '1'], [172, '3'], [222, '4']];
      expect(find([...header, row]).tables).toEqual([['行政复议', '结果维持|结果纠正|其他结果|总计', '1||3|4']]);
    });

    it('has no place before the figures where no row has a label', () => {
      const row: Line = [80, [72, '1'], [122, '2'], [172, '3'], [222, '6']];
      const [table = []] = find([...header, row]).tables;
      expect(table.at(-1)).toBe('1|2|3|6');
    });

    it('parts heads that nearly touch', () => {
      const close: Line[] = [
        [40, [100, '甲甲甲'], [135, '乙乙乙'], [170, '丙丙丙']],
        [60, [0, '某某'], [112, '1'], [147, '2'], [182, '3']],
        [80, [0, '某某'], [112, '4'], [147, '5'], [182, '9']],
      ];
      expect(find(close).tables).toEqual([['|甲甲甲|乙乙乙|丙丙丙', '某某|1|2|3', '某某|4|5|9']]);
    });

    it('reads a head over several columns apart from those below it', () => {
      const levels: Line[] = [
        [22, [112, '法人或其他']],
        [40, [60, '自然人'], [115, '商业企业'], [175, '科研机构'], [235, '总计']],
        [70, [0, '某某'], [72, '1'], [132, '2'], [192, '3'], [242, '6']],
        [90, [0, '某某'], [72, '4'], [132, '5'], [192, '6'], [237, '15']],
      ];
      const [table = []] = find(levels).tables;
      expect(table).toEqual(['法人或其他', '|自然人|商业企业|科研机构|总计', '某某|1|2|3|6', '某某|4|5|6|15']);
    });
  });

  describe('that begins with a column of ordinals', () => {
    const rows: Line[] = [
      [20, [0, '1'], [40, '甲'], [100, '7'], [150, '8']],
      [40, [0, '2'], [40, '乙'], [100, '9'], [150, '10']],
      [60, [0, '3'], [40, '丙'], [100, '11'], [150, '12']],
    ];

    it('is read without it', () => {
      expect(find(rows).tables).toEqual([['甲|7|8', '乙|9|10', '丙|11|12']]);
    });

    it('is read without its head, which makes two ordinals enough', () => {
      const headed: Line[] = [[5, [0, '序号'], [40, '事项'], [100, '今年'], [150, '去年']], ...rows.slice(0, 2)];
      expect(find(headed).tables).toEqual([['事项|今年|去年', '甲|7|8', '乙|9|10']]);
    });

    it('keeps numbers that are not one more each, and two without a head', () => {
      const others: Line[] = [...rows.slice(0, 2), [60, [0, '5'], [40, '丙'], [100, '11'], [150, '12']]];
      expect(find(others)).toEqual({ tables: [], lines: ['1 甲 7 8', '2 乙 9 10', '5 丙 11 12'] });
      expect(find(rows.slice(0, 2))).toEqual({ tables: [], lines: ['1 甲 7 8', '2 乙 9 10'] });
    });
  });

  it('leaves no blank where figures of a short row stand askew', () => {
    const rows: Line[] = [
      [20, [0, '甲'], [100, '1'], [150, '2'], [200, '3']],
      [40, [0, '乙'], [100, '4'], [191, '61']],
      [60, [0, '丙'], [100, '7'], [150, '8'], [200, '9']],
    ];
    expect(find(rows).tables).toEqual([['甲|1|2|3', '乙|4|61', '丙|7|8|9']]);
  });

  it.each([
    ['below the first line of it', 0],
    ['in the middle of it', 6],
    ['at the last line of it', 12],
  ])('gathers a wrapped label whose figures stand %s', (_, shift) => {
    const row = (at: number, first: string, second: string, figure: string): Line[] =>
      [
        [at, [0, first]],
        [at + 12, [0, second]],
        [at + shift, [100, figure], [150, figure]],
      ] satisfies Line[];
    const { tables } = find([
      ...row(20, '甲乙丙丁', '戊己', '1'),
      ...row(60, '子丑寅卯', '辰巳', '2'),
      ...row(100, '天地玄黄', '宇宙', '3'),
    ]);
    expect(tables.map((rows) => rows.filter((cells) => cells.includes('|')))).toEqual([
      ['甲乙丙丁戊己|1|1', '子丑寅卯辰巳|2|2', '天地玄黄宇宙|3|3'],
    ]);
  });

  it('parts labels that stand close together by a line between them or by their ordinals', () => {
    const close = (first: string, second: string): Line[] => [
      [20, [0, '甲乙丙丁']],
      [26, [100, '1'], [150, '2']],
      [32, [0, '戊己']],
      [44, [0, first]],
      [50, [100, '3'], [150, '4']],
      [56, [0, second]],
    ];
    const rows = ({ tables }: { tables: string[][] }) => tables.flat().filter((cells) => cells.includes('|'));
    expect(rows(find(close('子丑寅卯', '辰巳'), [{ at: 36, from: 0, to: 200 }]))).toEqual([
      '甲乙丙丁戊己|1|2',
      '子丑寅卯辰巳|3|4',
    ]);
    expect(rows(find(close('2.子丑寅', '辰巳')))).toEqual(['甲乙丙丁戊己|1|2', '2.子丑寅辰巳|3|4']);
  });

  it('names no row by a label that stands beside two', () => {
    const rows: Line[] = [
      [20, [0, '甲'], [30, '乙'], [100, '1'], [150, '2']],
      [38, [0, '丙']],
      [32, [100, '3'], [150, '4']],
      [44, [100, '5'], [150, '6']],
      [70, [0, '丁'], [100, '7'], [150, '8']],
    ];
    expect(find(rows).tables.flat()).not.toContain('丙|3|4');
  });

  it('reads halves of a figure below one another as no one figure', () => {
    const rows: Line[] = [
      [20, [0, '甲'], [100, '12'], [150, '2']],
      [31, [100, '3']],
      [60, [0, '丙'], [100, '7'], [150, '8']],
    ];
    expect(find(rows).tables.flat()[0]).toBe('甲|123|2');
  });
});

describe('what is no table', () => {
  it.each<[string, Line[]]>([
    ['a sentence that ends in a figure', [[20, [0, '本年新收申请'], [100, '12']]]],
    ['a page number', [[20, [100, '3']]]],
    ['two figures beside one another', [[20, [100, '3'], [200, '4']]]],
  ])('%s', (_, lines) => {
    expect(find(lines).tables).toEqual([]);
  });
});
