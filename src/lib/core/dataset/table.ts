import Papa from 'papaparse';
import { unwritableIn } from '../text/index.ts';
import { ALL_CELLS, cellHome, isCellId, type CellId, type FormYear } from '../template/index.ts';
import { OPTIONAL_COLUMNS, columnsOf, type RecordFile, type TableFile } from './columns.ts';
import { restoreText } from './csv.ts';
import { say } from './messages.ts';
import type { Problem } from './types.ts';

/** One record of a CSV file. A quoted line break makes the record taller than one line; `line` is where it begins. */
export interface TableRow {
  line: number;
  /** The text of a column, neutralisation taken away; `''` where it is empty. */
  text(column: string): string;
  /** A problem at this line, at a column where one is named. */
  problem(column: string | null, message: { zh: string; en: string }): Problem;
}

export interface Table {
  rows: readonly TableRow[];
  problems: readonly Problem[];
}

/** A record as it stands in its file: the line it begins on, then its fields. */
export type RawRow = readonly [line: number, ...fields: string[]];

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The cells that no other form prints. */
const ownCells = (form: FormYear): CellId[] =>
  ALL_CELLS.filter((id) => cellHome(id).forms.every((other) => other === form));

/** A list of reports may be older than a form: where it has no column that only this form prints, it need have none. */
function isRequired(name: string, header: readonly string[]): boolean {
  if (!isCellId(name)) return !OPTIONAL_COLUMNS.has(name);
  return cellHome(name).forms.some((form) => {
    const own = ownCells(form);
    return own.length === 0 || own.some((id) => header.includes(id));
  });
}

function checkHeader(file: TableFile | RecordFile, header: readonly string[]): Problem[] {
  const expected = columnsOf(file);
  const known = new Set(expected);
  const at = (name: string, index: number) => ({ file, line: 1, column: { name, number: index + 1 } });
  return [
    ...header.flatMap((name, index) => {
      if (!known.has(name)) return [{ ...at(name, index), ...say('unknownColumn', name) }];
      if (header.indexOf(name) !== index) return [{ ...at(name, index), ...say('duplicateColumn', name) }];
      return [];
    }),
    ...expected
      .filter((name) => !header.includes(name) && isRequired(name, header))
      .map((name) => ({ file, line: 1, column: null, ...say('missingColumn', name) })),
  ];
}

/** Gives the rows of a table their columns by name. */
export function rowsUnder(file: TableFile | RecordFile, header: readonly string[]): (raw: RawRow) => TableRow {
  const numbers = new Map(header.map((name, index) => [name, index + 1]));
  return (raw) => ({
    line: raw[0],
    text: (column) => restoreText(String(raw[numbers.get(column) ?? raw.length] ?? '')),
    problem: (column, message) => ({
      file,
      line: raw[0],
      column: column === null ? null : { name: column, number: numbers.get(column) ?? 0 },
      ...message,
    }),
  });
}

/** What papaparse says of a piece of text. */
interface Parsed {
  data: string[][];
  errors: { code: string; index?: number; row?: number }[];
  /** Where the last whole record ends. */
  meta: { cursor: number };
}

/** More text than this without the end of a record is a quote that is never closed. */
const LONGEST_RECORD = 32 * 1024 * 1024;

/**
 * Reads one CSV file of a dataset piece by piece, as its text arrives. `push` gives the rows that are whole with it, `end` the rest.
 * A file is broken where its header or its syntax is: then `problems` say what is wrong, each with its real line, and its rows count
 * for nothing.
 */
export class TableReader {
  readonly #file: TableFile | RecordFile;
  readonly #problems: Problem[] = [];
  readonly #syntax: Problem[] = [];
  #parser: InstanceType<typeof Papa.Parser> | null = null;
  #header: readonly string[] | null = null;
  #rest = '';
  #parseFrom = 0;
  #line = 1;
  #begun = false;
  #blank = true;
  #headerIsBroken = false;
  #endless = false;

  constructor(file: TableFile | RecordFile) {
    this.#file = file;
  }

  /** The names of the columns, once they are read. */
  get header(): readonly string[] {
    return this.#header ?? [];
  }

