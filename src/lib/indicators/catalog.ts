import {
  APPLICANT_COLUMNS,
  OUTCOME_KEYS,
  REQUEST_ROWS,
  requestCell,
  type Outcome,
  type PartKey,
} from '../core/template/index.ts';
import { lessOf, outcomesOf, rowsOfOutcome, sumOf, termsOf } from './terms.ts';
import type { Better, Definition, Terms, Topic, Unit } from './types.ts';

interface Extra {
  unit?: Unit;
  over?: Terms;
  better?: Better;
  article?: string | null;
}

/** An entry of a topic: what is counted, and for a rate what it is taken over. */
const entryOf =
  (topic: Topic) =>
  (numerator: Terms, { unit, over, better, article }: Extra = {}): Definition => ({
    topic,
    unit: unit ?? (over ? 'percent' : 'piece'),
    numerator,
    denominator: over ?? null,
    better: better ?? null,
    article: article ?? null,
  });

const documents = entryOf('documents');
const requests = entryOf('requests');
const exemptions = entryOf('exemptions');
const appeals = entryOf('appeals');

const CONCLUDED = sumOf('concluded_total');
const INPUT = sumOf('received_new', 'carried_in');
const RECEIVED = sumOf('received_new');
const REFUSED = outcomesOf('refused');
const SUBSTANTIVE = outcomesOf('granted', 'partially_granted', 'refused');
const OPEN = sumOf('granted', 'partially_granted');
const UNAVAILABLE = outcomesOf('unavailable');
const NOT_PROCESSED = outcomesOf('not_processed');
const OTHER = outcomesOf('other_handling');
const APPEALS = sumOf('review_total', 'suit_direct_total', 'suit_after_review_total');
const SUITS = sumOf('suit_direct_total', 'suit_after_review_total');

const DOCUMENTS = {
  normative_docs_issued: documents(sumOf('normative_docs_issued'), { article: '20（一）' }),
  normative_docs_newly_made: documents(sumOf('normative_docs_newly_made'), { article: '20（一）' }),
  normative_docs_repealed: documents(sumOf('normative_docs_repealed'), { article: '20（一）' }),
  normative_docs_in_force: documents(sumOf('normative_docs_in_force'), { article: '20（一）' }),
  normative_docs_net: documents(lessOf(['normative_docs_issued'], ['normative_docs_repealed']), {
    article: '20（一）',
  }),
  normative_docs_repeal_rate: documents(sumOf('normative_docs_repealed'), {
    over: sumOf('normative_docs_in_force', 'normative_docs_repealed'),
    article: '20（一）',
  }),
  licensing_decisions: documents(sumOf('licensing_decisions'), { article: '20（五）' }),
  penalty_decisions: documents(sumOf('penalty_decisions'), { article: '20（六）' }),
  coercion_decisions: documents(sumOf('coercion_decisions'), { article: '20（六）' }),
  fees_amount: documents(sumOf('fees_amount_wan_yuan'), { unit: 'wan_yuan', article: '20（八）' }),
};

const REQUESTS = {
  received_new: requests(RECEIVED, { article: '27–31' }),
  carried_in: requests(sumOf('carried_in'), { article: '33' }),
  handled_input: requests(INPUT, { article: '33' }),
  concluded: requests(CONCLUDED, { article: '36' }),
  carried_out: requests(sumOf('carried_out'), { article: '33' }),
  granted: requests(outcomesOf('granted'), { article: '36（一）（二）' }),
  partially_granted: requests(outcomesOf('partially_granted'), { article: '37' }),
  refused: requests(REFUSED, { article: '36（三）' }),
  unavailable: requests(UNAVAILABLE, { article: '36（四）（五）' }),
  not_processed: requests(NOT_PROCESSED, { article: '35、36（六）、39' }),
  other_handling: requests(OTHER, { article: '30、42' }),
  outcome_gap: requests(
    termsOf((form) => ({ add: ['concluded_total'], subtract: rowsOfOutcome(form, ...OUTCOME_KEYS) })),
    { better: 'lower' },
  ),
  balance_gap: requests(lessOf(['received_new', 'carried_in'], ['concluded_total', 'carried_out']), {
    better: 'lower',
  }),
  open_rate: requests(OPEN, { over: CONCLUDED, better: 'higher', article: '36、37' }),
  full_rate: requests(sumOf('granted'), { over: CONCLUDED, better: 'higher', article: '36（一）（二）' }),
  partial_rate: requests(sumOf('partially_granted'), { over: CONCLUDED, article: '37' }),
  substantive_open_rate: requests(OPEN, { over: SUBSTANTIVE, better: 'higher', article: '36、37' }),
  resolvable_full_rate: requests(sumOf('granted'), { over: SUBSTANTIVE, better: 'higher', article: '36、37' }),
  unavailable_rate: requests(UNAVAILABLE, { over: CONCLUDED, article: '36（四）（五）' }),
  not_held_rate: requests(sumOf('unavailable_not_held'), { over: CONCLUDED, article: '36（四）（五）' }),
  not_processed_rate: requests(NOT_PROCESSED, { over: CONCLUDED, article: '35、36（六）、39' }),
  other_rate: requests(OTHER, { over: CONCLUDED, article: '30、42' }),
  clearance_rate: requests(CONCLUDED, { over: INPUT, better: 'higher', article: '33' }),
  carry_rate: requests(sumOf('carried_out'), { over: INPUT, better: 'lower', article: '33' }),
  natural_person_rate: requests(sumOf('received_new.natural_person'), { over: RECEIVED }),
};

const EXEMPTIONS = {
  refusal_rate: exemptions(REFUSED, { over: CONCLUDED, better: 'lower', article: '36（三）' }),
  discretionary_share: exemptions(
    sumOf('refused_internal_affairs', 'refused_process_info', 'refused_enforcement_file'),
    { over: REFUSED, article: '16' },
  ),
};

