import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import {
  checkDataset,
  rankReports,
  rankSuspects,
  type CheckedDataset,
  type Suspect,
} from '../../src/lib/core/checks/index.ts';
import { subjectOfStored } from '../../src/lib/core/checks/subject.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { isGiven, type AgencyId, type CellId, type StoredReport } from '../../src/lib/core/report/index.ts';
import { identitiesFor } from '../../src/lib/core/template/index.ts';

const COUNTY = fileURLToPath(new URL('../../data/example-county', import.meta.url));
const IDENTITIES = /^(T3-(ROW|SUM|BAL)|T4-SUM)$/;
/** A second copy of a document leaves no trace among the figures of a dataset; `check FILE...` sees it. */
const OF_FILES = 'DOC-DUP';
const FIRST = 3;

interface LedgerRow {
  defect: string;
  agency_id: string;
  year: string;
  kind: string;
  cell: string;
  rules: string;
}

export interface County {
  dataset: Dataset;
  ledger: readonly LedgerRow[];
  checked: CheckedDataset;
}

/** The fictional county, the list of everything that was put wrong in it, and what the rule book says. */
export async function readCounty(): Promise<County> {
  const reading = await readDatasetFolder(COUNTY);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  const text = await readFile(`${COUNTY}/defects.csv`, 'utf8');
  const ledger = Papa.parse<LedgerRow>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
  return { dataset: reading.dataset, ledger, checked: checkDataset(reading.dataset) };
}

/** `RULE@agency/year` for each rule that a line of the ledger says must break. */
function expectedOf({ rules, agency_id, year }: LedgerRow): string[] {
  const named = rules.split(';').filter((rule) => rule !== '' && rule !== OF_FILES);
  return named.map((rule) => (rule.includes('@') ? rule : `${rule}@${agency_id}/${year}`));
}

export interface Recall {
  kind: string;
  /** Rules that must break, and those that were found broken at the report named. */
  expected: number;
  found: number;
  lost: readonly string[];
}

/** For each kind of defect: how much of what it must break was found. */
export function measureRecall({ ledger, checked }: County): Recall[] {
  const have = new Set(checked.findings.map(({ rule, agency_id, year }) => `${rule}@${agency_id}/${year}`));
  const kinds = [...new Set(ledger.map(({ kind }) => kind))].sort();
  return kinds.flatMap((kind) => {
    const expected = [...new Set(ledger.filter((row) => row.kind === kind).flatMap(expectedOf))];
    const lost = expected.filter((place) => !have.has(place));
    return expected.length === 0
      ? []
      : [{ kind, expected: expected.length, found: expected.length - lost.length, lost }];
  });
}

/** Findings of severity error that no line of the ledger accounts for. */
export function falseErrors({ ledger, checked }: County): string[] {
  const expected = new Set(ledger.flatMap(expectedOf));
  return checked.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, agency_id, year }) => `${rule}@${agency_id}/${year}`)
    .filter((place) => !expected.has(place));
}

export interface Hits {
  faults: number;
  /** Faults whose cell is the first suspect; is among the first three. */
  first: number;
  among: number;
}

const count = (hits: Hits, cell: string, suspects: readonly Suspect[]): Hits => {
  const place = suspects.findIndex((suspect) => suspect.cell === cell);
  const [first, among] = [Number(place === 0), Number(place >= 0 && place < FIRST)];
  return { faults: hits.faults + 1, first: hits.first + first, among: hits.among + among };
};
const NONE: Hits = { faults: 0, first: 0, among: 0 };

/** The single-cell faults of the ledger that break an identity: is the wrong cell suspected? */
export function countySuspects({ dataset, ledger }: County): Hits {
  const ranked = rankReports(dataset);
  const single = ledger.filter(
    (row) =>
      row.cell !== '' &&
      expectedOf(row).some((place) => IDENTITIES.test(place.split('@')[0] ?? '')) &&
      ledger.filter(({ defect }) => defect === row.defect).length === 1,
  );
  return single.reduce(
    (hits, { agency_id, year, cell }) => count(hits, cell, ranked(agency_id as AgencyId, Number(year))),
    NONE,
  );
}

/** A hand that copies figures: swaps, repeats, drops or misreads a digit, or is off by a little. `null` where nothing changes. */
function slip(value: number, roll: () => number): number | null {
  const text = String(value);
  const at = Math.floor(roll() * text.length);
  const kinds = [
    () => Number(text.slice(0, at) + Math.floor(roll() * 10) + text.slice(at + 1)),
    () => (text.length > 1 ? Number([...text].reverse().join('')) : value + 1),
    () => Number(text.slice(0, at) + (text[at] ?? '') + text.slice(at)),
    () => (text.length > 1 ? Number(text.slice(0, at) + text.slice(at + 1)) : 0),
    () => value + 1 + Math.floor(roll() * 3),
    () => Math.max(0, value - 1 - Math.floor(roll() * 3)),
  ];
  const written = kinds[Math.floor(roll() * kinds.length)]?.() ?? value;
  return written === value ? null : written;
}

/** A fixed linear congruence: the same faults on every machine. */
function rollFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Corrupts one summed cell of a sound report, `times` over, and asks whether that cell is suspected; by form of Table 3. */
export function seededSuspects(county: County, form: '2019' | '2021', times: number, seed = 1): Hits {
  const { dataset, checked } = county;
  const unsound = new Set(
    checked.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ agency_id, year }) => `${agency_id}/${year}`),
  );
  const sound = dataset.reports.filter(
    (report) =>
      report.form.requests === form &&
      report.form.appeals === '2021' &&
      !unsound.has(`${report.agency_id}/${report.year}`),
  );
  const roll = rollFrom(seed);
  let hits = NONE;
  while (hits.faults < times) {
    const report = sound[Math.floor(roll() * sound.length)];
    if (!report) break;
    const summed = identitiesFor(report.form).flatMap(({ left, right }) => [...left, ...right]);
    const cell = summed[Math.floor(roll() * summed.length)] as CellId;
    const own = report.cells[cell];
    if (!own || own.value === null || !isGiven(own.status)) continue;
    const written = slip(own.value, roll);
    if (written === null) continue;
    const corrupted: StoredReport = { ...report, cells: { ...report.cells, [cell]: { ...own, value: written } } };
    const subject = subjectOfStored(corrupted, { name: '', kind: 'unknown' });
    hits = count(hits, cell, rankSuspects([subject]));
  }
  return hits;
}
