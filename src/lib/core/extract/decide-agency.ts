import type { Region } from '../agency/index.ts';
import type { Evidence, EvidenceSource } from '../report/index.ts';
import { findLongerName, namesArea } from './agency-name.ts';
import type { Decided } from './decide-year.ts';
import { valuesOf } from './evidence.ts';
import type { IdentityLine } from './identity-lines.ts';
import { agencyFromBody, agencyFromSignature, agencyOfNameOnly, agencyQuestion } from './messages.ts';
import { maySameBody } from './same-body.ts';

/** Who names a body as the one that made the report; a line of the source may name who put it on the page. */
const MAKERS: ReadonlySet<EvidenceSource> = new Set(['title', 'page_title', 'signature']);
/** Whose contradiction counts: folders hold more than one body's files. */
const WITNESSES: ReadonlySet<EvidenceSource> = new Set([...MAKERS, 'file_name'] as const);

/** The body that is named; a question beside the likeliest one where not all names may be its own. */
export function decideAgency(evidence: readonly Evidence[]): Decided<string> {
  const [first] = evidence.filter(({ source }) => MAKERS.has(source));
  if (!first) {
    if (evidence.length === 0) return { value: null, confidence: 'none', questions: [], issues: [] };
    const { question, issue } = agencyOfNameOnly(evidence);
    return { value: null, confidence: 'low', questions: [question], issues: [issue] };
  }
  const agree = evidence.filter(({ value }) => maySameBody(value, first.value));
  const against = evidence.filter((one) => WITNESSES.has(one.source) && !agree.includes(one));
  if (against.length > 0) {
    const { question, issue } = agencyQuestion(valuesOf([first, ...against]), [first, ...against]);
    return { value: first.value, confidence: 'low', questions: [question], issues: [issue] };
  }
  return {
    value: first.value,
    confidence: agree.length > 1 ? 'high' : 'medium',
    questions: [],
    issues: first.source === 'signature' ? [agencyFromSignature(first.value)] : [],
  };
}

/** The name with its area, where only the text has that. */
export function withArea(
  found: Decided<string>,
  lines: readonly IdentityLine[],
  regions: readonly Region[],
): Decided<string> {
  if (found.value === null || namesArea(found.value, regions)) return found;
  const text = lines.map((line) => line.text.replace(/\s/g, '')).join('\n');
  const longer = findLongerName(found.value, text, regions);
  return longer ? { ...found, value: longer, issues: [...found.issues, agencyFromBody(longer)] } : found;
}
