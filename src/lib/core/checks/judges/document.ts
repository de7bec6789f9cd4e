import { daysLate, dueDate, earliestDue, type LocalDeadlines } from '../../filing/index.ts';
import { SECTION_KEYS } from '../../report/index.ts';
import { TABLE_KEYS, TEMPLATES } from '../../template/index.ts';
import { parseChineseNumber, squash, tidy } from '../../text/index.ts';
import { FORM_INSTRUCTIONS, HEADING_ORDINAL, SUBTOTAL_WORDS } from '../../text/patterns-narrative.ts';
import { fail, pass, record, skip, type Ledger } from '../ledger.ts';
import type { Subject } from '../subject.ts';

const SHORTEST_PROBLEMS = 10;

function judgeSections({ sections }: Subject, ledger: Ledger): void {
  if (sections === null) {
    for (const rule of ['DOC-SECT', 'DOC-NUM', 'DOC-BOILER', 'DOC-FIVE'] as const) skip(ledger, rule);
    return;
  }
  for (const key of SECTION_KEYS) {
    const found = sections.some((section) => section.key === key && section.heading !== '');
    record(ledger, 'DOC-SECT', found ? null : { at: key, operands: [key] });
  }
  const ordinals = sections.flatMap(({ key, heading }) => {
    const numeral = HEADING_ORDINAL.exec(tidy(heading))?.[1];
    const ordinal = numeral === undefined ? null : parseChineseNumber(numeral);
    return ordinal === null ? [] : [{ ordinal, expected: SECTION_KEYS.indexOf(key) + 1, heading: tidy(heading) }];
  });
  if (ordinals.length === 0) skip(ledger, 'DOC-NUM');
  else {
    const odd = ordinals.filter(({ ordinal, expected }) => ordinal !== expected);
    const evidence = odd.map(({ heading }) => heading).join('；');
    record(ledger, 'DOC-NUM', odd.length === 0 ? null : { at: 'sections', evidence, operands: [evidence] });
  }
  const text = sections.map((section) => section.text).join('\n');
  const left = FORM_INSTRUCTIONS.exec(text)?.[0] ?? null;
  record(ledger, 'DOC-BOILER', left === null ? null : { at: 'sections', evidence: left, operands: [left] });
  const length = squash(sections.find(({ key }) => key === 'problems')?.text ?? '').length;
  const short = { at: 'problems', left: length, operands: [length] };
  record(ledger, 'DOC-FIVE', length < SHORTEST_PROBLEMS ? short : null);
}

function judgeTables({ form, reading, extraRows }: Subject, ledger: Ledger): void {
  if (reading === 'unread') {
    fail(ledger, 'DOC-TABLE', { at: 'tables', operands: ['unread'] });
    skip(ledger, 'DOC-HYBRID');
  } else {
    for (const table of TABLE_KEYS)
      record(ledger, 'DOC-TABLE', form[table] === 'absent' ? { at: table, operands: [table] } : null);
    const { proactive, requests } = form;
    const mixed = !TEMPLATES.some((form) => form.proactive.form === proactive && form.requests.form === requests);
    if (proactive === 'absent' || requests === 'absent') skip(ledger, 'DOC-HYBRID');
    else {
      const evidence = `${proactive} / ${requests}`;
      record(ledger, 'DOC-HYBRID', mixed ? { at: 'tables', evidence, operands: [evidence] } : null);
    }
  }
  if (extraRows === null) return skip(ledger, 'DOC-UNKNOWN-ROW');
  const unknown = extraRows.filter(({ label }) => !SUBTOTAL_WORDS.test(label));
  if (unknown.length === 0) pass(ledger, 'DOC-UNKNOWN-ROW');
  for (const { table, label, values } of unknown)
    fail(ledger, 'DOC-UNKNOWN-ROW', { at: table, evidence: label, operands: [label, ...values] });
}

/** DOC-ID concerns the reading of a document: reports of a dataset have been identified. */
function judgeIdentity({ extraRows, name, year }: Subject, ledger: Ledger): void {
  if (extraRows === null) return skip(ledger, 'DOC-ID');
  const unknown = [name === null ? 'agency' : null, year === null ? 'year' : null].filter((part) => part !== null);
  record(
    ledger,
    'DOC-ID',
    unknown.length === 0 ? null : { at: unknown.join(), evidence: unknown.join(' '), operands: unknown },
  );
}

function judgeDates({ publishedOn, year, kind, dueAs, scope }: Subject, local: LocalDeadlines, ledger: Ledger): void {
  if (year === null) {
    for (const rule of ['DT-NODATE', 'DT-LATE', 'DT-EARLY'] as const) skip(ledger, rule);
    return;
  }
  record(ledger, 'DT-NODATE', publishedOn === null ? { at: 'published_on', operands: [] } : null);
  if (publishedOn === null) {
    skip(ledger, 'DT-LATE');
    skip(ledger, 'DT-EARLY');
    return;
  }
  // The sum over an area is a government's report, whoever signs it.
  const due = scope === 'aggregate' && kind === 'unknown' ? 'county_gov' : dueAs;
  const deadline = dueDate(due, year, local);
  const late = daysLate(publishedOn, deadline);
  const values = { published: publishedOn, deadline };
  const broken = { at: 'published_on', left: late, values, operands: [publishedOn, deadline] };
  // Between the first day on which any kind is due and the last, it takes the kind to tell.
  if (due === 'unknown' && late <= 0 && publishedOn > earliestDue(year, local)) skip(ledger, 'DT-LATE');
  else record(ledger, 'DT-LATE', late > 0 ? broken : null);
  const early = { at: 'published_on', values: { published: publishedOn }, operands: [publishedOn] };
  record(ledger, 'DT-EARLY', publishedOn <= `${year}-12-31` ? early : null);
}

/** Rules on the document, its reading and its dates. */
export function judgeDocument(subject: Subject, local: LocalDeadlines, ledger: Ledger): void {
  judgeSections(subject, ledger);
  judgeTables(subject, ledger);
  judgeIdentity(subject, ledger);
  judgeDates(subject, local, ledger);
}
