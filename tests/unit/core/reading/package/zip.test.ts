import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive, type Archive } from '../../../../../src/lib/core/reading/package/zip.ts';

const FILES = { 'word/document.xml': strToU8('<a>年报</a>'.repeat(99)), '\\word\\b.xml': strToU8('b') };
const packed = (): Uint8Array => zipSync(FILES);
function opened(bytes: Uint8Array): Archive {
  const archive = openArchive(bytes);
  if ('code' in archive) throw new Error(archive.code);
  return archive;
}
/** Where the directory has a signature for the first time. */
const directoryOf = (bytes: Uint8Array): number =>
  bytes.findIndex((_, at) => new DataView(bytes.buffer).getUint32(Math.min(at, bytes.length - 4), true) === 0x02014b50);
const change = (offset: number, value: number): Uint8Array => {
  const bytes = packed();
  bytes[directoryOf(bytes) + offset] = value;
  return bytes;
};

test('files are found by name, whichever way their folders are written', () => {
  const archive = opened(packed());
  expect(archive.names).toEqual(['word/document.xml', 'word/b.xml']);
  expect(archive.open('word/document.xml')).toEqual(FILES['word/document.xml']);
  expect(archive.open('word/b.xml')).toEqual(strToU8('b'));
  expect(archive.open('word/c.xml')).toBeNull();
});

test('a remark behind the directory makes no difference', () => {
  const bytes = Uint8Array.from([...packed(), ...strToU8('x'.repeat(300))]);
  expect(opened(bytes).names).toHaveLength(2);
});

test('files that are not compressed are read as they are', () => {
  expect(opened(zipSync({ a: [strToU8('年'), { level: 0 }] })).open('a')).toEqual(strToU8('年'));
});

describe('refused or thrown out', () => {
  test.each([
    ['no archive', strToU8('年报'), 'FILE-BROKEN'],
    ['no directory', packed().slice(0, 60), 'FILE-BROKEN'],
    ['an archive of nothing', zipSync({}), 'FILE-BROKEN'],
    ['an encrypted file', change(8, 1), 'FILE-ENCRYPTED'],
    ['a directory cut', change(0, 0), 'FILE-BROKEN'],
  ])('%s', (_, bytes, code) => expect(openArchive(bytes)).toMatchObject({ code }));

  test('a compression of another kind, and a file that is not where the directory says', () => {
    expect(() => opened(change(10, 9)).open('word/document.xml')).toThrow('unknown compression: 9');
    expect(() => opened(change(42, 1)).open('word/document.xml')).toThrow('no file where the directory says');
    expect(() => opened(change(20, 3)).open('word/document.xml')).toThrow('unexpected EOF');
  });
});
