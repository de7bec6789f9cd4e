import type { ImportedFile } from '../../core/import.ts';

export type FileState = 'queued' | 'reading' | 'done' | 'refused' | 'failed' | 'cancelled';

/** A file on its way in, with the folders it lay in. */
export interface IncomingFile {
  path: string;
  file: File;
}

/** One file of a batch. */
export interface BatchFile {
  id: number;
  /** With its folders, those inside archives as well. */
  name: string;
  file: File;
  state: FileState;
  /** Why it was refused or failed, for a person. */
  message: string;
  imported: ImportedFile | null;
  sha256: string;
}

const LARGEST = 50 * 1024 * 1024;
/** An archive of many reports may be larger; what is in it may not. */
const LARGEST_ARCHIVE = 200 * 1024 * 1024;

export const isTooLarge = ({ name, size }: File): boolean => size > (/\.zip$/i.test(name) ? LARGEST_ARCHIVE : LARGEST);
