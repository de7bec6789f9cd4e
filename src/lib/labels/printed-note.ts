import { printedNote } from './zh/printed-note.ts';

/** What a printed page says where its code does not come, in Chinese. */
export const printedNoteWords = { printedNote };
