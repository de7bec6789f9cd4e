import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadAsset } from '../../src/cli/load-asset.ts';
import { importFile } from '../../src/lib/core/import.ts';
import { openArchive, type Archive } from '../../src/lib/core/reading/package/zip.ts';
import type { Block } from '../../src/lib/core/reading/index.ts';
import type { Report } from '../../src/lib/core/report/index.ts';
import { SEED, tries } from '../support/chance.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { printCsv } from '../support/documents/csv.ts';
import { printDocx } from '../support/documents/docx.ts';
import { inventFigures, seededNumbers } from '../support/documents/figures.ts';
import { printHtml } from '../support/documents/html.ts';
import { printOfficial } from '../support/documents/official.ts';
import { printPdf } from '../support/documents/pdf.ts';
import { printXlsx } from '../support/documents/xlsx.ts';

const HANG = 6_000;
const figures = inventFigures('2021', 17);
const parts = printOfficial('2021', (id) => String(figures.get(id)));
const small = parts.filter((part) => part.kind !== 'table' || part.rows.length < 20);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const withoutTags = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/<[^>]*>/g, '');

/** What the parts of an archive say, as far as they can be opened. */
function textOfParts(file: Uint8Array): string {
  const archive = openArchive(file);
  if ('code' in archive) return '';
  return archive.names.map((name) => withoutTags(tryOpen(archive, name))).join('');
}

function tryOpen(archive: Archive, name: string): Uint8Array {
  try {
    return archive.open(name) ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}

function tryUnzip(file: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(file);
  } catch {
    return {};
  }
}

/** The text of all strings, four digits a character, whatever else stands between the digits. */
const textOfStrings = (page: string): string =>
  page.replace(/<([^<>]*)>/g, (_, string: string) =>
    string.replace(/[^0-9a-f]/gi, '').replace(/.{4}/g, (code) => String.fromCharCode(Number.parseInt(code, 16))),
  );

/** What lies between two strings of which the second has no place of its own: it is shown directly behind the first. */
const UNMOVED = />(?:(?!(?:-?[\d.]+\s+){6}Tm)[^<>])*</g;

/** The text that a page shows: of each string alone, and of those that are shown behind one another. */
function textOfPage(file: Uint8Array): string {
  const page = new TextDecoder('latin1').decode(file);
  return `${textOfStrings(page)}\n${textOfStrings(page.replace(UNMOVED, ''))}`;
}

/** Each kind of file, how often it is changed, and the text its bytes hold. */
const KINDS: readonly { name: string; runs: number; file: Uint8Array; textIn: (bytes: Uint8Array) => string }[] = [
  { name: 'html', runs: 450, file: utf8(printHtml(small)), textIn: withoutTags },
  { name: 'docx', runs: 350, file: printDocx(small), textIn: textOfParts },
  { name: 'xlsx', runs: 300, file: printXlsx(small), textIn: textOfParts },
  { name: 'csv', runs: 350, file: utf8(printCsv(small)), textIn: (bytes) => new TextDecoder().decode(bytes) },
  { name: 'text', runs: 340, file: utf8(printCsv(small, '\t')), textIn: (bytes) => new TextDecoder().decode(bytes) },
  {
    name: 'doc',
    runs: 200,
    file: new Uint8Array(readFileSync(new URL('../fixtures/documents/official-2021.doc', import.meta.url))),
    textIn: (bytes) => new TextDecoder('utf-16le').decode(bytes) + new TextDecoder('latin1').decode(bytes),
  },
  {
    name: 'pdf',
    runs: 60,
    file: printPdf(small),
    textIn: textOfPage,
  },
];

/** An archive is changed in one of its parts mostly: a changed byte outside breaks it at once. */
function mutate(file: Uint8Array, next: (limit: number) => number): Uint8Array {
  const parts = Object.entries(tryUnzip(file)).filter(([name]) => !name.includes('rels'));
  const [name, part] = parts[next(parts.length || 1)] ?? [];
  if (name === undefined || part === undefined || next(5) === 0) return mutateBytes(file, next);
  return zipSync({ ...tryUnzip(file), [name]: mutateBytes(part, next) });
}

/** Bytes with a few of them changed, cut out, doubled or replaced by others. */
function mutateBytes(file: Uint8Array, next: (limit: number) => number): Uint8Array {
  let bytes = [...file];
  for (let edit = next(3); edit >= 0; edit -= 1) {
    const at = next(bytes.length);
    const length = next(next(8) === 0 ? 400 : 6);
    switch (next(5)) {
      case 0:
        bytes[at] = next(4) === 0 ? next(256) : 0x20 + next(95);
        break;
      case 1:
        bytes[at] = 0x30 + next(10);
        break;
      case 2:
        bytes.splice(at, length);
        break;
      case 3:
        bytes = [...bytes.slice(0, at), ...bytes.slice(at, at + length), ...bytes.slice(at)];
        break;
      case 4:
        bytes.splice(at, length, ...Array.from({ length }, () => 0x20 + next(95)));
    }
  }
  return Uint8Array.from(bytes);
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** Every reported figure is what its raw text says, stands where it says it does, and in the bytes of the file. */
function expectFound(report: Report, blocks: readonly Block[], text: string): void {
  for (const [id, { value, status, raw, at }] of Object.entries(report.cells)) {
    if (status !== 'reported' || raw === null || at === null) continue;
    const block = blocks[at.block];
    const place = block?.kind === 'table' ? block.rows[at.row]?.[at.column]?.text : block?.text;
    expect([id, bare(place ?? '').includes(bare(raw))]).toEqual([id, true]);
    const found =
      text.includes(bare(raw)) || (text.match(/[\d.eE+-]+/g) ?? []).some((token) => Number(token) === value);
    expect([id, raw, found]).toEqual([id, raw, true]);
  }
}

test('two thousand changes at least', () => {
  expect(KINDS.reduce((sum, { runs }) => sum + runs, 0)).toBeGreaterThanOrEqual(2_000);
});

test.each(KINDS)(
  `a changed $name is read or refused, and no figure comes from nowhere (TEST_SEED=${SEED})`,
  async ({ name, runs: full, file, textIn }) => {
    const runs = tries(full);
    const next = seededNumbers(SEED + name.length * 1_009);
    let [read, refused] = [0, 0];
    for (let round = 0; round < runs; round += 1) {
      const changed = mutate(file, next);
      const start = cpuTime();
      const { outcomes } = await importFile(changed, { loadAsset });
      expect([round, cpuTime() - start < HANG]).toEqual([round, true]);
      const text = bare(textIn(changed));
      for (const { report, document } of outcomes) {
        if (report) expectFound(report, document.blocks, text);
        [read, refused] = report ? [read + 1, refused] : [read, refused + 1];
      }
    }
    // Neither everything nor nothing survives, whatever the changes of this run are.
    expect(read).toBeGreaterThan(runs / 30);
    expect(refused + read).toBeGreaterThanOrEqual(runs);
  },
);