  /** Whether nothing can be made of the rows. */
  get broken(): boolean {
    return this.#blank || this.#headerIsBroken || this.#syntax.length > 0;
  }

  /** All that is wrong with header, syntax and the number of fields; of a file with broken syntax that alone. */
  get problems(): readonly Problem[] {
    if (this.#blank) return [{ file: this.#file, line: null, column: null, ...say('emptyFile') }];
    return this.#syntax.length > 0 ? this.#syntax : this.#problems;
  }

  push(text: string): RawRow[] {
    if (this.#endless) return [];
    this.#rest += this.#begun ? text : text.replace(/^\uFEFF/, '');
    this.#begun ||= text !== '';
    this.#blank &&= text.replace(/^\uFEFF/, '').trim() === '';
    // A record longer than what there is would be looked through again with each piece.
    if (this.#rest.length < this.#parseFrom) return [];
    const rows = this.#rest.includes('\n') ? this.#take(true) : [];
    this.#parseFrom = rows.length > 0 ? 0 : 2 * this.#rest.length;
    return rows;
  }

  /** The rows that are left. A last row that no line break ends may be cut in its last field. */
  end(): RawRow[] {
    const isCut = this.#rest !== '' && !this.#rest.endsWith('\n');
    const rows = this.#take(false);
    const last = rows.at(-1);
    if (isCut && last) this.#problemAt(last[0], this.header.length - 1, say('cutShort'));
    return rows;
  }

  #take(more: boolean): RawRow[] {
    if (this.#blank || this.#endless) return [];
    const text = this.#rest;
    this.#parser ??= new Papa.Parser({ delimiter: ',', newline: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n' });
    const parsed = this.#parser.parse(text, 0, more) as Parsed;
    // What the last record lacks may still come.
    const errors = parsed.errors.filter(({ row }) => !more || (row ?? 0) < parsed.data.length);
    for (const { code, index } of errors) this.#complain(this.#line + countBreaks(text.slice(0, index ?? 0)), code);
    this.#rest = more ? text.slice(parsed.meta.cursor) : '';
    // Few files hold such a character: the fields of one that does are looked through.
    const isSuspect = unwritableIn(text) !== null;
    const rows = parsed.data.flatMap((fields) => this.#place(fields, isSuspect));
    this.#endless = this.#rest.length > LONGEST_RECORD;
    if (this.#endless) this.#complain(this.#line, 'MissingQuotes');
    return rows;
  }

  #problemAt(line: number, index: number, message: ReturnType<typeof say>): void {
    const column = { name: this.header[index] ?? '', number: index + 1 };
    this.#problems.push({ file: this.#file, line, column, ...message });
  }

  #complain(line: number, code: string): void {
    this.#syntax.push({ file: this.#file, line, column: null, ...say('badSyntax', code) });
  }

  #place(fields: string[], isSuspect: boolean): RawRow[] {
    const line = this.#line;
    this.#line += 1 + fields.reduce((sum, field) => sum + countBreaks(field), 0);
    if (this.#header === null) {
      this.#header = fields;
      const problems = checkHeader(this.#file, fields);
      this.#headerIsBroken = problems.length > 0;
      this.#problems.push(...problems);
      return [];
    }
    if (fields.length === 1 && fields[0] === '') return [];
    if (fields.length === this.#header.length) {
      const found = isSuspect ? fields.map(unwritableIn) : [];
      for (const [index, sign] of found.entries())
        if (sign !== null) this.#problemAt(line, index, say('badCharacter', sign));
      return found.some((sign) => sign !== null) ? [] : [[line, ...fields]];
    }
    const counts = say('fieldCount', fields.length, this.#header.length);
    this.#problems.push({ file: this.#file, line, column: null, ...counts });
    return [];
  }
}

/**
 * Reads the text of one CSV file of a dataset. Rows are given only where the header is right and the syntax whole;
 * otherwise the problems say what is wrong, each with its real line.
 */
export function readTable(file: TableFile | RecordFile, text: string): Table {
  const reader = new TableReader(file);
  const raws = [...reader.push(text), ...reader.end()];
  return { rows: reader.broken ? [] : raws.map(rowsUnder(file, reader.header)), problems: reader.problems };
}
