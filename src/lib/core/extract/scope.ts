import type { Issue, Scope } from '../report/index.ts';
import { AGGREGATE_WORDS, BODY_NAME, GOVERNMENT_NAME, TOWNSHIP_NAME } from '../text/patterns-identity.ts';
import { SCOPE_REASONS, scopeUnknown } from './messages.ts';

const unknown = (reason: string): { scope: Scope; issues: Issue[] } => ({
  scope: 'unknown',
  issues: [scopeUnknown(reason)],
});

/**
 * Whether the figures are one body's own or a government's sum over its bodies. A government above the township may
 * publish either: without a word of it in the text the scope is unknown, with the reason as an issue.
 */
export function decideScope(agency: string | null, body: string): { scope: Scope; issues: Issue[] } {
  if (agency === null) return unknown(SCOPE_REASONS.nameless);
  if (TOWNSHIP_NAME.test(agency)) return { scope: 'own', issues: [] };
  if (GOVERNMENT_NAME.test(agency)) {
    return AGGREGATE_WORDS.test(body) ? { scope: 'aggregate', issues: [] } : unknown(SCOPE_REASONS.government);
  }
  return BODY_NAME.test(agency) ? { scope: 'own', issues: [] } : unknown(SCOPE_REASONS.kind);
}
