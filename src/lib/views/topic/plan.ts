import { APPLICANTS, CATALOG, GROUNDS, OUTCOMES, type IndicatorId, type Topic } from '../../indicators/index.ts';

/** What a topic shows: the four pages are one page over these. */
export interface TopicPlan {
  topic: Topic;
  /** The indicator the page opens with. */
  opening: IndicatorId;
  /** The indicators offered first. */
  first: readonly IndicatorId[];
  /** The others of the topic. */
  more: readonly IndicatorId[];
  /** What is taken apart, in the order of the form, and what the parts make; `null` where no form prints their sum. */
  parts: readonly IndicatorId[];
  whole: IndicatorId | null;
  /** Counts of the year that open the page: those the lead names. */
  told: readonly IndicatorId[];
  /** Counts and rates of the year in the table of bodies. */
  table: readonly IndicatorId[];
}

function plan(
  topic: Topic,
  first: readonly [IndicatorId, ...IndicatorId[]],
  rest: Pick<TopicPlan, 'parts' | 'whole' | 'told' | 'table'>,
): TopicPlan {
  const more = CATALOG.filter((indicator) => indicator.topic === topic && !first.includes(indicator.id));
  const [opening] = first;
  return { topic, opening, first, more: more.map(({ id }) => id), ...rest };
}

const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

export const TOPIC_PLANS: Readonly<Record<Topic, TopicPlan>> = {
  documents: plan(
    'documents',
    [
      'normative_docs_issued',
      'normative_docs_repealed',
      'normative_docs_in_force',
      'normative_docs_repeal_rate',
      'licensing_decisions',
      'penalty_decisions',
      'coercion_decisions',
    ],
    {
      parts: ['licensing_decisions', 'penalty_decisions', 'coercion_decisions'],
      whole: null,
      told: ['normative_docs_issued', 'normative_docs_repealed', 'normative_docs_in_force'],
      table: [
        'normative_docs_issued',
        'normative_docs_repealed',
        'normative_docs_in_force',
        'normative_docs_repeal_rate',
        'licensing_decisions',
        'penalty_decisions',
        'coercion_decisions',
      ],
    },
  ),
  requests: plan(
    'requests',
    [
      'received_new',
      'concluded',
      'open_rate',
      'substantive_open_rate',
      'unavailable_rate',
      'clearance_rate',
      'carry_rate',
    ],
    {
      parts: OUTCOMES,
      whole: 'concluded',
      told: ['received_new', 'concluded', 'open_rate', 'carried_out'],
      table: [
        'received_new',
        'concluded',
        'carried_out',
        'open_rate',
        'substantive_open_rate',
        'unavailable_rate',
        'clearance_rate',
      ],
    },
  ),
  exemptions: plan('exemptions', ['refusal_rate', ...GROUNDS, 'discretionary_share'], {
    parts: GROUNDS,
    whole: 'refused',
    told: ['refused', 'refusal_rate', 'discretionary_share'],
    table: ['received_new', 'concluded', 'refused', 'refusal_rate', 'discretionary_share', 'open_rate'],
  }),
  appeals: plan(
    'appeals',
    [
      'review_total',
      'suit_total',
      'review_correction_rate',
      'suit_correction_rate',
      'appeals_per_hundred',
      'pending_rate',
    ],
    {
      parts: [
        ...RESULTS.map((result) => `review_${result}` as const),
        ...RESULTS.map((result) => `suit_${result}` as const),
      ],
      whole: 'appeals_total',
      told: ['review_total', 'review_corrected', 'suit_total', 'suit_corrected'],
      table: [
        'review_total',
        'suit_total',
        'review_correction_rate',
        'suit_correction_rate',
        'pending_rate',
        'appeals_per_hundred',
      ],
    },
  ),
};

/** The indicators of every body that a topic needs beside the one chosen. */
export function topicIndicators({ topic, parts, whole, table }: TopicPlan, chosen: IndicatorId): IndicatorId[] {
  return [
    ...new Set<IndicatorId>([
      chosen,
      'received_new',
      ...parts,
      ...table,
      ...(whole ? [whole] : []),
      ...(topic === 'requests' ? APPLICANTS : []),
    ]),
  ];
}
