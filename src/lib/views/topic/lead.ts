import { indicatorOf } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import { againstLast, changeIn } from '../figure/change.ts';
import { besideClause, reportsSpeaking, speakingWords, type LeadPiece } from '../figure/lead.ts';
import { pointOf, type Area } from '../figure/series.ts';
import type { TopicPlan } from './plan.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** The conclusion of a topic in the year in focus: who is in it, then the topic's figures. A missing figure removes its clause. */
export function topicLead(area: Area, { topic, told }: TopicPlan, t: Labels): LeadPiece[] {
  const { year } = area.filter;
  const opening = speakingWords(area, year, t);
  if (reportsSpeaking(area, year) === 0) return [opening];
  const clauses = told.flatMap((id): LeadPiece[][] => {
    const point = pointOf(area, id, year);
    if (point.value === null) return [];
    const change = point.denominator === null ? changeIn(area, id) : null;
    const unit = point.denominator === null ? ` ${t.terms.unit[indicatorOf(id).unit]}` : '';
    return [
      [
        t.topics.lead[topic][id] ?? `${indicatorName(id, t)} `,
        point,
        unit + (change === null ? '' : t.topics.changed(againstLast(change, t))),
      ],
    ];
  });
  const beside = told.find((id) => pointOf(area, id, year).value !== null);
  if (clauses.length === 0) return [`${opening}${t.topics.noneTold(year)}`];
  return [
    opening,
    ...clauses.flatMap((clause, index) => [...(index > 0 ? [t.topics.comma] : []), ...clause]),
    t.lead.end,
    ...(beside === undefined ? [] : besideClause(area, beside, t)),
  ];
}
