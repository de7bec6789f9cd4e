import { readKept, rememberKept } from './kept-text.ts';

/** What an office puts into all of its letters, told once. */
export interface Office {
  name: string;
  /** The word before the year in the number of a letter. */
  word: string;
  contact: string;
}

/** The office of this browser; empty fields where nothing was told. Its name stands on the sheets as well. */
export const readOffice = (): Office => ({
  name: readKept('office'),
  word: readKept('letterWord'),
  contact: readKept('contact'),
});

export function rememberOffice({ name, word, contact }: Office): void {
  rememberKept('office', name);
  rememberKept('letterWord', word);
  rememberKept('contact', contact);
}
