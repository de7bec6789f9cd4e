import * as v from 'valibot';
import { isAgencyId, type AgencyId } from '../report/index.ts';

/** Where the report of a body and year stands: 未报, 已报待核, 已发函, 已改正, 定稿. */
export const CASE_STATES = ['missing', 'received', 'sent', 'corrected', 'final'] as const;
export type CaseState = (typeof CASE_STATES)[number];

const time = v.pipe(v.string(), v.isoTimestamp());
const text = v.pipe(v.string(), v.maxLength(200));
const day = v.pipe(v.string(), v.isoDate());
const fingerprint = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A letter that was sent: what it asked to be corrected, by when. */
const sentLetter = v.strictObject({
  /** 示政公开函〔2026〕3号; empty for a letter without a number. */
  number: text,
  day,
  due: v.nullable(day),
  /** The findings it is about. */
  fingerprints: v.array(fingerprint),
  by: text,
});
export type SentLetter = v.InferOutput<typeof sentLetter>;

/** A report that somebody calls final, with the findings that stood open then. */
const closing = v.strictObject({
  by: text,
  at: time,
  open: v.array(fingerprint),
  /** Whether a second person is to agree before it is final. */
  asks: v.boolean(),
  approved_by: v.nullable(text),
  approved_at: v.nullable(time),
});
export type Closing = v.InferOutput<typeof closing>;

const caseRecord = v.strictObject({
  agency_id: v.pipe(
    v.string(),
    v.check(isAgencyId),
    v.transform((id) => id as AgencyId),
  ),
  year: v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100)),
  letters: v.array(sentLetter),
  closing: v.nullable(closing),
  changed_at: time,
});

/** What was done about the report of a body and year. Where it stands follows from that and from what is filed and found. */
export type CaseRecord = v.InferOutput<typeof caseRecord>;

/** What is filed and found of a body and year. */
export interface CaseFacts {
  filed: boolean;
  /** Findings that nobody has closed, by fingerprint. */
  open: ReadonlySet<string>;
}

/** The key of a case: body and year. */
export const caseKey = ({ agency_id, year }: Pick<CaseRecord, 'agency_id' | 'year'>): string => `${agency_id}/${year}`;

/** Whether somebody called the report final, and a second person agreed where that was asked for. */
const isClosedCase = (closing: Closing | null): closing is Closing =>
  closing !== null && (!closing.asks || closing.approved_by !== null);

/** Whether a second person is asked to agree, and has not. */
export const awaitsApproval = (record: CaseRecord | undefined): boolean =>
  record?.closing?.asks === true && record.closing.approved_by === null;

/**
 * Where a case stands. A report that was called final is not any more once something is found that was not open then; one that a
 * letter went out about is corrected as soon as nothing of what the letter asked stands open.
 */
export function caseState({ filed, open }: CaseFacts, record: CaseRecord | undefined): CaseState {
  if (!filed) return 'missing';
  const { letters = [], closing = null } = record ?? {};
  if (isClosedCase(closing) && [...open].every((one) => closing.open.includes(one))) return 'final';
  if (letters.length === 0) return 'received';
  return letters.some(({ fingerprints }) => fingerprints.some((one) => open.has(one))) ? 'sent' : 'corrected';
}

const blank = (agency_id: AgencyId, year: number, changed_at: string): CaseRecord => ({
  agency_id,
  year,
  letters: [],
  closing: null,
  changed_at,
});

/** The case with a letter more; a report about which another letter goes out is not final. */
export const withLetter = (
  record: CaseRecord | undefined,
  of: Pick<CaseRecord, 'agency_id' | 'year'>,
  letter: SentLetter,
  at: string,
): CaseRecord => {
  const { letters } = record ?? blank(of.agency_id, of.year, at);
  return { ...blank(of.agency_id, of.year, at), letters: [...letters, letter] };
};

/** The case called final by somebody; with `asks` it waits for a second person. */
export const withClosing = (
  record: CaseRecord | undefined,
  of: Pick<CaseRecord, 'agency_id' | 'year'>,
  { by, asks, open }: Pick<Closing, 'by' | 'asks' | 'open'>,
  at: string,
): CaseRecord => ({
  ...(record ?? blank(of.agency_id, of.year, at)),
  closing: { by, at, open, asks, approved_by: null, approved_at: null },
  changed_at: at,
});

/** The case agreed to by a second person; `null` where nobody asks for that, or it is the one who called it final. */
export function approved(record: CaseRecord, by: string, at: string): CaseRecord | null {
  const { closing } = record;
  if (closing === null || !awaitsApproval(record) || by.trim() === '' || by.trim() === closing.by.trim()) return null;
  return { ...record, closing: { ...closing, approved_by: by.trim(), approved_at: at }, changed_at: at };
}

/** The case opened again. */
export const reopened = (record: CaseRecord, at: string): CaseRecord => ({ ...record, closing: null, changed_at: at });

/** The cases by body and year. */
export const indexCases = (cases: readonly CaseRecord[]): ReadonlyMap<string, CaseRecord> =>
  new Map(cases.map((record) => [caseKey(record), record]));

/** Adds cases, each in place of an earlier one of the same body and year. */
export const putCases = (cases: readonly CaseRecord[], made: readonly CaseRecord[]): CaseRecord[] => [
  ...indexCases([...cases, ...made]).values(),
];

/** Kept records: the sound ones, and how many are none. */
export function sortCases(kept: readonly unknown[]): { cases: CaseRecord[]; failed: number } {
  const cases = kept.flatMap((one) => {
    const result = v.safeParse(caseRecord, one);
    return result.success ? [result.output] : [];
  });
  return { cases, failed: kept.length - cases.length };
}
