import type { CellId } from '../../report/index.ts';
import { REQUEST_ROWS, requestCell, type Outcome, type RowKey } from '../../template/index.ts';
import {
  ALL_CONCLUDED,
  DOCUMENT_CLAIMS,
  NATURAL_CLAIM,
  NO_OUTCOME,
  NO_REQUESTS,
  NO_REVIEW,
  NO_SUIT,
  ORGANISATION_CLAIM,
  OTHER_YEAR_WORDS,
  OUTCOME_CLAIMS,
  PART_WORDS,
  REQUESTS_CARRIED,
  REQUESTS_CONCLUDED,
  REQUESTS_RECEIVED,
  REQUEST_CONTEXT,
  REVIEW_CLAIM,
  SUIT_CLAIM,
} from '../../text/patterns-narrative.ts';
import { sumExactly } from '../../text/exact.ts';
import { allGiven, figureOf } from '../figures.ts';
import { fail, pass, record, skip, type Ledger } from '../ledger.ts';
import type { RuleId } from '../rules/index.ts';
import type { Subject } from '../subject.ts';
import { claimsOf, type Claim } from './sentences.ts';

const total = (row: RowKey): CellId => requestCell(row, 'total');
const RECEIVED = total('received_new');
const CARRIED_IN = total('carried_in');
const CONCLUDED = total('concluded_total');
const CARRIED_OUT = total('carried_out');
const NATURAL = requestCell('received_new', 'natural_person');

/** What the tables say to a kind of claim. */
interface Expected {
  at: string;
  cells: readonly CellId[];
  /** The figure that the words of the rule name. */
  main: number;
  /** Every figure the claim may mean. */
  allowed: readonly number[];
  values?: Readonly<Record<string, number>>;
}

/** Passes where one claim agrees, fails with the largest where none does, and is not assessable without claim or figure. */
function holdAgainst(ledger: Ledger, rule: RuleId, claims: readonly Claim[], expected: Expected): void {
  const { at, cells, main, allowed, values = {} } = expected;
  const [first, ...rest] = claims;
  if (!first || !allGiven(main, ...allowed)) return skip(ledger, rule);
  const held = claims.filter(({ value }) => allowed.includes(value));
  // Where one claim agrees, the others speak of something else.
  for (const { value, sentence, clause } of held.length > 0 ? held : claims)
    ledger.claims?.push({ rule, value, sentence, clause, cells, result: held.length > 0 ? 'passed' : 'failed' });
  if (held.length > 0) return pass(ledger, rule);
  const { value: left, sentence } = rest.reduce((most, claim) => (claim.value > most.value ? claim : most), first);
  const difference = sumExactly([left, -main]);
  const operands = [left, ...allowed];
  fail(ledger, rule, { at, cells, left, right: main, difference, values, evidence: sentence, operands });
}

/** Claims on this year and the whole: no parts, no other years. */
const onTotals = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ clause }) => !PART_WORDS.test(clause) && !OTHER_YEAR_WORDS.test(clause));

/** A sentence that says there was none states 0, where no figure is stated. */
function orNone(claims: readonly Claim[], sentences: readonly string[], none: RegExp): Claim[] {
  if (claims.length > 0) return [...claims];
  const denial = sentences.find((sentence) => none.test(sentence) && !OTHER_YEAR_WORDS.test(sentence));
  return denial === undefined ? [] : [{ value: 0, sentence: denial, clause: '' }];
}

function judgeRequestClaims({ given }: Subject, sentences: readonly string[], ledger: Ledger): void {
  const [received, carriedIn] = [figureOf(given, RECEIVED), figureOf(given, CARRIED_IN)];
  const [concluded, carriedOut] = [figureOf(given, CONCLUDED), figureOf(given, CARRIED_OUT)];
  const about = sentences.filter((sentence) => REQUEST_CONTEXT.test(sentence));
  const withCarried = received + carriedIn;
  holdAgainst(ledger, 'TX-REQ', orNone(onTotals(claimsOf(about, REQUESTS_RECEIVED)), about, NO_REQUESTS), {
    at: RECEIVED,
    cells: [RECEIVED, CARRIED_IN],
    main: received,
    allowed: [received, withCarried, concluded],
    values: { withCarried },
  });
  const done = { at: CONCLUDED, cells: [CONCLUDED], main: concluded, allowed: [concluded] };
  holdAgainst(ledger, 'TX-DONE', onTotals(claimsOf(about, REQUESTS_CONCLUDED)), done);
  holdAgainst(ledger, 'TX-CARRY', claimsOf(about, REQUESTS_CARRIED), {
    at: CARRIED_IN,
    cells: [CARRIED_IN, CARRIED_OUT],
    main: carriedIn,
    allowed: [carriedIn, carriedOut],
    values: { out: carriedOut },
  });
  const allDone = sentences.find((sentence) => ALL_CONCLUDED.test(sentence) && REQUEST_CONTEXT.test(sentence));
  if (allDone === undefined || Number.isNaN(carriedOut)) return skip(ledger, 'TX-ALLDONE');
  const broken = { at: CARRIED_OUT, cells: [CARRIED_OUT], left: carriedOut, evidence: allDone, operands: [carriedOut] };
  record(ledger, 'TX-ALLDONE', carriedOut > 0 ? broken : null);
}

