import type { Refusal, SourceDocument } from '../document.ts';
import { layFlat, noticesOfFlow } from '../flow.ts';
import { refuse } from '../messages.ts';
import { flowOfWord } from './body.ts';
import { openWord } from './file.ts';

/** Reads a document of Word 97 to 2003 (.doc) or of WPS (.wps). Anything broken in it is a broken file. */
export function readDoc(bytes: Uint8Array): SourceDocument[] | Refusal {
  const file = openWord(bytes);
  if ('code' in file) return file;
  const flow = flowOfWord(file);
  const blocks = layFlat(flow);
  return blocks ? [{ blocks, ...noticesOfFlow(flow) }] : refuse('FILE-TOO-LARGE');
}
