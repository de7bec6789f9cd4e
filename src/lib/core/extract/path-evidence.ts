import { tidy } from '../text/index.ts';
import { FILE_WORDS, YEAR_IN_NAME } from '../text/patterns-identity.ts';
import { bodyNameOf } from './signature.ts';

/** What the name of a file, or of a folder it lies in, says. */
export interface PathWords {
  source: 'file_name' | 'folder';
  /** As it stands, without the ending. */
  text: string;
  /** The only year it has; `null` where it has none or several. */
  year: number | null;
  /** True where the year is that of the report and cannot be that of its filing: 2024年度. */
  certain: boolean;
  /** The body it names; `null` where it names none for certain. */
  agency: string | null;
}

/** Folders further up say where somebody keeps files, not what is in them. */
const MOST_FOLDERS = 2;

function readName(text: string, source: PathWords['source']): PathWords {
  const words = tidy(text);
  const years = [...words.matchAll(YEAR_IN_NAME)];
  const different = new Set(years.map(([, year]) => year));
  const [only] = different;
  const rest = words
    .replace(/20\d{2}(?:年度?)?/gu, '')
    .replace(/\([^)]*\)|[[\]【】《》_\s\-—.+,、]/gu, '')
    .replace(FILE_WORDS, '');
  return {
    source,
    text: words,
    year: different.size === 1 && only !== undefined ? Number(only) : null,
    certain: different.size === 1 && years.some(([, , certain]) => certain !== undefined),
    agency: bodyNameOf(rest),
  };
}

/** The words of a path, the file's name first, then its folders from the nearest on. */
export function readPath(path: string): PathWords[] {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const file = parts.pop();
  if (file === undefined) return [];
  const folders = parts.slice(-MOST_FOLDERS).toReversed();
  const stem = file.replace(/\.[A-Za-z]{1,5}$/, '');
  return [readName(stem, 'file_name'), ...folders.map((name) => readName(name.replace(/\.zip$/i, ''), 'folder'))];
}
