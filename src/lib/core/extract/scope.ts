import type { Cell, CellId, Issue, Scope } from '../report/index.ts';
import { requestCell, type RowKey } from '../template/index.ts';
import {
  AGGREGATE_STATED,
  AREA_REQUESTS,
  BODY_NAME,
  GOVERNMENT_NAME,
  GOVERNMENT_OFFICE,
  TOWNSHIP_NAME,
} from '../text/patterns-identity.ts';
import { SCOPE_REASONS, scopeUnknown } from './messages.ts';

interface DecidedScope {
  scope: Scope;
  issues: Issue[];
}

const decided = (scope: Scope): DecidedScope => ({ scope, issues: [] });
const unknown = (reason: string): DecidedScope => ({ scope: 'unknown', issues: [scopeUnknown(reason)] });

/** What Table 3 counts as requests in all: new, new with those carried in, concluded. */
function requestTotals(cells: ReadonlyMap<CellId, Cell>): Set<number> {
  const totalOf = (row: RowKey): number | null => cells.get(requestCell(row, 'total'))?.value ?? null;
  const [received, carried, concluded] = [totalOf('received_new'), totalOf('carried_in'), totalOf('concluded_total')];
  const both = received === null || carried === null ? null : received + carried;
  // A nought agrees with everything and proves nothing.
  return new Set([received, both, concluded].filter((value) => value !== null && value > 0) as number[]);
}

/** True where the text counts the requests of the whole area and the table has that very number. */
function countsArea(text: string, cells: ReadonlyMap<CellId, Cell>): boolean {
  const totals = requestTotals(cells);
  return [...text.matchAll(AREA_REQUESTS)].some(([, figure = '']) => totals.has(Number(figure.replaceAll(',', ''))));
}

/**
 * Whether the figures are one body's own or a government's sum over its bodies. A government above the township may
 * publish either, so its report is `aggregate` only where the text says so of its figures, or counts the whole area's
 * requests as the table does. Its office's report is its own unless the text speaks of the area that way. What is left
 * is `unknown`, with the reason as an issue; the name alone never decides for a government.
 */
export function decideScope(agency: string | null, body: string, cells: ReadonlyMap<CellId, Cell>): DecidedScope {
  if (agency === null) return unknown(SCOPE_REASONS.nameless);
  if (TOWNSHIP_NAME.test(agency)) return decided('own');
  const isGovernment = GOVERNMENT_NAME.test(agency);
  if (isGovernment || GOVERNMENT_OFFICE.test(agency)) {
    const text = body.replace(/\s/g, '');
    const adds = AGGREGATE_STATED.test(text) || countsArea(text, cells);
    if (isGovernment) return adds ? decided('aggregate') : unknown(SCOPE_REASONS.government);
    return adds ? unknown(SCOPE_REASONS.office) : decided('own');
  }
  return BODY_NAME.test(agency) ? decided('own') : unknown(SCOPE_REASONS.kind);
}
