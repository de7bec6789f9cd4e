import { say } from './messages.ts';
import type { Problem } from './types.ts';

// ES2023 has no name for it; the browser, its workers and Node all do.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** The text of a UTF-8 file; a problem where it is empty, binary (holds NUL) or in another encoding. */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  const refuse = (code: 'emptyFile' | 'binaryFile' | 'notUtf8'): Problem => ({
    file,
    line: null,
    column: null,
    ...say(code),
  });
  if (bytes.length === 0) return refuse('emptyFile');
  if (bytes.includes(0)) return refuse('binaryFile');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder says no more than that the bytes are not UTF-8.
    return refuse('notUtf8');
  }
}
