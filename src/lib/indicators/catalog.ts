import { OUTCOME_GROUPS, TEMPLATES, isCellId } from '../core/template/index.ts';
import type { CellId } from '../core/report/index.ts';
import type { Better, CellSum, Comparability, Indicator, IndicatorId, Terms, Topic, Unit } from './types.ts';

/** A cell by name; a row of Table 3 stands for its total column. */
function cellOf(name: string): CellId {
  const id = [name, `${name}.total`].find(isCellId);
  if (!id) throw new Error(`unknown cell: ${name}`);
  return id;
}

const sum = (...names: string[]): CellSum => ({ add: names.map(cellOf) });
const one = (...names: string[]): Terms => [sum(...names)];
const less = (from: readonly string[], taken: readonly string[]): Terms => [
  { add: from.map(cellOf), subtract: taken.map(cellOf) },
];

const { refused: REFUSED, unavailable: UNAVAILABLE, not_processed: NOT_PROCESSED } = OUTCOME_GROUPS;
const OTHER_ROWS = ['other_no_correction', 'other_fee_unpaid', 'other_misc'];
const OTHER: Terms = [sum('other_total'), sum(...OTHER_ROWS)];
const INPUT = ['received_new', 'carried_in'];
const SUITS = (result: string) => [`suit_direct_${result}`, `suit_after_review_${result}`];
const APPEALS = ['review_total', ...SUITS('total')];

/** The article the form's own row names, where it names one. */
function articleOf(row: string): Pick<Extra, 'article'> {
  const article = TEMPLATES['2021'].requests.rows.find(({ key }) => key === row)?.article;
  return article ? { article } : {};
}

interface Extra {
  unit?: Unit;
  over?: Terms;
  comparability?: Comparability;
  article?: string;
}

/** The sense in which assessments read a figure ; every other figure has none. */
const BETTER: Readonly<Record<string, Better>> = {
  open_rate: 'higher',
  full_rate: 'higher',
  substantive_open_rate: 'higher',
  resolvable_full_rate: 'higher',
  clearance_rate: 'higher',
  carry_rate: 'lower',
  review_correction_rate: 'lower',
  suit_correction_rate: 'lower',
  appeals_per_hundred: 'lower',
  reviews_per_hundred: 'lower',
  suits_per_hundred: 'lower',
  outcome_gap: 'lower',
  balance_gap: 'lower',
};

function define(topic: Topic, id: string, numerator: Terms, extra: Extra = {}): Indicator {
  const rate = extra.over !== undefined;
  return {
    id: id as IndicatorId,
    topic,
    unit: extra.unit ?? (rate ? 'percent' : 'piece'),
    numerator,
    denominator: extra.over ?? null,
    comparability: extra.comparability ?? 'same',
    better: BETTER[id] ?? null,
    article: extra.article ?? null,
  };
}

/** The six kinds of applicants: every column of Table 3 but the total. */
export const APPLICANT_KEYS = TEMPLATES['2021'].requests.columns.map(({ key }) => key).filter((key) => key !== 'total');

const CONCLUDED = one('concluded_total');
const OUTCOME_ROWS = ['granted', 'partially_granted', ...REFUSED, ...UNAVAILABLE, ...NOT_PROCESSED];
const OUTCOME_GAP: Terms = OTHER.map(({ add }) => ({
  add: CONCLUDED.flatMap((terms) => terms.add),
  subtract: [...OUTCOME_ROWS.map(cellOf), ...add],
}));
const SUBSTANTIVE = one('granted', 'partially_granted', ...REFUSED);

