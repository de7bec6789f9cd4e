import { say } from './messages.ts';
import type { Problem } from './types.ts';

// ES2023 has no name for it; the browser, its workers and Node all do.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * True where bytes are those of no text: NUL stands in the first line, as in UTF-16, or beside another. One by itself further down is told
 * with its place. `isFirst`: they begin their file.
 */
export function isBinary(bytes: Uint8Array, isFirst = true): boolean {
  const end = isFirst ? bytes.indexOf(0x0a) : 0;
  const head = end < 0 ? bytes.length : end;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    if (at < head || bytes[at + 1] === 0) return true;
  return false;
}

/** The text of a UTF-8 file; a problem where it is empty, binary or in another encoding. */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  const refuse = (code: 'emptyFile' | 'binaryFile' | 'notUtf8'): Problem => ({
    file,
    line: null,
    column: null,
    ...say(code),
  });
  if (bytes.length === 0) return refuse('emptyFile');
  if (isBinary(bytes)) return refuse('binaryFile');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder says no more than that the bytes are not UTF-8.
    return refuse('notUtf8');
  }
}
