import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBVector,
} from '@duckdb/node-api';
import type { Agency } from '../core/agency/index.ts';
import type { AgencyId, ReportForm } from '../core/report/index.ts';
import { ALL_CELLS, isAmountCell, owedCells } from '../core/template/index.ts';
import { fillTable, quote } from './build-node.ts';
import { registerRows, type Register } from './rows.ts';
import { SCHEMA } from './schema.ts';
import { spellName } from './spell-names-node.ts';

/** A report on its way into the file. `figures` holds every cell in the order of `ALL_CELLS`, amounts in millionths of 万元; what the form does not print is left out. */
export interface StreamedReport {
  agency: Agency;
  year: number;
  title: string;
  published_on: string | null;
  scope: 'own' | 'aggregate';
  form: ReportForm;
  figures: Float64Array;
}

/** Takes reports one after the other; nothing but the register and some thousand reports is in memory. */
export interface DatasetWriter {
  add(report: StreamedReport): void;
  /** Writes what is left and closes the file. */
  finish(): Promise<void>;
  /** Lets go of the file without finishing it. */
  close(): void;
}

/** Rows of a chunk: a vector of DuckDB holds 2048; as a multiple of seven, a place sees the same year each time. */
const CHUNK = 2044;
/** Chunks after which the memory of one is given back: it keeps every long text that was ever put into it. */
const LIFETIME = 64;
const MILLION = 1_000_000;

/** The columns of `report` before its cells, and what a report has in each. */
const HEAD: readonly [type: DuckDBType, valueOf: (report: StreamedReport) => string | number | null][] = [
  [VARCHAR, ({ agency }) => agency.agency_id],
  [INTEGER, ({ year }) => year],
  [VARCHAR, ({ title }) => title],
  [VARCHAR, ({ published_on }) => published_on],
  [VARCHAR, () => null],
  [VARCHAR, ({ scope }) => scope],
  [VARCHAR, ({ form }) => form.proactive],
  [VARCHAR, ({ form }) => form.requests],
  [VARCHAR, ({ form }) => form.appeals],
  [VARCHAR, () => 'read'],
  [VARCHAR, () => null],
  [VARCHAR, ({ agency }) => agency.region_code],
  [VARCHAR, ({ agency }) => agency.kind],
];
/** `inferred` and `contradicted`: there is nothing to list. */
const LISTS = [HEAD.length, HEAD.length + 1];
const FIRST_CELL = HEAD.length + LISTS.length;
/** Counts and amounts go in as floating numbers, exact to 2^53, and are cast to the columns' types by the appender. */
const TYPES = [...HEAD.map(([type]) => type), ...LISTS.map(() => LIST(VARCHAR)), ...ALL_CELLS.map(() => DOUBLE)];
const UNITS = Float64Array.from(ALL_CELLS, (id) => (isAmountCell(id) ? MILLION : 1));
const NOTHING = listValue([]);

/** What a place of a cell column holds. */
const [UNKNOWN, ZERO, FIGURE, MISSING] = [0, 1, 2, 3];

/**
 * Fills chunk after chunk, column by column, and appends each when it is full. A chunk keeps what is in it, and most
 * figures of most reports are 0: only what changes is written.
 */
class ChunkFiller {
  private readonly appender: DuckDBAppender;
  private readonly printed = new Map<ReportForm, readonly boolean[]>();
  private readonly held = new Uint8Array(CHUNK * ALL_CELLS.length);
  private readonly texts: (string | number | null | undefined)[][] = HEAD.map(() => []);
  private chunk: DuckDBDataChunk = DuckDBDataChunk.create(TYPES, 0);
  private columns: DuckDBVector[] = [];
  private row = 0;
  private age = LIFETIME;

  constructor(appender: DuckDBAppender) {
    this.appender = appender;
    this.begin();
  }

  private begin(): void {
    this.row = 0;
    this.age += 1;
    if (this.age < LIFETIME) return;
    this.age = 0;
    this.chunk = DuckDBDataChunk.create(TYPES, CHUNK);
    this.columns = TYPES.map((_, column) => this.chunk.getColumnVector(column));
    this.held.fill(UNKNOWN);
    for (const column of this.texts) column.length = 0;
    for (const list of LISTS) for (let row = 0; row < CHUNK; row += 1) this.columns[list]?.setItem(row, NOTHING);
  }

  private printedBy(form: ReportForm): readonly boolean[] {
    const known = this.printed.get(form);
    if (known) return known;
    const owed = new Set(owedCells(form));
    const printed = ALL_CELLS.map((id) => owed.has(id));
    this.printed.set(form, printed);
    return printed;
  }

  private addHead(report: StreamedReport): void {
    const { columns, texts, row } = this;
    HEAD.forEach(([, valueOf], column) => {
      const [value, before] = [valueOf(report), texts[column]];
      if (!before || before[row] === value) return;
      before[row] = value;
      columns[column]?.setItem(row, value);
    });
  }

  add(report: StreamedReport): void {
    this.addHead(report);
    const { columns, held, row } = this;
    const printed = this.printedBy(report.form);
    const start = row * printed.length;
    for (let cell = 0; cell < printed.length; cell += 1) {
      const figure = report.figures[cell] ?? 0;
      const now = printed[cell] !== true ? MISSING : figure === 0 ? ZERO : FIGURE;
      if (held[start + cell] === now && now !== FIGURE) continue;
      held[start + cell] = now;
      const column = columns[FIRST_CELL + cell];
      // Under a NULL stands 0, not what was there before.
      column?.setItem(row, now === FIGURE ? figure / (UNITS[cell] ?? 1) : 0);
      if (now === MISSING) column?.setItem(row, null);
    }
    this.row += 1;
    if (this.row === CHUNK) this.flush();
  }

  flush(): void {
    if (this.row === 0) return;
    for (const column of this.columns) column.flush();
    this.chunk.rowCount = this.row;
    this.appender.appendDataChunk(this.chunk);
    this.begin();
  }
}

/** Makes the tables and fills those that are small. */
async function writeRegister(connection: DuckDBConnection, rows: ReturnType<typeof registerRows>): Promise<void> {
  for (const statement of SCHEMA) await connection.run(statement);
  for (const [table, own] of Object.entries(rows)) await fillTable(connection, table, own);
}

/**
 * Opens a dataset file at `path`, which must not exist, for more reports than fit into memory. It has the tables of
 * `SCHEMA`; `figure` stays empty, because the catalogue over a million reports has tens of millions of rows, and a query
 * works it out from `report`. Throws where the file cannot be written.
 */
export async function openDatasetWriter(
  path: string,
  register: Register,
  release: string,
  aggregates: ReadonlySet<AgencyId>,
): Promise<DatasetWriter> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoload_known_extensions: 'false',
    autoinstall_known_extensions: 'false',
    threads: '1',
  });
  const connection = await instance.connect();
  await connection.run(`ATTACH ${quote(path)} AS dataset (STORAGE_VERSION 'v1.2.0')`);
  await connection.run('USE dataset');
  await writeRegister(
    connection,
    registerRows(register, release, (id) => (aggregates.has(id) ? 'aggregate' : 'own'), spellName),
  );
  const appender = await connection.createAppender('report', 'main', 'dataset');
  const filler = new ChunkFiller(appender);
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return {
    add: (report) => filler.add(report),
    async finish() {
      filler.flush();
      appender.closeSync();
      await connection.run('CHECKPOINT dataset');
      await connection.run('USE memory');
      await connection.run('DETACH dataset');
      close();
    },
    close,
  };
}