const suits = <const Result extends 'upheld' | 'corrected' | 'other' | 'pending'>(result: Result): Terms =>
  sumOf(`suit_direct_${result}`, `suit_after_review_${result}`);

/** What courts decided, whatever a report's own total says. */
const SUITS_DECIDED = sumOf(
  'suit_direct_upheld',
  'suit_direct_corrected',
  'suit_direct_other',
  'suit_after_review_upheld',
  'suit_after_review_corrected',
  'suit_after_review_other',
);

const APPEAL_FIGURES = {
  review_upheld: appeals(sumOf('review_upheld'), { article: '51' }),
  suit_upheld: appeals(suits('upheld'), { article: '51' }),
  review_corrected: appeals(sumOf('review_corrected'), { article: '51' }),
  suit_corrected: appeals(suits('corrected'), { article: '51' }),
  review_other: appeals(sumOf('review_other'), { article: '51' }),
  suit_other: appeals(suits('other'), { article: '51' }),
  review_pending: appeals(sumOf('review_pending'), { article: '51' }),
  suit_pending: appeals(suits('pending'), { article: '51' }),
  review_total: appeals(sumOf('review_total'), { article: '51' }),
  suit_total: appeals(SUITS, { article: '51' }),
  appeals_total: appeals(APPEALS, { article: '51' }),
  review_correction_rate: appeals(sumOf('review_corrected'), {
    over: sumOf('review_upheld', 'review_corrected', 'review_other'),
    better: 'lower',
    article: '51',
  }),
  suit_correction_rate: appeals(suits('corrected'), {
    over: SUITS_DECIDED,
    better: 'lower',
    article: '51',
  }),
  appeals_per_hundred: appeals(APPEALS, { unit: 'per_hundred', over: RECEIVED, better: 'lower', article: '51' }),
  reviews_per_hundred: appeals(sumOf('review_total'), {
    unit: 'per_hundred',
    over: RECEIVED,
    better: 'lower',
    article: '51',
  }),
  suits_per_hundred: appeals(SUITS, { unit: 'per_hundred', over: RECEIVED, better: 'lower', article: '51' }),
  pending_rate: appeals(sumOf('review_pending', 'suit_direct_pending', 'suit_after_review_pending'), {
    over: APPEALS,
    article: '51',
  }),
};

/** An indicator that the interface names; the parts of outcomes are named by the form, and kinds of applicants by its columns. */
export type NamedIndicator =
  keyof typeof DOCUMENTS | keyof typeof REQUESTS | keyof typeof EXEMPTIONS | keyof typeof APPEAL_FIGURES;

type ApplicantKey = Exclude<(typeof APPLICANT_COLUMNS)[number]['key'], 'total'>;

/** New requests of one kind of applicants. */
export type ApplicantIndicator = `received_${ApplicantKey}`;

export type IndicatorId = NamedIndicator | ApplicantIndicator | PartKey;

export interface Indicator extends Definition {
  id: IndicatorId;
}

const PARTS = REQUEST_ROWS.filter(isPart);

function isPart(row: (typeof REQUEST_ROWS)[number]): row is typeof row & { key: PartKey; outcome: Outcome } {
  return row.group !== null;
}

const partsOf = (outcome: Outcome): PartKey[] => PARTS.filter((row) => row.outcome === outcome).map(({ key }) => key);

/** The eight grounds of refusal, in the order of the form. */
export const GROUNDS: readonly PartKey[] = partsOf('refused');

const applicants = APPLICANT_COLUMNS.flatMap(({ key }) => (key === 'total' ? [] : [key]));

/** New requests by kind of applicant, in the order of the form. */
export const APPLICANTS = applicants.map((key): ApplicantIndicator => `received_${key}`);

const partEntries = (entry: typeof requests, keys: readonly PartKey[]): Indicator[] =>
  PARTS.filter(({ key }) => keys.includes(key)).map(({ key, article }) => ({
    id: key,
    ...entry(sumOf(key), { article }),
  }));

const entries = <Id extends NamedIndicator>(of: Readonly<Record<Id, Definition>>): Indicator[] =>
  (Object.keys(of) as Id[]).map((id) => ({ id, ...of[id] }));

/** Every indicator once, by topic. Ids are stable: addresses, SQL, CSV and the page use them alike. */
export const CATALOG: readonly Indicator[] = [
  ...entries(DOCUMENTS),
  ...entries(REQUESTS),
  ...applicants.map((key): Indicator => ({
    id: `received_${key}`,
    ...requests(sumOf(requestCell('received_new', key))),
  })),
  ...partEntries(requests, [...partsOf('unavailable'), ...partsOf('not_processed'), ...partsOf('other_handling')]),
  ...partEntries(exemptions, GROUNDS),
  ...entries(EXEMPTIONS),
  ...entries(APPEAL_FIGURES),
];

/** The outcomes of Table 3 that together make （七）总计, in the order of the form. */
export const OUTCOMES = OUTCOME_KEYS;

/** The rows of Table 3 below an outcome that has some, in the order of the forms. */
export const PARTS_OF: Readonly<Partial<Record<IndicatorId, readonly PartKey[]>>> = {
  refused: GROUNDS,
  unavailable: partsOf('unavailable'),
  not_processed: partsOf('not_processed'),
  other_handling: partsOf('other_handling'),
};

const byId = new Map(CATALOG.map((indicator) => [indicator.id, indicator]));

export function isIndicatorId(text: string): text is IndicatorId {
  return byId.has(text as IndicatorId);
}

/** Looks an indicator up. */
export function indicatorOf(id: IndicatorId): Indicator {
  const indicator = byId.get(id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}
