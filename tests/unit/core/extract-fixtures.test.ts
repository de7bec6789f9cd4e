import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/lib/core/import.ts';
import { REGIONS, summarise } from './extract-summary.ts';

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

/** Inverts the decoder over the two-byte plane, which holds every character of the fixture. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.from([high, low]));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (!code) throw new Error(`not in the two-byte plane: ${character}`);
      return code;
    }),
  );
}
