import { describe, expect, it } from 'vitest';
import { readDocument, sniffKind } from '../../../../src/lib/core/reading/index.ts';

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
    ['a broken OFD', bytes(ZIP, '....OFD.xml'), 'ofd', 'FILE-BROKEN'],
    ['a broken xlsx', bytes(ZIP, '....xl/workbook.xml'), 'xlsx', 'FILE-BROKEN'],
    ['an archive', bytes(ZIP, '....a.txt'), 'zip', 'FORMAT-UNSUPPORTED'],
    ['a broken old Word file', bytes(OLE, '\0'.repeat(600)), 'doc', 'FILE-BROKEN'],
    ['an image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'png', 'FORMAT-IMAGE'],
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

it.each<[string, Uint8Array, string]>([
  ['%PDF-', bytes('%PDF-'), 'pdf'],
  ['a closed archive', bytes([0x50, 0x4b, 0x05, 0x06]), 'zip'],
  ['an archive of an OpenDocument', bytes(ZIP, 'mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
  ['RTF', bytes('{\\rtf1'), 'rtf'],
  ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'jpeg'],
  ['GIF', bytes('GIF89a'), 'image'],
  ['TIFF, little end first', bytes([0x49, 0x49, 0x2a, 0x00]), 'tiff'],
  ['TIFF, big end first', bytes([0x4d, 0x4d, 0x00, 0x2a]), 'tiff'],
  ['a bitmap', bytes('BM', [9, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0]), 'bmp'],
  ['words that begin as a bitmap does', bytes('BM 年报统计(截至本年度)'), 'text'],
  ['WebP', bytes('RIFF....WEBP'), 'image'],
  ['XML', bytes('<?xml version="1.0"?><a/>'), 'xml'],
  ['a message that is no page', bytes('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n'), 'text'],
  ['a saved message', bytes('From: <saved>\r\nContent-Type: multipart/related\r\n'), 'mht'],
  ['words on a message', bytes('见 from: x\nmultipart/related'), 'text'],
  ['a table', bytes('<TABLE border=1><tr><td>1'), 'html'],
  ['a division', bytes('\n <div class="a">年报'), 'html'],
  ['a head alone', bytes('<head><title>年报</title>'), 'html'],
  ['a sign of less', bytes('1 < 2，<见附表>'), 'text'],
  ['five rows of commas', bytes('a,b,c,d\n'.repeat(5)), 'csv'],
  ['five rows of semicolons', bytes('a;b;c;d\r\n'.repeat(5)), 'csv'],
  ['four rows of commas', bytes('a,b,c,d\n'.repeat(4)), 'text'],
  ['two commas a row', bytes('a,b,c\n'.repeat(9)), 'text'],
  ['rows of commas among as many others', bytes('a,b,c,d\n\n文\n'.repeat(5)), 'csv'],
  ['rows of commas among more others', bytes('文\n', 'a,b,c,d\n文\n'.repeat(5)), 'text'],
  ['most cells in quotes with line breaks', bytes('"规\n章",1,2,3\r\n'.repeat(6)), 'csv'],
  ['a quote that is never closed', bytes('他说,"好\n'.repeat(6)), 'text'],
  ['cells in quotes with line breaks', bytes('规章\t"一\n二"\t3'), 'csv'],
  ['a quote in a text', bytes('他说"是\n的"'), 'text'],
])('%s', (_, file, kind) => expect(sniffKind(file)).toBe(kind));

it('tells old workbooks from old documents by the names of their streams, wherever these stand', () => {
  const name = [...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const file = (at: number) => {
    const compound = new Uint8Array(at + 200);
    compound.set(OLE);
    compound.set(name, at);
    return compound;
  };
  expect([512, 640, 576, 384].map((at) => sniffKind(file(at)))).toEqual(['xls', 'xls', 'doc', 'doc']);
});

it('finds the names in an archive at its beginning and at its end', () => {
  const archive = (before: number, behind: number) => bytes(ZIP, ' '.repeat(before), 'word/', ' '.repeat(behind));
  expect(sniffKind(archive(100, 40_000))).toBe('docx');
  expect(sniffKind(archive(40_000, 100))).toBe('docx');
  expect(sniffKind(archive(40_000, 10_000))).toBe('docx');
  expect(sniffKind(archive(40_000, 40_000))).toBe('zip');
});
