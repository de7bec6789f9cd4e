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
