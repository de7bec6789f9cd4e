import type { Cell, CellId, TableKey } from '../../report/index.ts';
import { ALL_CELLS, cellHome, isAmountCell, isSignedCell, owedCells } from '../../template/index.ts';
import { NOTICE_WORDS } from '../../text/patterns-narrative.ts';
import { fail, pass, record, skip, type Ledger } from '../ledger.ts';
import type { RuleId } from '../rules/index.ts';
import type { Subject } from '../subject.ts';

const SIGN_RULES = { proactive: 'T2-NEG', requests: 'T3-NEG', appeals: 'T4-NEG' } as const;
const WHOLE_RULES = { proactive: 'T2-INT', requests: 'T3-INT', appeals: 'T4-INT' } as const;

interface TablePlaces {
  table: TableKey;
  cells: readonly { id: CellId; place: number; signed: boolean; amount: boolean }[];
}

const TABLES: readonly TablePlaces[] = (['proactive', 'requests', 'appeals'] as const).map((table) => ({
  table,
  cells: ALL_CELLS.map((id, place) => ({ id, place, signed: isSignedCell(id), amount: isAmountCell(id) })).filter(
    ({ id }) => cellHome(id).table === table,
  ),
}));

/** Counts below 0 or with a fraction; a table without a single figure is not assessable. */
function judgeValues(subject: Subject, ledger: Ledger): void {
  for (const { table, cells } of TABLES) {
    let seen = false;
    let [negative, broken] = [false, false];
    for (const { id, place, signed, amount } of cells) {
      const value = subject.given[place] ?? NaN;
      if (Number.isNaN(value)) continue;
      seen = true;
      if (value < 0 && !signed) {
        negative = true;
        fail(ledger, SIGN_RULES[table], { at: id, cells: [id], left: value, operands: [value] });
      }
      if (!amount && !Number.isInteger(value)) {
        broken = true;
        fail(ledger, WHOLE_RULES[table], { at: id, cells: [id], left: value, operands: [value] });
      }
    }
    for (const [rule, failed] of [[SIGN_RULES[table], negative] as const, [WHOLE_RULES[table], broken] as const]) {
      if (!seen) skip(ledger, rule);
      else if (!failed) pass(ledger, rule);
    }
  }
}

type Noted = Subject['noted'][number];

/** One finding a cell that `wrong` picks among the noted cells of Table 2. */
function judgeNoted(subject: Subject, ledger: Ledger, rule: RuleId, wrong: (cell: Cell, id: CellId) => boolean): void {
  if (subject.form.proactive === 'absent') return skip(ledger, rule);
  const found = subject.noted.filter(([id, cell]) => cellHome(id).table === 'proactive' && wrong(cell, id));
  if (found.length === 0) pass(ledger, rule);
  for (const [id, { raw, note, value }] of found) {
    const evidence = raw ?? note ?? '';
    fail(ledger, rule, { at: id, cells: [id], left: value, evidence, operands: [value ?? evidence] });
  }
}

/** T2-AMBIG: cells that cannot be told apart come from one run of digits, and are one finding. */
function judgeAmbiguous({ noted, form }: Subject, ledger: Ledger): void {
  if (form.proactive === 'absent') return skip(ledger, 'T2-AMBIG');
  const runs = new Map<string, CellId[]>();
  for (const [id, { status, raw, at }] of noted) {
    if ((status !== 'unreadable' && status !== 'text_only') || cellHome(id).table !== 'proactive') continue;
    const run = `${at?.row ?? ''}\n${raw ?? ''}`;
    runs.set(run, [...(runs.get(run) ?? []), id]);
  }
  if (runs.size === 0) pass(ledger, 'T2-AMBIG');
  for (const [run, cells] of runs) {
    const evidence = run.slice(run.indexOf('\n') + 1);
    const values = { count: cells.length };
    fail(ledger, 'T2-AMBIG', { at: cells[0] ?? '', cells, values, evidence, operands: [evidence] });
  }
}

/** 征迁《通告》15 and the like: words that came with a number of documents. */
function namesNotice({ raw, note }: Cell, id: CellId): boolean {
  return id.startsWith('normative_docs') && NOTICE_WORDS.test(`${raw ?? ''}${note ?? ''}`);
}

function judgeInferred({ noted, form }: Subject, ledger: Ledger): void {
  if (form.requests === 'absent') return skip(ledger, 'T3-INFER');
  const cells = noted.filter(([id, { status }]) => status === 'inferred' && cellHome(id).table === 'requests');
  const [first] = cells;
  const values = cells.map(([id, { value }]) => `${id}=${value}`);
  record(
    ledger,
    'T3-INFER',
    first ? { at: first[0], cells: cells.map(([id]) => id), left: cells.length, operands: values } : null,
  );
}

const BLANK_SHARE = 0.25;

function judgeBlanks({ noted, form, reading }: Subject, ledger: Ledger): void {
  if (reading === 'unread') return skip(ledger, 'DOC-BLANKS');
  const blank = noted.filter(([, { status }]: Noted) => status === 'blank' || status === 'na_mark');
  if (blank.length === 0) return pass(ledger, 'DOC-BLANKS');
  const printed = owedCells(form).filter((id) => form[cellHome(id).table] !== 'absent');
  const [left, right] = [blank.length, printed.length];
  const severity = left / right > BLANK_SHARE ? 'warning' : 'info';
  const cells = blank.map(([id]) => id);
  fail(ledger, 'DOC-BLANKS', { at: 'cells', severity, cells, left, right, operands: cells });
}

/** Rules on single cells of one report: signs, whole numbers, words in cells, inferred and blank cells. */
export function judgeCells(subject: Subject, ledger: Ledger): void {
  judgeValues(subject, ledger);
  judgeNoted(subject, ledger, 'T2-TEXTNUM', ({ status }) => status === 'text_number');
  judgeAmbiguous(subject, ledger);
  judgeNoted(subject, ledger, 'T2-NOTICE', namesNotice);
  judgeInferred(subject, ledger);
  judgeBlanks(subject, ledger);
}
