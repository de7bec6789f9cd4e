import type { CellPlace } from './cell.ts';

/** What of a report has to be known before it can be kept. */
export const IDENTITY_FIELDS = ['agency', 'year', 'scope', 'published_on'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/**
 * Where a document, or what it came with, says who it is: what a person gave (`known`), the title in the text and in the file's
 * own data, the sentence on the statistical period, a heading, the opening sentence, the only year of the text, name and date
 * under the report, the line of the source, days of publication, of issue and on the line below the title, the words on
 * whose figures they are, the kind that the name tells, the file's name and its folders.
 */
export const EVIDENCE_SOURCES = [
  'known',
  'title',
  'page_title',
  'period',
  'heading',
  'opening',
  'text',
  'signature',
  'source_line',
  'published',
  'issued',
  'page_line',
  'statement',
  'name',
  'file_name',
  'folder',
] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** One thing that is said about a report's identity. */
export interface Evidence {
  of: IdentityField;
  /** A name, a year of four digits, `own` or `aggregate`, or a day `YYYY-MM-DD`. */
  value: string;
  source: EvidenceSource;
  /** The words as they stand there, cut where they are long. */
  text: string;
  /** Where they stand in the document; `null` where they stand outside its text. */
  at: CellPlace | null;
}

/** `high`: two that say so for themselves agree; `medium`: one; `low`: only a hint, or they contradict each other; `none`: nothing. */
export type Confidence = 'high' | 'medium' | 'low' | 'none';

/**
 * What only a person can say, since what was found contradicts itself or does not suffice. What the report has there meanwhile
 * is the likeliest, or nothing where the document itself does not say it.
 */
export interface IdentityQuestion {
  of: IdentityField;
  /** What it may be, the likeliest first. */
  values: readonly string[];
  /** In Chinese: what says which. */
  reason: string;
}

/** How the identity of a report was found. */
export interface Identification {
  evidence: readonly Evidence[];
  confidence: Readonly<Record<IdentityField, Confidence>>;
  questions: readonly IdentityQuestion[];
}
