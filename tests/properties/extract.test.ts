import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/lib/core/import.ts';
import { cellEntries, hasValue, type CellId, type Report } from '../../src/lib/core/report/index.ts';
import { tries } from '../support/chance.ts';
import { formOf, validReport } from './infer-arbitrary.ts';
import { printAsText } from './extract-print.ts';

const FIXTURES = new URL('../fixtures/reports/', import.meta.url);
const documents = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function readOne(text: string): Promise<Report> {
  const { outcomes } = await importFile(encode(text));
  if (!outcomes[0]?.report) throw new Error(outcomes[0]?.refused?.code);
  return outcomes[0].report;
}

/** A value where the status goes with one, nothing where it does not; numbers that JSON keeps. */
function expectHonest(report: Report): void {
  for (const [id, { value, status, raw }] of Object.entries(report.cells)) {
    expect([id, value !== null]).toEqual([id, hasValue(status)]);
    if (value !== null) expect(Math.abs(value)).toBeLessThan(1_000_000_000);
    if (status === 'inferred' || status === 'absent') expect(raw).toBeNull();
    else expect(typeof raw).toBe('string');
  }
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
}

/** A piece of text that troubles readers. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[\d ,./|\t\n()（）一二三四、+-]{0,20}$/),
  fc.constantFrom(
    '\t',
    '\n',
    '|',
    '\t\t\t\t\t\t\t',
    '/',
    '无',
    '-',
    '2023年1月1日',
    '第二十条第（一）项',
    '（七）总计',
  ),
);

/** A fixture with stretches cut out, doubled or overwritten. */
const mutated = fc
  .tuple(fc.constantFrom(...documents), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 80 }), noise), { maxLength: 8 }))
  .map(([text, edits]) =>
    edits.reduce((whole, [at, length, words]) => {
      const from = at % (whole.length + 1);
      const cut = length % 3 === 0 ? whole.slice(from, from + length) : words;
      return whole.slice(0, from) + cut + whole.slice(from + (length % 2 === 0 ? length : 0));
    }, text),
  );

/** A valid report with some cells blank, marked or in words. */
const holed = validReport.chain((report) =>
  fc
    .tuple(fc.subarray([...report.figures.keys()]), fc.infiniteStream(fc.constantFrom('', '/', '—', '详见附表')))
    .map(([gone, texts]) => ({ ...report, holes: new Map(gone.map((id) => [id, texts.next().value as string])) })),
);

describe('a report printed as text', () => {
  test('is read with every figure in its cell', async () => {
    await fc.assert(
      fc.asyncProperty(validReport, async ({ year, figures }) => {
        const report = await readOne(printAsText(year, (id) => String(figures.get(id))));
        expect(report.form).toEqual(formOf(year));
        expect(Object.fromEntries(Object.entries(report.cells).map(([id, { value }]) => [id, value]))).toEqual(
          Object.fromEntries(figures),
        );
        expect(Object.values(report.cells).every(({ status }) => status === 'reported')).toBe(true);
        expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(report.sections.map(({ key }) => key)).toEqual([
          'overview',
          'proactive',
          'requests',
          'appeals',
          'problems',
          'other',
        ]);
      }),
      { numRuns: tries(40) },
    );
  });

  test.each<[string, (text: string) => string]>([
    ['one cell a line', (text) => text.replaceAll('\t', '\n\n')],
    ['bars between cells', (text) => text.replaceAll('\t', ' | ')],
    ['spaces between cells', (text) => text.replaceAll('\t', '  ')],
    ['nothing between cells', (text) => text.replace(/[\t\n]/g, '')],
  ])('with %s is read without a wrong figure', async (name, layOut) => {
    let [right, all] = [0, 0];
    await fc.assert(
      fc.asyncProperty(validReport, async ({ year, figures }) => {
        const report = await readOne(layOut(printAsText(year, (id) => String(figures.get(id)))));
        expectHonest(report);
        for (const [id, value] of figures) {
          const read = report.cells[id]?.value ?? null;
          if (read !== null) expect([id, read]).toEqual([id, value]);
          [right, all] = [right + Number(read !== null), all + 1];
        }
      }),
      { numRuns: tries(name.startsWith('nothing') ? 8 : 20) },
    );
    // Figures that run together have no certain reading in most rows; apart they have.
    expect(right / all).toBeGreaterThanOrEqual(name.startsWith('nothing') ? 0.3 : 1);
  });

  test.each<[string, (text: string) => string]>([
    ['one cell a line', (text) => text.replaceAll('\t', '\n\n')],
    ['bars between cells', (text) => text.replaceAll('\t', ' | ')],
    ['spaces between cells', (text) => text.replaceAll('\t', '  ')],
  ])('with %s and blanks or marks in it is read without a wrong figure', async (_, layOut) => {
    await fc.assert(
      fc.asyncProperty(holed, async ({ year, figures, holes }) => {
        const text = printAsText(year, (id) => holes.get(id) ?? String(figures.get(id)));
        const report = await readOne(layOut(text));
        for (const [id, { value }] of Object.entries(report.cells))
          if (value !== null) expect([id, value]).toEqual([id, figures.get(id as CellId)]);
      }),
      { numRuns: tries(60) },
    );
  });

  test('never gains a figure from blanks and marks, and keeps every other', async () => {
    await fc.assert(
      fc.asyncProperty(holed, async ({ year, figures, holes }) => {
        const report = await readOne(printAsText(year, (id) => holes.get(id) ?? String(figures.get(id))));
        expectHonest(report);
        for (const [id, { value, status }] of cellEntries(report.cells)) {
          const hole = holes.get(id);
          if (status === 'inferred') expect(value).toBe(figures.get(id));
          else if (hole === undefined) expect([null, figures.get(id)]).toContain(value);
          else expect(value).toBeNull();
        }
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('any input', () => {
  test('of random bytes is read or refused, never thrown at the caller', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(
          fc.constantFrom('PK\u0003\u0004', '%PDF-', '\u00ef\u00bb\u00bf', '\u00ff\u00fe', '\u00d0\u00cf\u0011\u00e0'),
          fc.uint8Array({ maxLength: 300 }),
        )
        .map(([head, tail]) => Uint8Array.from([...Buffer.from(head, 'latin1'), ...tail])),
      fc.string({ unit: 'binary', maxLength: 300 }).map(encode),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const { outcomes } = await importFile(file);
        expect(outcomes.length).toBeGreaterThan(0);
        for (const { report, refused } of outcomes) {
          if (report) expectHonest(report);
          else expect(refused.message).toMatch(/\p{Script=Han}/u);
        }
      }),
      { numRuns: tries(400) },
    );
  });

  test('made by spoiling a report gives honest cells or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const { outcomes } = await importFile(encode(text));
        for (const { report } of outcomes) if (report) expectHonest(report);
      }),
      { numRuns: tries(120) },
    );
  });

  test('is read the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        expect(await importFile(encode(text))).toEqual(await importFile(encode(text)));
      }),
      { numRuns: tries(20) },
    );
  });
});
