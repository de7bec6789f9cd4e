import type { Region } from '../agency/index.ts';
import type { Cell, CellId, Issue, RegionCode, Scope } from '../report/index.ts';
import type { SourceDocument } from '../reading/index.ts';
import { normaliseText } from '../text/index.ts';
import { findLongerName, namesArea } from './agency-name.ts';
import { AGENCY_WORD, YEAR_WORD, agencyFromBody, identityMissing } from './messages.ts';
import { findPublishedOn } from './published-on.ts';
import { findRegion } from './region.ts';
import { decideYear } from './report-year.ts';
import { decideScope } from './scope.ts';
import { findTitle } from './title.ts';

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
}

/** Who the report is from and for which year. What cannot be read is `null`, with an issue; nothing is guessed. */
export function identify(
  document: SourceDocument,
  regions: readonly Region[],
  known: KnownIdentity,
  cells: ReadonlyMap<CellId, Cell>,
): DocumentIdentity {
  const title = findTitle(document);
  const body = normaliseText(
    document.blocks
      .flatMap((block, index) => (block.kind === 'table' || index === title?.block ? [] : [block.text]))
      .join('\n'),
  );
  const issues: Issue[] = [];
  let agency = known.agency ?? (title?.agency || null);
  if (agency !== null && known.agency === undefined && !namesArea(agency, regions)) {
    const longer = findLongerName(agency, body.replace(/[^\S\n]/g, ''), regions);
    if (longer) issues.push(agencyFromBody(longer));
    agency = longer ?? agency;
  }
  const decided = known.year === undefined ? decideYear(title?.year ?? null, body) : { year: known.year, issues: [] };
  const scope = decideScope(agency, body, cells);
  issues.push(...decided.issues, ...scope.issues);
  const missing = [...(agency === null ? [AGENCY_WORD] : []), ...(decided.year === null ? [YEAR_WORD] : [])];
  if (missing.length > 0) issues.push(identityMissing(missing));
  return {
    title: title?.text ?? null,
    titleBlock: title?.block ?? -1,
    agency,
    region: known.region ?? (agency === null ? null : findRegion(agency, regions)),
    year: decided.year,
    published_on: findPublishedOn(document, title?.block ?? -1),
    scope: scope.scope,
    issues,
  };
}