const DOCUMENTS: readonly Indicator[] = [
  define('documents', 'normative_docs_issued', one('normative_docs_issued'), {
    comparability: 'new',
    article: '20（一）',
  }),
  define('documents', 'normative_docs_newly_made', one('normative_docs_newly_made'), {
    comparability: 'ended',
    article: '20（一）',
  }),
  define('documents', 'normative_docs_repealed', one('normative_docs_repealed'), {
    comparability: 'new',
    article: '20（一）',
  }),
  define('documents', 'normative_docs_in_force', one('normative_docs_in_force'), {
    comparability: 'new',
    article: '20（一）',
  }),
  define('documents', 'normative_docs_net', less(['normative_docs_issued'], ['normative_docs_repealed']), {
    comparability: 'new',
    article: '20（一）',
  }),
  define('documents', 'normative_docs_repeal_rate', one('normative_docs_repealed'), {
    over: one('normative_docs_in_force', 'normative_docs_repealed'),
    comparability: 'new',
    article: '20（一）',
  }),
  define('documents', 'licensing_decisions', one('licensing_decisions'), { article: '20（五）' }),
  define('documents', 'penalty_decisions', one('penalty_decisions'), { article: '20（六）' }),
  define('documents', 'coercion_decisions', one('coercion_decisions'), { article: '20（六）' }),
  define('documents', 'fees_amount', one('fees_amount_wan_yuan'), {
    unit: 'wan_yuan',
    comparability: 'new',
    article: '20（八）',
  }),
];

const REQUESTS: readonly Indicator[] = [
  define('requests', 'received_new', one('received_new'), { article: '27–31' }),
  define('requests', 'carried_in', one('carried_in'), { article: '33' }),
  define('requests', 'handled_input', one(...INPUT), { article: '33' }),
  define('requests', 'concluded', CONCLUDED, { article: '36' }),
  define('requests', 'carried_out', one('carried_out'), { article: '33' }),
  define('requests', 'granted', one('granted'), { article: '36（一）（二）' }),
  define('requests', 'partially_granted', one('partially_granted'), { article: '37' }),
  define('requests', 'refused', one(...REFUSED), { article: '36（三）' }),
  define('requests', 'unavailable', one(...UNAVAILABLE), { article: '36（四）（五）' }),
  define('requests', 'not_processed', one(...NOT_PROCESSED), { article: '35、36（六）、39' }),
  define('requests', 'other_handling', OTHER, { article: '30、42' }),
  define('requests', 'outcome_gap', OUTCOME_GAP),
  define('requests', 'balance_gap', less(INPUT, ['concluded_total', 'carried_out'])),
  define('requests', 'open_rate', one('granted', 'partially_granted'), { over: CONCLUDED, article: '36、37' }),
  define('requests', 'full_rate', one('granted'), { over: CONCLUDED, article: '36（一）（二）' }),
  define('requests', 'partial_rate', one('partially_granted'), { over: CONCLUDED, article: '37' }),
  define('requests', 'substantive_open_rate', one('granted', 'partially_granted'), {
    over: SUBSTANTIVE,
    article: '36、37',
  }),
  define('requests', 'resolvable_full_rate', one('granted'), { over: SUBSTANTIVE, article: '36、37' }),
  define('requests', 'unavailable_rate', one(...UNAVAILABLE), { over: CONCLUDED, article: '36（四）（五）' }),
  define('requests', 'not_held_rate', one('unavailable_not_held'), { over: CONCLUDED, article: '36（四）（五）' }),
  define('requests', 'not_processed_rate', one(...NOT_PROCESSED), { over: CONCLUDED, article: '35、36（六）、39' }),
  define('requests', 'other_rate', OTHER, { over: CONCLUDED, article: '30、42' }),
  define('requests', 'clearance_rate', CONCLUDED, { over: one(...INPUT), article: '33' }),
  define('requests', 'carry_rate', one('carried_out'), { over: one(...INPUT), article: '33' }),
  define('requests', 'natural_person_rate', [{ add: ['received_new.natural_person' as CellId] }], {
    over: one('received_new'),
  }),
  ...APPLICANT_KEYS.map((key) => define('requests', `received_${key}`, [{ add: [`received_new.${key}` as CellId] }])),
  ...[...UNAVAILABLE, ...NOT_PROCESSED].map((row) => define('requests', row, one(row), articleOf(row))),
  ...OTHER_ROWS.map((row) => define('requests', row, one(row), { comparability: 'new', ...articleOf(row) })),
];

