import { indicatorOf } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { changeIn, sameBodies } from '../figure/change.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';
import type { LeadPiece } from '../figure/lead.ts';
import { pointOf, speakingScope, type Area } from '../figure/series.ts';
import type { TopicPlan } from './plan.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** The conclusion of a topic in the year in focus: who is in it, then the topic's figures. A missing figure removes its clause. */
export function topicLead(area: Area, { topic, told }: TopicPlan, t: Labels): LeadPiece[] {
  const { year } = area.filter;
  const scope = speakingScope(area, year);
  const reports = (scope === 'own' ? area.own : area.aggregate).get(year)?.reports ?? 0;
  const bodies = area.bodies.get(year) ?? 0;
  if (reports === 0) return [t.lead.nothing(year, bodies)];
  const clauses = told.flatMap((id): LeadPiece[][] => {
    const point = pointOf(area, id, year);
    if (point.value === null) return [];
    const change = point.denominator === null ? changeIn(area, id) : null;
    const same = change && sameBodies(change, t);
    const unit = point.denominator === null ? ` ${t.terms.unit[indicatorOf(id).unit]}` : '';
    return [
      [
        t.topics.lead[topic][id] ?? `${indicatorName(id, t)} `,
        point,
        unit + (change === null ? '' : t.topics.changed(formatSigned(change.difference, formatNumber), same)),
      ],
    ];
  });
  const opening = scope === 'own' ? t.lead.bodies(reports, bodies) : t.lead.aggregate;
  if (clauses.length === 0) return [`${opening}${t.topics.noneTold(year)}`];
  return [
    opening,
    ...clauses.flatMap((clause, index) => [...(index > 0 ? [t.topics.comma] : []), ...clause]),
    t.lead.end,
  ];
}
