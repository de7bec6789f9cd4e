export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text has no control characters but tab, line breaks and form feed; files padded with zeros are no text either. */
function looksBinary(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001b\u007f\ufffe\uffff]/.test(text);
}

/** GB18030 decodes almost any bytes; private-use characters and rare planes give a wrong guess away. */
function looksGarbled(text: string): boolean {
  const odd = text.match(/[\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0;
  return odd > text.length / 50;
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Text of a file: by its byte order mark, else strict UTF-8, else GB18030 (which covers GBK and GB2312).
 * `null` for bytes that are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingOfMark(bytes);
  const candidates: TextEncoding[] = marked ? [marked] : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    const text = decodeStrictly(bytes, encoding);
    if (text === null) continue;
    if (looksBinary(text) || (encoding === 'gb18030' && looksGarbled(text))) return null;
    return { text, encoding };
  }
  return null;
}