const EXEMPTIONS: readonly Indicator[] = [
  ...REFUSED.map((ground) => define('exemptions', ground, one(ground), articleOf(ground))),
  define('exemptions', 'refusal_rate', one(...REFUSED), { over: CONCLUDED, article: '36（三）' }),
  define(
    'exemptions',
    'discretionary_share',
    one('refused_internal_affairs', 'refused_process_info', 'refused_enforcement_file'),
    { over: one(...REFUSED), article: '16' },
  ),
];

const APPEAL_INDICATORS: readonly Indicator[] = [
  ...['upheld', 'corrected', 'other', 'pending', 'total'].flatMap((result) => [
    define('appeals', `review_${result}`, one(`review_${result}`), { article: '51' }),
    define('appeals', `suit_${result}`, one(...SUITS(result)), { article: '51' }),
  ]),
  define('appeals', 'appeals_total', one(...APPEALS), { article: '51' }),
  define('appeals', 'review_correction_rate', one('review_corrected'), {
    over: less(['review_total'], ['review_pending']),
    article: '51',
  }),
  define('appeals', 'suit_correction_rate', one(...SUITS('corrected')), {
    over: less(SUITS('total'), SUITS('pending')),
    article: '51',
  }),
  define('appeals', 'appeals_per_hundred', one(...APPEALS), {
    unit: 'per_hundred',
    over: one('received_new'),
    article: '51',
  }),
  define('appeals', 'reviews_per_hundred', one('review_total'), {
    unit: 'per_hundred',
    over: one('received_new'),
    article: '51',
  }),
  define('appeals', 'suits_per_hundred', one(...SUITS('total')), {
    unit: 'per_hundred',
    over: one('received_new'),
    article: '51',
  }),
  define('appeals', 'pending_rate', one('review_pending', ...SUITS('pending')), {
    over: one(...APPEALS),
    article: '51',
  }),
];

/** Every indicator once, by topic. Ids are stable: addresses, SQL, CSV and the page use them alike. */
export const CATALOG: readonly Indicator[] = [...DOCUMENTS, ...REQUESTS, ...EXEMPTIONS, ...APPEAL_INDICATORS];

/** The outcomes of Table 3 that together make （七）总计, in the order of the form. */
export const OUTCOMES = [
  'granted',
  'partially_granted',
  'refused',
  'unavailable',
  'not_processed',
  'other_handling',
].map(indicatorId);

/** The eight grounds of refusal, in the order of the form. */
export const GROUNDS = REFUSED.map(indicatorId);

/** The rows of Table 3 below an outcome that has some, in the order of the form; the form of 2019 has none below 其他处理. */
export const OUTCOME_ROWS_OF: Readonly<Record<string, readonly IndicatorId[]>> = {
  refused: GROUNDS,
  unavailable: UNAVAILABLE.map(indicatorId),
  not_processed: NOT_PROCESSED.map(indicatorId),
  other_handling: OTHER_ROWS.map(indicatorId),
};

/** New requests by kind of applicant, in the order of the form. */
export const APPLICANTS = APPLICANT_KEYS.map((key) => indicatorId(`received_${key}`));

const byId = new Map(CATALOG.map((indicator) => [indicator.id, indicator]));

export function isIndicatorId(text: string): text is IndicatorId {
  return byId.has(text as IndicatorId);
}

/** Looks an indicator up; an unknown id is a bug and throws. */
export function indicatorOf(id: IndicatorId): Indicator {
  const indicator = byId.get(id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}

function indicatorId(text: string): IndicatorId {
  return text as IndicatorId;
}
