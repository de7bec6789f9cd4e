import type { IndicatorId } from '$lib/indicators/index.ts';
import type { Labels } from '$lib/labels/topic.ts';
import { areaOf, type Filter } from '$lib/queries/index.ts';
import {
  APPLICANTS_PLAN,
  TOPIC_PLANS,
  appealsFigure,
  besideOf,
  bodiesOf,
  compositionFigure,
  stockFlowFigure,
  toArea,
  topicIndicators,
  topicTrendFigure,
  type CompositionView,
} from '$lib/views/index.ts';
import { drawn, type DrawnFigure } from '../drawn-figure.ts';
import type { TopicAnswer } from './answer.ts';

/** What the reader looks at on a topic page. */
export interface TopicWish {
  filter: Filter;
  indicator: IndicatorId;
  view: CompositionView;
}

/** Everything a topic page shows, from its answer. */
export function topicView(
  topic: TopicAnswer['topic'],
  answer: TopicAnswer['answer'],
  { filter, indicator, view }: TopicWish,
  areaName: string,
  t: Labels,
) {
  const plan = TOPIC_PLANS[topic];
  const area = toArea(areaOf(filter), answer.trend, answer.coverage);
  const few: readonly IndicatorId[] = [indicator, 'received_new'];
  const inside = bodiesOf(filter, topicIndicators(plan, indicator), answer.coverage, answer.lines);
  const known = answer.known ? bodiesOf(filter, few, answer.known.coverage, answer.known.lines) : inside;
  const beside = besideOf(filter, indicator, areaName, inside, known, t);
  const trend = topicTrendFigure(area, indicator, beside, t);
  const figures: DrawnFigure[] = [
    drawn(trend, (charts) => charts.topicTrendOption, { height: 360, narrow: 340, pinnable: true }, t),
    topic === 'appeals'
      ? drawn(appealsFigure(area, t), (charts) => charts.trendAppealsOption, { height: 360, narrow: 420 }, t)
      : drawn(
          compositionFigure(area, plan, view, t),
          (charts) => charts.outcomesOption,
          { height: 360, narrow: 380 },
          t,
        ),
    ...(topic === 'requests'
      ? [
          drawn(
            compositionFigure(area, APPLICANTS_PLAN, view, t),
            (charts) => charts.outcomesOption,
            { height: 360, narrow: 400, broad: true },
            t,
          ),
        ]
      : []),
    ...(topic === 'documents'
      ? [
          drawn(
            stockFlowFigure(area, inside, t),
            (charts) => charts.stockFlowOption,
            { height: 380, narrow: 380, broad: true },
            t,
          ),
        ]
      : []),
  ];
  return {
    plan,
    area,
    inside,
    known,
    beside,
    /** Pinned agencies, which stand first in every table. */
    pinned: new Set(beside.pinned.map(({ body }) => body.row.agency_id)),
    figures,
  };
}

export type TopicViewModel = ReturnType<typeof topicView>;
