import type { ImportedFile } from '../../core/import.ts';
import type { KeptDraft } from '../../core/layer/draft-record.ts';

/** `elsewhere`: another tab is about to read it, or was when it ended. */
export type FileState = KeptDraft['state'] | 'reading' | 'elsewhere';

/** A file on its way in, with the folders it lay in. */
export interface IncomingFile {
  path: string;
  file: File;
}

/** One file of a batch, or a report that is typed in. */
export interface BatchFile extends Pick<KeptDraft, 'message' | 'sha256' | 'typed' | 'works'> {
  /** Keeps the order in which files came, also among several tabs. */
  id: string;
  /** With its folders, those inside archives as well. */
  name: string;
  /** `null` where it was typed in from paper, and until it has been taken out of what is kept. */
  file: File | null;
  state: FileState;
  imported: ImportedFile | null;
}

/** Who keeps the files of a batch; each change is told as it comes. */
export interface BatchKeeper {
  /** New files, in place of the archive they were in (`instead`). */
  added(files: readonly BatchFile[], instead: string | null): void;
  /** What became of a file, with its reading where it has one. */
  changed(file: BatchFile): void;
}

/** So many files are taken in one task: the system is asked for the size of each, and each is a line of the list. */
export const FEW = 20;

const LARGEST = 50 * 1024 * 1024;
/** An archive of many reports may be larger; what is in it may not. */
const LARGEST_ARCHIVE = 200 * 1024 * 1024;

const isTooLarge = ({ name, size }: File): boolean => size > (/\.zip$/i.test(name) ? LARGEST_ARCHIVE : LARGEST);

let last = 0;

/** An id that sorts behind every earlier one of this browser; two tabs never make the same. */
export function nextId(): string {
  last = Math.max(last + 1, Date.now() * 1000);
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1));
  return `${last.toString(36).padStart(11, '0')}-${chance.toString(36)}`;
}

/** The id of a file out of an archive: it stands where the archive stood. */
export const idWithin = (archive: string, index: number): string => `${archive}.${String(index).padStart(4, '0')}`;

/** What of a file is kept, as it stands. One that is being read is read again if the page goes before it has been. */
export function toKept({ name, state, message, sha256, typed, works }: BatchFile, removed = false): KeptDraft {
  return {
    name,
    state: state === 'reading' || state === 'elsewhere' ? 'queued' : state,
    message,
    sha256,
    typed,
    works,
    removed,
  };
}

/** A file that has come, to be read; one that is too large is refused with these words. */
export function toQueued(id: string, { path: name, file }: IncomingFile, tooLarge: string): BatchFile {
  const rest = { imported: null, sha256: '', typed: null, works: [] };
  const large = isTooLarge(file);
  return { id, name, file, state: large ? 'refused' : 'queued', message: large ? tooLarge : '', ...rest };
}

const UNREAD: ReadonlySet<FileState> = new Set(['queued', 'reading', 'elsewhere']);

/** Whether a file waits for its reader, here or in another tab. */
export const isUnread = (state: FileState): boolean => UNREAD.has(state);

/** A file that is not to be read any more; one that has been read stays as it is. */
export const cancelled = (file: BatchFile): BatchFile =>
  isUnread(file.state) ? { ...file, state: 'cancelled', message: '' } : file;

/** Files with others in the places of their ids, in the order in which they came. */
export function inOrder(files: readonly BatchFile[], others: readonly BatchFile[]): BatchFile[] {
  const byId = new Map([...files, ...others].map((file) => [file.id, file]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
