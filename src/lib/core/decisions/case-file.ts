import { caseKey, sortCases, type CaseRecord } from './case.ts';
import { FILE_VERSION, readHead } from './record-file.ts';

const CASES_FORMAT = 'nianbao-cases';

const byKey = (a: CaseRecord, b: CaseRecord): number => (caseKey(a) < caseKey(b) ? -1 : 1);

/** The file of what was done about a dataset's reports, sorted, so that equal records make equal files. */
export function printCases(dataset: string, cases: readonly CaseRecord[]): string {
  const file = { format: CASES_FORMAT, version: FILE_VERSION, dataset, cases: cases.toSorted(byKey) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type CasesReading = { ok: true; dataset: string; cases: readonly CaseRecord[] } | { ok: false; problem: string };

/** Reads such a file; either all of it, or in Chinese why nothing of it is taken. */
export function readCases(text: string): CasesReading {
  const head = readHead(text, CASES_FORMAT, 'cases', '办理台账');
  if (!head.ok) return head;
  const { cases, failed } = sortCases(head.records);
  return failed > 0 ? { ok: false, problem: `${failed} 条记录不合规定` } : { ok: true, dataset: head.dataset, cases };
}

/** Two people's records of one case differ, and neither goes on from the other. */
export interface CaseConflict {
  mine: CaseRecord;
  theirs: CaseRecord;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a record is another with something more done: letters after its letters, or an approval of its closing. */
function goesOn(later: CaseRecord, earlier: CaseRecord): boolean {
  const letters = earlier.letters.every((letter, at) => same(letter, later.letters[at]));
  if (!letters) return false;
  if (later.letters.length > earlier.letters.length) return true;
  const [now, before] = [later.closing, earlier.closing];
  return before === null || (now !== null && same({ ...now, approved_by: null, approved_at: null }, before));
}

/** Holds another's records against mine: those to take over, and those on which somebody has to choose. */
export function mergeCases(
  mine: readonly CaseRecord[],
  theirs: readonly CaseRecord[],
): { added: readonly CaseRecord[]; conflicts: readonly CaseConflict[] } {
  const known = new Map(mine.map((record) => [caseKey(record), record]));
  const [added, conflicts]: [CaseRecord[], CaseConflict[]] = [[], []];
  for (const record of theirs) {
    const own = known.get(caseKey(record));
    if (own === undefined) added.push(record);
    else if (same({ ...own, changed_at: '' }, { ...record, changed_at: '' }) || goesOn(own, record)) continue;
    else if (goesOn(record, own)) added.push(record);
    else conflicts.push({ mine: own, theirs: record });
  }
  return { added, conflicts };
}
