import {
  caseKey,
  correctionLetter,
  letterNumber,
  runningNumber,
  withLetter,
  type CaseRecord,
  type Letter,
} from '$lib/core/decisions/index.ts';
import type { AgencyId } from '$lib/core/report/index.ts';
import type { Labels } from '$lib/labels/quality.ts';
import type { Block } from '$lib/office/index.ts';
import type { Marking } from '$lib/ui/state/marking.ts';
import type { Office } from '$lib/ui/state/office.ts';
import type { Decided, WorkItem } from '$lib/views/quality/index.ts';

/** A letter that can go out, and what it asks to be corrected. */
export interface ReadyLetter {
  agency_id: AgencyId;
  name: string;
  /** Begins its file's name: two bodies of one name have a letter and a file each. */
  file: string;
  letter: Letter;
  items: readonly WorkItem[];
}

/** How letters are signed, numbered and dated. */
export interface LetterHead {
  office: Office;
  /** ISO days. */
  day: string;
  due: string | null;
  /** The running number of the first letter. */
  first: number;
}

type Cases = ReadonlyMap<string, CaseRecord>;

/** The number after the last one that went out under a word in a year. */
export function nextNumber(cases: Cases, word: string, day: string): number {
  const used = [...cases.values()].flatMap(({ letters }) =>
    letters.flatMap(({ number }) => runningNumber(number, word, day) ?? []),
  );
  return Math.max(0, ...used) + 1;
}

const isSent = ({ agency_id, year, finding }: WorkItem, cases: Cases): boolean =>
  cases
    .get(caseKey({ agency_id, year }))
    ?.letters.some(({ fingerprints }) => fingerprints.includes(finding.fingerprint)) ?? false;

/**
 * One letter a body over what was sent back, by body and not by name. A body has one as long as something sent back has not been in a
 * letter; with `again` every body that something was sent back to.
 */
export function readyLetters(
  items: readonly WorkItem[],
  decided: Decided,
  cases: Cases,
  { office, day, due, first }: LetterHead,
  again: boolean,
): ReadyLetter[] {
  const returned = items.filter(({ key }) => decided.get(key)?.verdict === 'returned');
  const ids = [...new Set(returned.map(({ agency_id }) => agency_id))];
  const bodies = ids.flatMap((agency_id) => {
    const own = returned.filter((item) => item.agency_id === agency_id);
    const [head] = own;
    return head && (again || own.some((item) => !isSent(item, cases))) ? [{ agency_id, name: head.name, own }] : [];
  });
  const names = bodies.map(({ name }) => name);
  return bodies.map(({ agency_id, name, own }, index): ReadyLetter => {
    const shared = names.filter((other) => other === name).length > 1;
    const number = letterNumber(office.word, day, first + index);
    const told = own.map(({ key, year, finding }) => ({ year, finding, reason: decided.get(key)?.reason ?? '' }));
    return {
      agency_id,
      name,
      file: shared ? `${name}-${agency_id}` : name,
      letter: correctionLetter(name, told, office.name, day, { number, due, contact: office.contact }),
      items: own,
    };
  });
}

const blocksOf = ({ letter }: ReadyLetter, newPage: boolean, checked: string): Block[] => [
  { kind: 'title', text: letter.title, newPage },
  ...(letter.number === '' ? [] : [{ kind: 'number' as const, text: letter.number }]),
  { kind: 'addressee', text: letter.addressee },
  ...letter.paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  { kind: 'right', text: letter.signature },
  { kind: 'right', text: letter.date },
  ...(letter.note === '' ? [] : [{ kind: 'paragraph' as const, text: letter.note }]),
  { kind: 'note', text: checked },
];

/** All letters in one Word document, each on a page of its own; each ends with what it was checked against. */
export async function letterDocument(letters: readonly ReadyLetter[], marking: Marking, t: Labels): Promise<Blob> {
  const { writeDocument } = await import('$lib/office/index.ts');
  const checked = t.quality.file.checkedAgainst(marking.source());
  return writeDocument(letters.flatMap((letter, index) => blocksOf(letter, index > 0, checked)));
}

/** The letters as Word files in one archive, by body. */
export async function letterArchive(letters: readonly ReadyLetter[], marking: Marking, t: Labels): Promise<Blob> {
  const { zipSync } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  for (const one of letters) {
    const document = await letterDocument([one], marking, t);
    const name = marking.fileName(`${t.quality.file.names.letter}-${one.file}.docx`);
    files[name] = new Uint8Array(await document.arrayBuffer());
  }
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

/** The cases with these letters in them: one letter may be about several years. */
export function sentCases(
  letters: readonly ReadyLetter[],
  cases: Cases,
  { day, due }: LetterHead,
  by: string,
  at: string,
): CaseRecord[] {
  return letters.flatMap(({ agency_id, letter, items }) =>
    [...new Set(items.map(({ year }) => year))].map((year) => {
      const own = items.filter((item) => item.year === year).map(({ finding }) => finding.fingerprint);
      const sent = { number: letter.number, day, due, fingerprints: own, by };
      return withLetter(cases.get(caseKey({ agency_id, year })), { agency_id, year }, sent, at);
    }),
  );
}
