import {
  awaitsApproval,
  CASE_STATES,
  caseKey,
  caseState,
  type CaseRecord,
  type CaseState,
  type SentLetter,
} from '../../core/decisions/index.ts';
import type { AgencyId } from '../../core/report/index.ts';
import type { FilingRow } from '../../queries/index.ts';
import { isClosed, type Decided, type WorkItem } from './findings.ts';

/** Where the report of one body stands in a year, and what was done about it. */
export interface CaseLine {
  agency_id: AgencyId;
  name: string;
  year: number;
  state: CaseState;
  /** Whether a second person is asked to agree that it is final. */
  awaits: boolean;
  errors: number;
  warnings: number;
  /** The findings that stand open, by fingerprint. */
  open: readonly string[];
  /** The last letter that went out. */
  letter: SentLetter | null;
  letters: number;
  /** Whether the day has passed by which the last letter asked for an answer, and nothing came. */
  overdue: boolean;
  record: CaseRecord | undefined;
}

/** Where a body has a report, or owes one for sure. */
const COUNTED: ReadonlySet<FilingRow['state']> = new Set(['filed', 'unread', 'missing', 'uncollected']);

/** What waits for somebody comes first: an answer that is overdue, a report that is not there, one with errors. */
const needOf = ({ overdue, awaits, state, errors }: CaseLine): number => {
  if (overdue) return 0;
  if (awaits) return 1;
  return 2 + CASE_STATES.indexOf(state) * 2 + (errors > 0 ? 0 : 1);
};

/** The cases of a year, by what waits for somebody; `today` is an ISO day. Aggregate reports are no body's own. */
export function caseLines(
  filings: readonly FilingRow[],
  items: readonly WorkItem[],
  decided: Decided,
  cases: ReadonlyMap<string, CaseRecord>,
  year: number,
  today: string,
): CaseLine[] {
  const open = new Map<AgencyId, WorkItem[]>();
  for (const item of items) {
    // What is only told is nobody's task, unless somebody sent it back.
    const isTask = item.severity !== 'info' || decided.get(item.key)?.verdict === 'returned';
    if (item.year !== year || !isTask || isClosed(item, decided)) continue;
    open.set(item.agency_id, [...(open.get(item.agency_id) ?? []), item]);
  }
  return filings
    .filter((filing) => filing.year === year && filing.scope === 'own' && COUNTED.has(filing.state))
    .map((filing): CaseLine => {
      const { agency_id, name } = filing;
      const own = open.get(agency_id) ?? [];
      const fingerprints = own.map(({ finding }) => finding.fingerprint);
      const record = cases.get(caseKey({ agency_id, year }));
      const filed = filing.state === 'filed' || filing.state === 'unread';
      const state = caseState({ filed, open: new Set(fingerprints) }, record);
      const letter = record?.letters.at(-1) ?? null;
      return {
        agency_id,
        name,
        year,
        state,
        awaits: state !== 'final' && awaitsApproval(record),
        errors: own.filter(({ severity }) => severity === 'error').length,
        warnings: own.filter(({ severity }) => severity === 'warning').length,
        open: fingerprints,
        letter,
        letters: record?.letters.length ?? 0,
        overdue: state === 'sent' && letter !== null && letter.due !== null && letter.due < today,
        record,
      };
    })
    .toSorted((a, b) => needOf(a) - needOf(b) || b.errors - a.errors || b.warnings - a.warnings);
}
