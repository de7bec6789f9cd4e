import type { Place } from '../reading/index.ts';
import {
  BODY_NAME,
  GOVERNMENT_NAME,
  SIGNATURE,
  SIGNATURE_WORDS,
  TOWNSHIP_NAME,
  ZONE_NAME,
} from '../text/patterns-identity.ts';
import { isoDate, type IdentityLine } from './identity-lines.ts';

/** Name and date that stand together under a report or below its title; either may be missing. */
export interface Signature {
  agency: string | null;
  date: string | null;
  text: string;
  at: Place;
}

/** How many lines from either end it is looked for. */
const TAIL_LINES = 8;
const HEAD_LINES = 3;

/** The name of a body where a line is nothing else; `null` otherwise. */
export function bodyNameOf(line: string): string | null {
  const name = line.replace(SIGNATURE_WORDS, '').replace(/\s/g, '');
  if (!/^[\p{Script=Han}()·]{3,30}$/u.test(name)) return null;
  return [BODY_NAME, GOVERNMENT_NAME, TOWNSHIP_NAME, ZONE_NAME].some((kind) => kind.test(name)) ? name : null;
}

/** The signature of these lines: a date alone or behind a name, the name on its line or on the one above or below. */
function signatureAmong(lines: readonly IdentityLine[]): Signature | null {
  for (const [index, { text, at }] of [...lines.entries()].toReversed()) {
    const match = SIGNATURE.exec(text);
    if (!match) continue;
    const [, before = '', ...parts] = match;
    if (before !== '' && bodyNameOf(before) === null) continue;
    const date = isoDate(['', ...parts]);
    const near = [before, lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
    const line = near.find((words) => words !== '' && bodyNameOf(words) !== null);
    const agency = line === undefined ? null : bodyNameOf(line);
    return { agency, date, text: [...(line === undefined || line === before ? [] : [line]), text].join(' '), at };
  }
  return null;
}

/** The signatures of a report: under it, and below its title. */
export function findSignatures(lines: readonly IdentityLine[], titleBlock: number): Signature[] {
  const tail = signatureAmong(lines.filter(({ block }) => block > titleBlock).slice(-TAIL_LINES));
  const head = signatureAmong(lines.filter(({ block }) => block > titleBlock).slice(0, HEAD_LINES));
  return [...new Map([tail, head].flatMap((one) => (one ? [[one.text, one] as const] : []))).values()];
}
