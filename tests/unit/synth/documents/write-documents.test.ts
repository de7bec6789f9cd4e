import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import type { CellId, Report, StoredReport } from '../../../../src/lib/core/report/index.ts';
import { buildCounty, publishCounty } from '../../../../src/synth/index.ts';
import type { PublishedDocument } from '../../../../src/synth/documents/write-documents.ts';

const FOLDER = new URL('../../../fixtures/county/', import.meta.url);
const names = readdirSync(FOLDER);
const county = buildCounty(1);
const reportOf = new Map(county.dataset.reports.map((report) => [`${report.agency_id}/${report.year}`, report]));
const published = publishCounty(1, county);
const documents = new Map(published.documents.map((document) => [document.file, document]));

const documentOf = (name: string): PublishedDocument => {
  const document = documents.get(name);
  if (!document) throw new Error(`the county has no such document: ${name}`);
  return document;
};
const writtenIn = (name: string): StoredReport => {
  const { agency_id, year } = documentOf(name);
  return reportOf.get(`${agency_id}/${year}`)!;
};
const kindsOf = (name: string): string[] => {
  const { agency_id, year } = documentOf(name);
  return county.injections.filter((line) => line.agency_id === agency_id && line.year === year).map(({ kind }) => kind);
};

describe('documents of the county', { timeout: 30_000 }, () => {
  test('every report has its document, copies have two, and the index lists each', () => {
    const copies = new Set(
      county.injections.filter(({ kind }) => kind === 'duplicate_document').map(({ defect }) => defect),
    );
    expect(copies.size).toBeGreaterThan(0);
    expect(documents.size).toBe(county.dataset.reports.length + copies.size);
    expect(published.index.trimEnd().split('\n')).toHaveLength(1 + documents.size);
    for (const [key] of reportOf)
      expect([...documents.values()].some(({ agency_id, year }) => `${agency_id}/${year}` === key)).toBe(true);
  });

  test('twice the same bytes', () => {
    const again = publishCounty(1, county).documents;
    expect(again.every(({ file, bytes }) => Buffer.compare(bytes, documentOf(file).bytes) === 0)).toBe(true);
  });

  test('they are in all four formats, and pages in both encodings', () => {
    const formats = new Set([...documents.values()].map(({ format }) => format));
    expect(formats).toEqual(new Set(['html', 'docx', 'xlsx', 'text']));
    const pages = [...documents.values()].filter(({ format }) => format === 'html');
    const isOld = ({ bytes }: PublishedDocument) => Buffer.from(bytes).toString('latin1').includes('charset=gb2312');
    expect(pages.filter(isOld).length).toBeGreaterThan(10);
    expect(pages.filter((page) => !isOld(page)).length).toBeGreaterThan(10);
  });
});

describe('fixtures made from them', () => {
  test.each(names)('%s is what the generator writes today', (name) => {
    expect(readFileSync(new URL(name, FOLDER)).equals(documentOf(name).bytes)).toBe(true);
  });

  test('show both forms, every format and every defect that a document can show', () => {
    expect(new Set(names.map((name) => documentOf(name).format))).toEqual(new Set(['html', 'docx', 'xlsx', 'text']));
    expect(new Set(names.map((name) => writtenIn(name).form.requests))).toEqual(new Set(['2019', '2021', 'absent']));
    const shown = new Set<string>(names.flatMap(kindsOf));
    const inDocuments = ['hybrid', 'truncated_requests', 'lost_appeals_header', 'blank_zero', 'slash', 'text_in_cell'];
    const others = ['old_form', 'shifted_column', 'text_against_table', 'copied_text', 'unread'];
    expect([...inDocuments, ...others].filter((kind) => !shown.has(kind))).toEqual([]);
  });

  const readable = names.filter((name) => writtenIn(name).reading === 'read');
  test.each(readable)('%s reads back to the report it was made from', async (name) => {
    const { outcomes } = await importFile(readFileSync(new URL(name, FOLDER)), { regions: county.dataset.regions });
    const written = writtenIn(name);
    expect(outcomes).toHaveLength(1);
    const report = outcomes[0]!.report!;
    const { year, title, published_on, scope, form } = written;
    expect(report).toMatchObject({ year, title, published_on, scope, form });
    expect(differences(report, written)).toEqual([]);
    const headings = ({ sections }: Pick<Report, 'sections'>) => sections.map(({ heading }) => heading);
    expect(headings(report)).toEqual(headings(written));
  });
});

/** Cells that were read otherwise than written; what the identities force may be inferred where nothing is written. */
function differences(report: Report, written: StoredReport): unknown[] {
  const ids = new Set([...Object.keys(report.cells), ...Object.keys(written.cells)]) as Set<CellId>;
  return [...ids].flatMap((id) => {
    const [read, wrote] = [report.cells[id], written.cells[id]];
    const isForced = read?.status === 'inferred' && (wrote?.status === 'blank' || wrote?.status === 'absent');
    const isSame = read?.value === wrote?.value && read?.status === wrote?.status;
    return isSame || isForced ? [] : [[id, read?.value, read?.status, wrote?.value, wrote?.status]];
  });
}