function judgeApplicantClaims({ given }: Subject, sentences: readonly string[], ledger: Ledger): void {
  const [received, natural] = [figureOf(given, RECEIVED), figureOf(given, NATURAL)];
  const others = received - natural;
  const carried = figureOf(given, requestCell('carried_in', 'natural_person'));
  const people = onTotals(claimsOf(sentences, [NATURAL_CLAIM]));
  const organisations = onTotals(claimsOf(sentences, [ORGANISATION_CLAIM]));
  const [one, rest] = [[NATURAL], [NATURAL, RECEIVED]];
  if (people.length > 0 || organisations.length === 0)
    holdAgainst(ledger, 'TX-ORG', people, {
      at: NATURAL,
      cells: one,
      main: natural,
      allowed: [natural, natural + carried],
    });
  if (organisations.length > 0)
    holdAgainst(ledger, 'TX-ORG', organisations, { at: 'organisations', cells: rest, main: others, allowed: [others] });
}

/** The rows of Table 3 that an outcome in words may mean, of either form. */
/** The rows of every form that count an outcome, or a part of it. */
const rowsOf = (outcome: Outcome): RowKey[] =>
  REQUEST_ROWS.filter((row) => row.outcome === outcome).map(({ key }) => key);

const OUTCOME_ROWS = {
  granted: rowsOf('granted'),
  partially_granted: rowsOf('partially_granted'),
  refused: rowsOf('refused'),
  unavailable: rowsOf('unavailable'),
  not_processed: rowsOf('not_processed'),
  other: rowsOf('other_handling'),
};

function judgeOutcomeClaims({ given }: Subject, sentences: readonly string[], ledger: Ledger): void {
  let told = false;
  for (const { at, pattern } of OUTCOME_CLAIMS) {
    const claims = claimsOf(sentences, [pattern]).filter(({ clause }) => !NO_OUTCOME.test(clause));
    if (claims.length === 0) continue;
    told = true;
    // A row of the other form has no figure here and no part in the group.
    const cells = OUTCOME_ROWS[at].map(total).filter((id) => !Number.isNaN(figureOf(given, id)));
    const values = cells.map((id) => figureOf(given, id));
    const main = values.length === 0 ? NaN : sumExactly(values);
    holdAgainst(ledger, 'TX-OUT', claims, { at, cells, main, allowed: [main, ...values.filter((value) => value > 0)] });
  }
  if (!told) skip(ledger, 'TX-OUT');
}

const APPEAL_CLAIMS: readonly { at: string; pattern: RegExp; none: RegExp; cells: readonly CellId[] }[] = [
  { at: 'review', pattern: REVIEW_CLAIM, none: NO_REVIEW, cells: ['review_total'] },
  { at: 'suit', pattern: SUIT_CLAIM, none: NO_SUIT, cells: ['suit_direct_total', 'suit_after_review_total'] },
];

function judgeAppealClaims({ given }: Subject, sentences: readonly string[], ledger: Ledger): void {
  for (const { at, pattern, none, cells } of APPEAL_CLAIMS) {
    const values = cells.map((id) => figureOf(given, id));
    const main = allGiven(...values) ? sumExactly(values) : NaN;
    const claims = orNone(onTotals(claimsOf(sentences, [pattern])), sentences, none);
    holdAgainst(ledger, 'TX-APPEAL', claims, { at, cells, main, allowed: [main, ...values] });
  }
}

function judgeDocumentClaims({ given }: Subject, sentences: readonly string[], ledger: Ledger): void {
  for (const cell of [...new Set(DOCUMENT_CLAIMS.map(({ at }) => at))] as CellId[]) {
    const patterns = DOCUMENT_CLAIMS.filter(({ at }) => at === cell).map(({ pattern }) => pattern);
    const main = figureOf(given, cell);
    const claims = claimsOf(sentences, patterns).filter(({ clause }) => !OTHER_YEAR_WORDS.test(clause));
    holdAgainst(ledger, 'TX-DOCS', claims, { at: cell, cells: [cell], main, allowed: [main] });
  }
}

/** Counts of the narrative against the tables: TX-REQ, TX-DONE, TX-CARRY, TX-ALLDONE, TX-ORG, TX-OUT, TX-APPEAL, TX-DOCS. */
export function judgeCounts(subject: Subject, sentences: readonly string[], ledger: Ledger): void {
  judgeRequestClaims(subject, sentences, ledger);
  judgeApplicantClaims(subject, sentences, ledger);
  judgeOutcomeClaims(subject, sentences, ledger);
  judgeAppealClaims(subject, sentences, ledger);
  judgeDocumentClaims(subject, sentences, ledger);
}
