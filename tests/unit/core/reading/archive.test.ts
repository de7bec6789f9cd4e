import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { listArchive, sniffKind, takeFromArchive } from '../../../../src/lib/core/reading/index.ts';
import { encodeGb18030 } from '../../../support/documents/gb18030.ts';
import { packDocx, paragraph, run } from '../../../support/documents/docx.ts';
import { writeZip, type ZipEntry } from '../../../support/documents/zip-file.ts';

const MEGABYTE = 1024 * 1024;
const text = (bytes: unknown): string => (bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : 'refused');

/** Each file with its content, or the code of the reason why not. */
function unpack(bytes: Uint8Array): string[] | string {
  const files = listArchive(bytes);
  if ('code' in files) return `${files.code} ${files.message}`;
  return files.map(({ path, steps, refused }) => {
    const taken = refused ?? takeFromArchive(bytes, steps);
    return `${path}: ${'code' in taken ? taken.code : text(taken)}`;
  });
}

const names = (...entries: (ZipEntry['name'] | Partial<ZipEntry>)[]) =>
  unpack(
    writeZip(
      entries.map((entry) => ({
        name: 'a.txt',
        data: 'x',
        ...(typeof entry === 'string' || entry instanceof Uint8Array ? { name: entry } : entry),
      })),
    ),
  );

describe('the names of files', () => {
  it('in UTF-8, with and without saying so', () =>
    expect(names({ name: '年报/水利局.docx', flags: 1 << 11 }, '年报/教育局.docx')).toEqual([
      '年报/水利局.docx: x',
      '年报/教育局.docx: x',
    ]));

  it('in GBK, several of one length beside each other', () =>
    expect(names(encodeGb18030('年报\\水利局.docx'), encodeGb18030('年报\\教育局.docx'))).toEqual([
      '年报/水利局.docx: x',
      '年报/教育局.docx: x',
    ]));

  it('as the archiver added them for readers of other encodings', () => {
    const name = [...new TextEncoder().encode('水利局.docx')];
    const extra = [1, 0, 2, 0, 9, 9, 0x75, 0x70, name.length + 5, 0, 1, 0, 0, 0, 0, ...name];
    expect(names({ name: new Uint8Array([0xb0, 0x40]), extra })).toEqual(['水利局.docx: x']);
  });

  it('lead nowhere outside', () => expect(names('../../etc/./a.txt', '/b.txt')).toEqual(['etc/a.txt: x', 'b.txt: x']));
});

test('what systems leave in folders is passed over, and an archive of nothing else is empty', () => {
  const junk = ['Thumbs.db', '年报/.DS_Store', '__MACOSX/._a.docx', '年报/~$a.docx', '年报/'];
  expect(names(...junk, 'a.txt')).toEqual(['a.txt: x']);
  expect(names(...junk)).toBe('ARCHIVE-EMPTY 压缩包里没有文件');
});

describe('archives inside archives', () => {
  const nest = (depth: number): Uint8Array =>
    depth === 0
      ? new TextEncoder().encode('x')
      : zipSync({ [depth === 1 ? 'a.txt' : `${depth}.zip`]: nest(depth - 1) });

  it('are opened three deep', () => {
    expect(unpack(nest(3))).toEqual(['3.zip/2.zip/a.txt: x']);
    expect(unpack(nest(4))).toEqual(['4.zip/3.zip/2.zip: ARCHIVE-LIMIT']);
  });

  it('that are broken, or no archives, do not stop the others', () =>
    expect(names({ name: 'b.zip', data: 'PK not one' }, 'a.txt')).toEqual(['b.zip: FILE-BROKEN', 'a.txt: x']));
});

describe('a file that cannot be taken out does not stop the others', () => {
  it.each<[string, Partial<ZipEntry>, string]>([
    ['encrypted', { flags: 1 }, 'FILE-ENCRYPTED'],
    ['packed in an uncommon way', { method: 12 }, 'ARCHIVE-METHOD'],
    ['too large', { claims: 51 * MEGABYTE }, 'ARCHIVE-LIMIT'],
    ['growing without measure', { claims: 5 * MEGABYTE, method: 8 }, 'ARCHIVE-LIMIT'],
    ['not what it says', { method: 8 }, 'FILE-BROKEN'],
  ])('%s', (_, entry, code) =>
    expect(names({ name: 'b.txt', ...entry }, 'a.txt')).toEqual([`b.txt: ${code}`, 'a.txt: x']),
  );

  it('with more in it than it says', () => {
    const bytes = zipSync({ 'b.txt': new Uint8Array(1_000) });
    const view = new DataView(bytes.buffer);
    // The size in the directory, whose entry begins where the end says.
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 1, true);
    expect(unpack(bytes)).toEqual(['b.txt: FILE-BROKEN']);
  });
});

describe('archives beyond every limit are refused whole', () => {
  it.each<[string, () => Uint8Array, string]>([
    [
      'more files than anybody reads',
      () => writeZip(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}`, data: '' }))),
      'ARCHIVE-LIMIT 压缩包里的文件超过 2000 个，请分成几个压缩包',
    ],
    [
      'files that overlap or unpack to gigabytes',
      () => writeZip(Array.from({ length: 20 }, (_, at) => ({ name: `${at}`, data: '', claims: 40 * MEGABYTE }))),
      'ARCHIVE-LIMIT 压缩包解开后超过 512 MB，请分成几个压缩包',
    ],
    [
      'cut short',
      () => writeZip([{ name: 'a', data: 'x' }]).slice(0, -30),
      'FILE-BROKEN 文件已损坏或不完整，请重新下载，或用原软件打开后另存一份再试',
    ],
  ])('%s', (_, make, reason) => expect(unpack(make())).toBe(reason));
});

test('an archive of Word files is no Word file, packed again or not', () => {
  const docx = packDocx(paragraph(run('年报')));
  expect(sniffKind(docx)).toBe('docx');
  expect(sniffKind(writeZip([{ name: 'a.docx', data: docx }]))).toBe('zip');
  expect(sniffKind(zipSync({ 'word/a.docx': docx }))).toBe('zip');
  expect(sniffKind(zipSync({ 'xl/a.docx': docx }))).toBe('zip');
});

test('other archives are refused by their name', () => {
  const magic = (...bytes: number[]) => Uint8Array.from([...bytes, 0, 0, 0, 0]);
  expect(sniffKind(magic(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07))).toBe('rar');
  expect(sniffKind(magic(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c))).toBe('7z');
  expect(sniffKind(magic(0x1f, 0x8b, 0x08))).toBe('gzip');
});
