import {
  IDENTITY_FIELDS,
  type CellPlace,
  type Confidence,
  type EvidenceSource,
  type IdentityField,
  type Report,
} from '../../core/report/index.ts';

/** One thing that is said about a report's identity, as a page shows it. */
export interface EvidenceLine {
  value: string;
  source: EvidenceSource;
  text: string;
  at: CellPlace | null;
  /** True where it says something else than what the report is taken for. */
  differs: boolean;
}

export interface EvidenceGroup {
  of: IdentityField;
  confidence: Confidence;
  lines: readonly EvidenceLine[];
}

/**
 * What says who a report is from, of which year, whose figures it has and when it came out, field by field; a field of
 * which nothing is said is left out. `differs` compares with what the reader took: names may be short for it, so those count
 * as different only where the body is in question.
 */
export function evidenceGroups({ identification, year }: Report): EvidenceGroup[] {
  if (!identification) return [];
  const asked = new Set(identification.questions.map(({ of }) => of));
  return IDENTITY_FIELDS.flatMap((of): EvidenceGroup[] => {
    const own = identification.evidence.filter((one) => one.of === of);
    const [first] = own;
    if (!first) return [];
    const taken = of === 'year' ? String(year) : first.value;
    const lines = own.map(({ value, source, text, at }) => ({
      value,
      source,
      text,
      at,
      differs: value !== taken && asked.has(of),
    }));
    return [{ of, confidence: identification.confidence[of], lines }];
  });
}
