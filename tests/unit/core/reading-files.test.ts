import { describe, expect, it } from 'vitest';
import { decodeText, readDocument, sniffKind } from '../../../src/lib/core/reading/index.ts';
import { readTextBlocks } from '../../../src/lib/core/reading/text.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

describe('what a file is', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['nothing', bytes(), 'empty', 'FILE-EMPTY'],
    ['white space', bytes(' \n\t'), 'empty', 'FILE-EMPTY'],
    ['a broken pdf', bytes('%PDF-1.7\n'), 'pdf', 'FILE-BROKEN'],
    ['a broken docx', bytes(ZIP, '....[Content_Types].xml....word/document.xml'), 'docx', 'FILE-BROKEN'],
    ['an OFD', bytes(ZIP, '....OFD.xml'), 'ofd', 'FORMAT-UNSUPPORTED'],
    ['a broken xlsx', bytes(ZIP, '....xl/workbook.xml'), 'xlsx', 'FILE-BROKEN'],
    ['an archive', bytes(ZIP, '....a.txt'), 'zip', 'FORMAT-UNSUPPORTED'],
    ['a broken old Word file', bytes(OLE, '\0'.repeat(600)), 'doc', 'FILE-BROKEN'],
    ['an image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'image', 'FORMAT-IMAGE'],
    ['bytes of no kind', bytes([1, 2, 0, 3, 255, 0, 7]), 'binary', 'FILE-BINARY'],
    ['a broken encoding', bytes('年报', [0xff, 0xff, 0x20]), 'undecodable', 'FILE-ENCODING'],
  ])('%s', async (_, file, kind, code) => {
    expect(sniffKind(file)).toBe(kind);
    const { refused, documents } = await readDocument(file);
    expect(refused?.code).toBe(code);
    expect(refused?.message).toMatch(/\p{Script=Han}/u);
    expect(documents).toEqual([]);
  });
});

it('knows what it can read by its content', () => {
  expect(sniffKind(bytes('<!DOCTYPE html><html><body>年报</body></html>'))).toBe('html');
  expect(sniffKind(bytes('<p style="x">年报</p>'))).toBe('html');
  expect(sniffKind(bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n'))).toBe('mht');
  expect(sniffKind(bytes('年报'))).toBe('text');
});

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
