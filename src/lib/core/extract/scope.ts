import type { Cell, CellId, Evidence, IdentityQuestion, Issue, Scope } from '../report/index.ts';
import { requestCell, type RowKey } from '../template/index.ts';
import {
  AGGREGATE_STATED,
  AREA_REQUESTS,
  BODY_NAME,
  GOVERNMENT_NAME,
  GOVERNMENT_OFFICE,
  TOWNSHIP_NAME,
} from '../text/patterns-identity.ts';
import { claim } from './evidence.ts';
import type { IdentityLine } from './identity-lines.ts';
import { SCOPE_REASONS, scopeQuestion, scopeUnknown } from './messages.ts';

interface DecidedScope {
  scope: Scope;
  evidence: Evidence[];
  questions: IdentityQuestion[];
  issues: Issue[];
}

const decided = (scope: Exclude<Scope, 'unknown'>, evidence: Evidence): DecidedScope => ({
  scope,
  evidence: [evidence],
  questions: [],
  issues: [],
});

/** Without a name there is nothing to ask yet: whose figures they are follows from whose report it is. */
const unknown = (reason: string, evidence: readonly Evidence[] = []): DecidedScope => ({
  scope: 'unknown',
  evidence: [...evidence],
  questions: reason === SCOPE_REASONS.nameless ? [] : [scopeQuestion(reason)],
  issues: [scopeUnknown(reason)],
});

/** What Table 3 counts as requests in all: new, new with those carried in, concluded. */
function requestTotals(cells: ReadonlyMap<CellId, Cell>): Set<number> {
  const totalOf = (row: RowKey): number | null => cells.get(requestCell(row, 'total'))?.value ?? null;
  const [received, carried, concluded] = [totalOf('received_new'), totalOf('carried_in'), totalOf('concluded_total')];
  const both = received === null || carried === null ? null : received + carried;
  // A nought agrees with everything and proves nothing.
  return new Set([received, both, concluded].filter((value) => value !== null && value > 0) as number[]);
}

/** The words that make the figures those of an area: they say so, or count its requests as the table does. */
function areaStatement(lines: readonly IdentityLine[], cells: ReadonlyMap<CellId, Cell>): Evidence | null {
  const totals = requestTotals(cells);
  const stated = (text: string): string | null => {
    const said = AGGREGATE_STATED.exec(text);
    const counted = [...text.matchAll(AREA_REQUESTS)].find(([, figure = '']) =>
      totals.has(Number(figure.replaceAll(',', ''))),
    );
    return said?.[0] ?? counted?.[0] ?? null;
  };
  for (const { text, at } of lines) {
    const words = stated(text.replace(/\s/g, ''));
    if (words !== null) return claim('scope', 'aggregate', 'statement', words, at);
  }
  // The sentence may be broken over several lines.
  const words = stated(lines.map(({ text }) => text.replace(/\s/g, '')).join(''));
  return words === null ? null : claim('scope', 'aggregate', 'statement', words, null);
}

/**
 * Whether the figures are one body's own or a government's sum over its bodies. A government above the township may
 * publish either, so its report is `aggregate` only where the text says so of its figures, or counts the whole area's
 * requests as the table does. Its office's report is its own unless the text speaks of the area that way. What is left
 * is `unknown`, with the reason as a question; the name alone never decides for a government.
 */
export function decideScope(
  agency: string | null,
  lines: readonly IdentityLine[],
  cells: ReadonlyMap<CellId, Cell>,
): DecidedScope {
  if (agency === null) return unknown(SCOPE_REASONS.nameless);
  const byName = claim('scope', 'own', 'name', agency, null);
  if (TOWNSHIP_NAME.test(agency)) return decided('own', byName);
  const isGovernment = GOVERNMENT_NAME.test(agency);
  if (isGovernment || GOVERNMENT_OFFICE.test(agency)) {
    const adds = areaStatement(lines, cells);
    if (isGovernment) return adds ? decided('aggregate', adds) : unknown(SCOPE_REASONS.government);
    return adds ? unknown(SCOPE_REASONS.office, [byName, adds]) : decided('own', byName);
  }
  return BODY_NAME.test(agency) ? decided('own', byName) : unknown(SCOPE_REASONS.kind);
}
