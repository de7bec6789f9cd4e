import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/lib/core/reading/index.ts';
import { readText, readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

describe('text', () => {
  it('names the encoding it was read by', () => {
    expect(decodeText(bytes('年报'))).toEqual({ text: '年报', encoding: 'utf-8' });
    expect(decodeText(bytes([0xff, 0xfe, 0x74, 0x5e]))).toEqual({ text: '年', encoding: 'utf-16le' });
    expect(decodeText(bytes([0xc4, 0xea, 0xb1, 0xa8]))).toEqual({ text: '年报', encoding: 'gb18030' });
    expect(decodeText(bytes([0xff, 0xfe, 0x74, 0x5e, 0x00]))).toBeNull();
    expect(decodeText(bytes('年', [0], '报'))).toBeNull();
  });

  it('makes filled rectangles of tab-separated lines, each cell knowing its place', () => {
    const { blocks } = readTextBlocks('一、总体情况\n正文第一段。\n规章\t0\t\n行政许可\t1\t2\t3\n\n\t5');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table', 'table']);
    const table = blocks[2]!;
    if (table.kind !== 'table') throw new Error('not a table');
    expect(table.rows.map((row) => row.map(({ text, fill }) => `${fill}:${text}`))).toEqual([
      ['own:规章', 'own:0', 'own:', 'padding:'],
      ['own:行政许可', 'own:1', 'own:2', 'own:3'],
    ]);
    expect(table.rows[1]![3]!.at).toEqual({ block: 2, row: 1, column: 3, page: null, box: null });
  });

  it('breaks a page of one line before each official heading', () => {
    const filler = '公开工作按计划推进，'.repeat(20);
    const { blocks } = readTextBlocks(`${filler}一、总体情况${filler}二、主动公开政府信息情况规章000`);
    expect(blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
      'paragraph',
      '一、总体情况',
      'paragraph',
      '二、主动公开政府信息情况',
      'paragraph',
    ]);
  });
});

describe('tables in plain text', () => {
  const told = (text: string) =>
    readTextBlocks(text).blocks.map((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.text).join('/')) : block.text,
    );

  it.each([
    ['|规章|0|\n|--|--|\n|行政许可|3|', [['规章/0', '行政许可/3']]],
    ['规章 | 0\n:--- | :---:\n行政许可 | 3\n后', [['规章/0', '行政许可/3'], '后']],
    ['前\n| a | b |\n|---|---|\n\n| c | d |', ['前', ['a/b'], '| c | d |']],
    ['| a\\|b | **c** |\n|--|--|\n| d<br>e | f<br />g |', [['a|b/c', 'd\ne/f\ng']]],
    ['a\n|--|--|', ['a', '|--|--|']],
    ['|--|--|', ['|--|--|']],
    ['| a | b |\n|-|-|', ['| a | b |', '|-|-|']],
    ['规章|\n0|\n||\n3', ['规章', '0', '3']],
  ])('%j', (text, blocks) => expect(told(text)).toEqual(blocks));

  it('breaks lines at every kind of line end', () => {
    expect(told('甲\r\n乙\r丙\n丁\f戊\u2028己')).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
    expect(told('甲\n\t\n乙')).toEqual(['甲', '乙']);
  });

  it('refuses what no report comes near, and bytes that are no text', { timeout: 30_000 }, () => {
    const code = (text: string) => {
      const read = readText(bytes(text));
      return 'code' in read ? read.code : read.length;
    };
    expect(code('字'.repeat(1_000_000))).toBe(1);
    expect(code('字'.repeat(1_000_001))).toBe('FILE-TOO-LARGE');
    expect(code(`${'\t'.repeat(499)}a\n${'a\t\n'.repeat(199)}`)).toBe(1);
    expect(code(`${'\t'.repeat(499)}a\n${'a\t\n'.repeat(200)}`)).toBe('FILE-TOO-LARGE');
    expect(code(`${'\t'.repeat(499)}a\n${'a\t\n'.repeat(150)}中\n${'a\tb\n'.repeat(150)}`)).toBe(1);
    expect(code(`${'\t'.repeat(499)}a\n${'a\t\n'.repeat(150)}中\n${'\t'.repeat(499)}a\n${'a\t\n'.repeat(50)}`)).toBe(
      'FILE-TOO-LARGE',
    );
    expect(readText(bytes([1, 0, 255]))).toMatchObject({ code: 'FILE-ENCODING' });
  });
});

it('numbers of pages between the lines are none of them', () => {
  const lines = ['一、本年新收', '- 3 -', '第 4 页 共 9 页', '—5—', '6', '- 7'];
  expect(readTextBlocks(lines.join('\n')).blocks.map((block) => block.kind !== 'table' && block.text)).toEqual([
    '一、本年新收',
    '6',
    '- 7',
  ]);
});
