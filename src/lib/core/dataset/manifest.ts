import type { Coverage } from './coverage.ts';

/** A document as its body published it, under `documents/` of a release: size in bytes, SHA-256 of its content. */
export interface PublishedFile {
  file: string;
  agency_id: string;
  year: number;
  format: string;
  bytes: number;
  sha256: string;
}

/** The file of a part's own among the files for pages: one of its databases. */
export const partFile = (part: number, name: string): string => `part/${part}/${name}`;

/** The list of a release: what it holds, and every file with size in bytes and SHA-256. */
export interface Manifest {
  name: string;
  title: string;
  synthetic: boolean;
  /** First 12 hex digits of the SHA-256 of the dataset's own files: equal data, equal release. */
  release: string;
  /** The folder of the files from which pages are answered, named after what they say. */
  pages: string;
  coverage: Coverage;
  /** Every file but this one, by its name within the release. */
  files: readonly { name: string; bytes: number; sha256: string }[];
  /** The published documents that stand beside the data; none where a dataset brings none. */
  documents: readonly PublishedFile[];
}
