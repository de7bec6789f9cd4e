import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/lib/core/import.ts';
import { encodeGb18030 } from '../../support/documents/gb18030.ts';
import { REGIONS, summarise } from '../../support/documents/summary.ts';

const FOLDER = new URL('../../fixtures/reports/', import.meta.url);
const documents = readdirSync(FOLDER).filter((name) => !name.endsWith('.report.json'));
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));
const expectedOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name.replace(/\.[^.]+$/, '.report.json'), FOLDER), 'utf8'));

async function read(bytes: Uint8Array) {
  const { outcomes } = await importFile(bytes, { regions: REGIONS });
  return outcomes.map(({ report, refused }) => (report ? summarise(report) : refused));
}

describe('every document beside its expected report', () => {
  it('finds the documents', () => expect(documents.length).toBeGreaterThanOrEqual(5));

  it.each(documents)('%s', async (name) => {
    expect(await read(bytesOf(name))).toEqual([expectedOf(name)]);
  });
});

describe('the same text in other encodings', () => {
  const text = readFileSync(new URL('complete-2021.txt', FOLDER), 'utf8');
  const expected = expectedOf('complete-2021.txt');
  const marked = (mark: number[], body: Uint8Array) => Uint8Array.from([...mark, ...body]);
  const utf16 = Buffer.from(text, 'utf16le');

  it('UTF-8 with a byte order mark', async () => {
    expect(await read(marked([0xef, 0xbb, 0xbf], Buffer.from(text)))).toEqual([expected]);
  });
  it('UTF-16, little end first', async () => {
    expect(await read(marked([0xff, 0xfe], utf16))).toEqual([expected]);
  });
  it('UTF-16, big end first', async () => {
    expect(await read(marked([0xfe, 0xff], Buffer.from(utf16).swap16()))).toEqual([expected]);
  });
  it('GB18030', async () => {
    expect(await read(encodeGb18030(text))).toEqual([expected]);
  });
  it('Windows line ends', async () => {
    expect(await read(Buffer.from(text.replaceAll('\n', '\r\n')))).toEqual([expected]);
  });
});
