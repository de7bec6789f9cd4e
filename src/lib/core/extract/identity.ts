import type { Region } from '../agency/index.ts';
import type { SourceDocument } from '../reading/index.ts';
import type { Cell, CellId, Confidence, Evidence, Identification, Issue, RegionCode, Scope } from '../report/index.ts';
import { agencyEvidence } from './agency-evidence.ts';
import { decideAgency, withArea } from './decide-agency.ts';
import { decideYear, type Decided } from './decide-year.ts';
import { claim } from './evidence.ts';
import { findTitles, textLines } from './identity-lines.ts';
import { AGENCY_WORD, YEAR_WORD, identityMissing } from './messages.ts';
import { readPath } from './path-evidence.ts';
import { publishedEvidence } from './published-on.ts';
import { findRegion } from './region.ts';
import { decideScope } from './scope.ts';
import { findSignatures } from './signature.ts';
import { yearClaims } from './year-evidence.ts';

/** What a person already knows about the document; it wins over what the document says. */
export interface KnownIdentity {
  agency?: string;
  year?: number;
  region?: RegionCode;
}

export interface DocumentIdentity {
  title: string | null;
  titleBlock: number;
  agency: string | null;
  region: RegionCode | null;
  year: number | null;
  published_on: string | null;
  scope: Scope;
  issues: Issue[];
  identification: Identification;
}

/** What an identity is found from beside the document itself. */
export interface Surroundings {
  regions: readonly Region[];
  known: KnownIdentity;
  /** The file's name with the folders it lies in; empty where it is not known or names another report as well. */
  path: string;
}

const given = <T>(value: T): Decided<T> => ({ value, confidence: 'high', questions: [], issues: [] });

function confidenceOfDay([first]: readonly Evidence[]): Confidence {
  if (!first) return 'none';
  return first.source === 'published' ? 'high' : 'medium';
}

function confidenceOfScope(scope: Scope, evidence: readonly Evidence[]): Confidence {
  if (scope === 'unknown') return evidence.length > 0 ? 'low' : 'none';
  return evidence.some(({ source }) => source === 'statement') ? 'high' : 'medium';
}

/**
 * Who the report is from and for which year, with everything that says so and where. What cannot be read is `null`, with an
 * issue; what contradicts itself is a question to a person.
 */
export function identify(
  document: SourceDocument,
  { regions, known, path }: Surroundings,
  cells: ReadonlyMap<CellId, Cell>,
): DocumentIdentity {
  const lines = textLines(document);
  const titles = findTitles(document, lines);
  const titleBlock = titles.title?.block ?? -1;
  const words = readPath(path);
  const below = lines.filter(({ block }) => block !== titleBlock);
  const signatures = findSignatures(lines, titleBlock);

  const days = publishedEvidence(document, titleBlock, signatures);
  const years = yearClaims(titles, lines, words, days);
  const year = known.year === undefined ? decideYear(years) : given(known.year);
  const bodies = agencyEvidence(document, titles, signatures, words);
  const agency = known.agency === undefined ? withArea(decideAgency(bodies), below, regions) : given(known.agency);
  const scope = decideScope(agency.value, below, cells);

  const parts = [agency, year];
  const missing = [
    ...(agency.confidence === 'none' ? [AGENCY_WORD] : []),
    ...(year.confidence === 'none' ? [YEAR_WORD] : []),
  ];
  return {
    title: titles.title?.text ?? null,
    titleBlock,
    agency: agency.value,
    region: known.region ?? (agency.value === null ? null : findRegion(agency.value, regions)),
    year: year.value,
    published_on: days[0]?.value ?? null,
    scope: scope.scope,
    issues: [
      ...parts.flatMap(({ issues }) => issues),
      ...scope.issues,
      ...(missing.length > 0 ? [identityMissing(missing)] : []),
    ],
    identification: {
      evidence: [
        ...(known.agency === undefined ? [] : [claim('agency', known.agency, 'known', known.agency, null)]),
        ...bodies,
        ...(known.year === undefined ? [] : [claim('year', String(known.year), 'known', String(known.year), null)]),
        ...years.map(({ evidence }) => evidence).filter(({ of }) => of === 'year'),
        ...scope.evidence,
        ...days,
      ],
      confidence: {
        agency: agency.confidence,
        year: year.confidence,
        scope: confidenceOfScope(scope.scope, scope.evidence),
        published_on: confidenceOfDay(days),
      },
      questions: [...parts.flatMap(({ questions }) => questions), ...scope.questions],
    },
  };
}
