import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/lib/core/reading/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

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
