import { kindFromName, type AgencyKind } from '../agency/index.ts';
import type { LocalDeadlines } from '../filing/index.ts';
import type { Report, StoredReport } from '../report/index.ts';
import { figureOf } from './figures.ts';
import { fail, openLedger, record, skip, type Ledger } from './ledger.ts';
import { judgeTextCopy, toCompared } from './judges/copies.ts';
import { judgeSubject } from './judge-subject.ts';
import { rankSuspects, type Suspect } from './suspects.ts';
import { subjectOfReport, subjectOfStored } from './subject.ts';

/** What is known about the body of a report that was just read. */
export interface CheckContext {
  /** As a register has it. Without one the name suggests it to the rules, but no day on which the report was due. */
  kind?: AgencyKind;
  /** The body's other reports, any years. */
  history?: readonly StoredReport[];
  deadlines?: LocalDeadlines;
}

/** A report of a batch, with the name of its file. */
export interface NamedReport {
  name: string;
  report: Report;
}

/**
 * DOC-DUP over a batch of documents: the second and later reports of one body, year and scope. The findings stand in the
 * order of the batch, `values.index` says at which report.
 */
export function checkTogether(batch: readonly NamedReport[]): Ledger {
  const ledger = openLedger();
  const first = new Map<string, string>();
  batch.forEach(({ name, report: { agency, year, scope } }, index) => {
    if (agency === null || year === null) return skip(ledger, 'DOC-DUP');
    const key = `${agency}/${year}/${scope}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, name);
    const broken = { at: 'report', evidence: earlier ?? null, values: { index }, operands: [key] };
    return record(ledger, 'DOC-DUP', earlier === undefined ? null : broken);
  });
  return ledger;
}

/**
 * Holds the rule book against one report just read: findings in the order of the book, and how often each rule failed,
 * passed and could not be assessed. Rules over years need `history`; rules over bodies need `checkDataset`.
 */
export function checkReport(report: Report, context: CheckContext = {}): Ledger {
  const { history = [], deadlines = [] } = context;
  const kind = context.kind ?? kindFromName(report.agency, report.region);
  const ledger = openLedger();
  const subject = { ...subjectOfReport(report, kind), dueAs: context.kind ?? 'unknown' } as const;
  const others = history
    .filter(({ year }) => year !== report.year)
    .map((stored) => subjectOfStored(stored, { name: report.agency ?? '', kind }));
  const last = others.find(({ year }) => report.year !== null && year === report.year - 1) ?? null;
  const fees = others.map(({ given }) => figureOf(given, 'fees_amount_wan_yuan')).filter((fee) => !Number.isNaN(fee));
  judgeSubject(subject, { last, line: last ? [last] : null, changed: false }, fees, deadlines, ledger);
  judgeTextCopy(toCompared(subject), last ? toCompared(last) : null, ledger, (_, rule, failure) =>
    fail(ledger, rule, failure),
  );
  for (const rule of [
    'XY-GAP',
    'AG-TEXTCOPY',
    'AG-COPY',
    'AG-LE',
    'AG-SUM',
    'AG-COVER',
    'AG-SCOPE',
    'AG-FLOW',
    'DOC-DUP',
  ] as const)
    skip(ledger, rule);
  return ledger;
}

/** The single cells of a report just read that would mend its broken sums, likeliest first (`rankSuspects`). */
export function suspectsInReport(report: Report): Suspect[] {
  return rankSuspects([subjectOfReport(report, 'unknown')]);
}
