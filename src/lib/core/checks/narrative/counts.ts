import type { CellId } from '../../report/index.ts';
import { REQUEST_ROWS, requestCell, type Outcome, type RowKey } from '../../template/index.ts';
import {
  ALL_CONCLUDED,
  ANSWERED,
  APPEAL_RESULT,
  BOTH_APPEALS,
  CARRIED_WORD,
  COUNTED_AS_ITEMS,
  DOCUMENTS_WORD,
  DOCUMENT_CLAIMS,
  DOCUMENT_CLASS,
  EXCEPTED,
  HANDLES_APPEALS,
  IN_TIME,
  JOINED,
  NATURAL_CLAIM,
  NOTHING_CARRIED,
  NO_OUTCOME,
  NO_REQUESTS,
  NO_REVIEW,
  NO_SUIT,
  OPEN_WORD,
  ORGANISATION_CLAIM,
  OTHER_BUSINESS,
  OTHER_DOCUMENTS,
  PUBLISHED_ITEMS,
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
import { claimsOf, isOfReport, type Claim } from './sentences.ts';

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
const onTotals = (claims: readonly Claim[], subject: Subject): Claim[] =>
  claims.filter(
    (claim) => isOfReport(claim, subject) && !PART_WORDS.test(claim.clause) && !OTHER_YEAR_WORDS.test(claim.clause),
  );

/** A sentence that says there was none states 0, where no figure is stated. */
function orNone(claims: readonly Claim[], sentences: readonly string[], none: RegExp, subject: Subject): Claim[] {
  if (claims.length > 0) return [...claims];
  for (const sentence of sentences) {
    const [words] = none.exec(sentence) ?? [];
    const denial = { value: 0, sentence, clause: words ?? '', part: sentence };
    const plain = PART_WORDS.test(sentence) || OTHER_YEAR_WORDS.test(sentence) || EXCEPTED.test(sentence);
    // The denial is the clause here, so it is asked of everything but being one.
    if (words !== undefined && !plain && isOfReport({ ...denial, clause: '' }, subject)) return [denial];
  }
  return [];
}

/** Every sum of some of these figures, each taken once at most. */
function sumsOf(values: readonly number[]): number[] {
  const known = values.filter((value) => value > 0);
  return [...known.reduce((sums, value) => new Set([...sums, ...[...sums].map((sum) => sum + value)]), new Set([0]))];
}

/** Whether every application is said to have been dealt with: not those of a kind or of last year, and not those that were due. */
function saysAllDone(sentence: string, subject: Subject): boolean {
  const part = sentence.split(/[,;:]/u).find((one) => ALL_CONCLUDED.test(one));
  if (part === undefined || !REQUEST_CONTEXT.test(sentence) || OTHER_BUSINESS.test(sentence)) return false;
  const others = [PART_WORDS, OTHER_YEAR_WORDS, ...(NOTHING_CARRIED.test(sentence) ? [] : [IN_TIME, CARRIED_WORD])];
  return !others.some((other) => other.test(part)) && isOfReport({ value: 0, sentence, clause: part, part }, subject);
}

function judgeRequestClaims(subject: Subject, sentences: readonly string[], ledger: Ledger): void {
  const { given } = subject;
  const [received, carriedIn] = [figureOf(given, RECEIVED), figureOf(given, CARRIED_IN)];
  const [concluded, carriedOut] = [figureOf(given, CONCLUDED), figureOf(given, CARRIED_OUT)];
  const about = sentences.filter((sentence) => REQUEST_CONTEXT.test(sentence));
  const withCarried = received + carriedIn;
  holdAgainst(
    ledger,
    'TX-REQ',
    orNone(onTotals(claimsOf(about, REQUESTS_RECEIVED), subject), about, NO_REQUESTS, subject),
    {
      at: RECEIVED,
      cells: [RECEIVED, CARRIED_IN],
      main: received,
      allowed: [received, withCarried, concluded],
      values: { withCarried },
    },
  );
  // What was answered may leave out what was not dealt with or was withdrawn: any of the outcomes together.
  const outcomes = sumsOf(Object.values(OUTCOME_ROWS).map((rows) => sumGiven(given, rows.map(total))));
  const done = onTotals(claimsOf(about, REQUESTS_CONCLUDED), subject);
  const answered = done.some(({ clause }) => ANSWERED.test(clause)) ? outcomes : [];
  holdAgainst(ledger, 'TX-DONE', done, {
    at: CONCLUDED,
    cells: [CONCLUDED],
    main: concluded,
    allowed: [concluded, ...answered],
  });
  const carried = claimsOf(about, REQUESTS_CARRIED).filter((claim) => isOfReport(claim, subject));
  holdAgainst(ledger, 'TX-CARRY', carried, {
    at: CARRIED_IN,
    cells: [CARRIED_IN, CARRIED_OUT],
    main: carriedIn,
    allowed: [carriedIn, carriedOut],
    values: { out: carriedOut },
  });
  const allDone = sentences.find((sentence) => saysAllDone(sentence, subject));
  if (allDone === undefined || Number.isNaN(carriedOut)) return skip(ledger, 'TX-ALLDONE');
  const broken = { at: CARRIED_OUT, cells: [CARRIED_OUT], left: carriedOut, evidence: allDone, operands: [carriedOut] };
  record(ledger, 'TX-ALLDONE', carriedOut > 0 ? broken : null);
}

function judgeApplicantClaims(subject: Subject, sentences: readonly string[], ledger: Ledger): void {
  const { given } = subject;
  const [received, natural] = [figureOf(given, RECEIVED), figureOf(given, NATURAL)];
  const others = received - natural;
  const carried = figureOf(given, requestCell('carried_in', 'natural_person'));
  const people = onTotals(claimsOf(sentences, [NATURAL_CLAIM]), subject);
  const organisations = onTotals(claimsOf(sentences, [ORGANISATION_CLAIM]), subject);
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

/** The sum of the cells that are given; a row of the other form has no figure here and no part in the group. */
const sumGiven = (given: Subject['given'], cells: readonly CellId[]): number =>
  sumExactly(cells.map((id) => figureOf(given, id)).filter((value) => !Number.isNaN(value)));

/** An outcome of requests: not of items of information, and not a class of documents. */
const isOutcome = ({ clause, part }: Claim): boolean =>
  !NO_OUTCOME.test(clause) &&
  !DOCUMENT_CLASS.test(part) &&
  (!COUNTED_AS_ITEMS.test(clause) || REQUEST_CONTEXT.test(part));

function judgeOutcomeClaims(subject: Subject, sentences: readonly string[], ledger: Ledger): void {
  const { given } = subject;
  const groups = Object.values(OUTCOME_ROWS).map((rows) => sumGiven(given, rows.map(total)));
  let told = false;
  for (const { at, pattern } of OUTCOME_CLAIMS) {
    const claims = claimsOf(sentences, [pattern]).filter((claim) => isOutcome(claim) && isOfReport(claim, subject));
    if (claims.length === 0) continue;
    told = true;
    // A row of the other form has no figure here and no part in the group.
    const cells = OUTCOME_ROWS[at].map(total).filter((id) => !Number.isNaN(figureOf(given, id)));
    const values = cells.map((id) => figureOf(given, id));
    const main = values.length === 0 ? NaN : sumExactly(values);
    // A sentence may mean some rows of a group, or the group together with another that it names.
    const joined = claims.some(({ part }) => JOINED.test(part));
    const together = joined ? sumsOf(groups).filter((sum) => sum > main) : [];
    const rows = sumsOf(values).filter((value) => value > 0);
    holdAgainst(ledger, 'TX-OUT', claims, { at, cells, main, allowed: [main, ...rows, ...together] });
  }
  if (!told) skip(ledger, 'TX-OUT');
}

const APPEAL_CLAIMS: readonly { at: string; pattern: RegExp; none: RegExp; cells: readonly CellId[] }[] = [
  { at: 'review', pattern: REVIEW_CLAIM, none: NO_REVIEW, cells: ['review_total'] },
  { at: 'suit', pattern: SUIT_CLAIM, none: NO_SUIT, cells: ['suit_direct_total', 'suit_after_review_total'] },
];

function judgeAppealClaims(subject: Subject, sentences: readonly string[], ledger: Ledger): void {
  const { given } = subject;
  const own = sentences.filter((sentence) => OPEN_WORD.test(sentence) || !HANDLES_APPEALS.test(sentence));
  const every = APPEAL_CLAIMS.flatMap(({ cells }) => cells.map((id) => figureOf(given, id)));
  for (const { at, pattern, none, cells } of APPEAL_CLAIMS) {
    const values = cells.map((id) => figureOf(given, id));
    const main = allGiven(...values) ? sumExactly(values) : NaN;
    const claims = orNone(
      onTotals(claimsOf(own, [pattern]), subject).filter(
        ({ part }) => !APPEAL_RESULT.test(part) && !PUBLISHED_ITEMS.test(part),
      ),
      own,
      none,
      subject,
    );
    const both = claims.some(({ part }) => BOTH_APPEALS.test(part)) && allGiven(...every);
    const together = both ? [sumExactly(every)] : [];
    holdAgainst(ledger, 'TX-APPEAL', claims, { at, cells, main, allowed: [main, ...values, ...together] });
  }
}

function judgeDocumentClaims(subject: Subject, sentences: readonly string[], ledger: Ledger): void {
  for (const cell of [...new Set(DOCUMENT_CLAIMS.map(({ at }) => at))] as CellId[]) {
    const patterns = DOCUMENT_CLAIMS.filter(({ at }) => at === cell).map(({ pattern }) => pattern);
    const main = figureOf(subject.given, cell);
    const claims = onTotals(claimsOf(sentences, patterns), subject).filter(
      ({ sentence, part }) => DOCUMENTS_WORD.test(sentence) && !OTHER_DOCUMENTS.test(part),
    );
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
