import type { IndicatorId } from '../../indicators/index.ts';
import type { ContributionRow } from '../contributions.ts';
import type { Filter } from '../filter.ts';
import { hasMark, scopeAt } from './figures.ts';
import { means, placeOf, type AreaPack } from './pack.ts';

/** Own reports first; of a scope the largest share first, and those without the figure last. */
function byShare(a: ContributionRow, b: ContributionRow): number {
  if (a.scope !== b.scope) return a.scope === 'own' ? -1 : 1;
  if (a.numerator === null || b.numerator === null) return Number(a.numerator === null) - Number(b.numerator === null);
  return Math.abs(b.numerator) - Math.abs(a.numerator);
}

/** The same as `queryContributions` answers, from a pack that covers the filter. */
export function contributionsOf(pack: AreaPack, filter: Filter, indicator: IndicatorId): ContributionRow[] {
  const { year } = filter;
  const figures = pack.figures[indicator];
  const rows = pack.bodies.flatMap((body, number): ContributionRow[] => {
    const scope = scopeAt(pack, number, year);
    const place = placeOf(pack, number, year);
    const form = pack.formSets[pack.forms[place] ?? -1];
    if (scope === null || form === undefined || !means(filter, body, scope)) return [];
    const { agency_id, name, short_name } = body;
    return [
      {
        agency_id,
        name,
        short_name,
        scope,
        year,
        numerator: figures?.numerators[place] ?? null,
        denominator: figures?.denominators?.[place] ?? null,
        inferred: hasMark(figures?.marks?.[place] ?? 0, 'inferred'),
        form_proactive: form.proactive,
        form_requests: form.requests,
        form_appeals: form.appeals,
      },
    ];
  });
  return rows.sort(byShare);
}
