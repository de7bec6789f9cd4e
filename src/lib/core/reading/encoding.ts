export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}

const decodeLeniently = (bytes: Uint8Array, encoding: TextEncoding): string => new TextDecoder(encoding).decode(bytes);

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding: the next one is tried.
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

const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/i;

/** What a page says of its own encoding in its first bytes. Pages saved by a browser often keep the words of the original. */
function declaredEncoding(bytes: Uint8Array): TextEncoding | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const name = DECLARED.exec(head)?.[1]?.toLowerCase() ?? '';
  if (/^utf-?8$/.test(name)) return 'utf-8';
  return /^(?:gb2312|gbk|gb18030|x-gbk|cp936)$/.test(name) ? 'gb18030' : null;
}

/** A text with a broken character in some thousands was cut or spliced somewhere; it is that text all the same. */
function mostlyDecoded(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken > 0 && broken * 500 <= (text.match(/[^\u0000-\u007f]/g)?.length ?? 0);
}

/**
 * Text of a file: by its byte order mark, else strict UTF-8 (which no other Chinese text passes for), else what it declares,
 * else GB18030 (which covers GBK and GB2312); at last with a rare broken character in it. `null` for bytes that are no text
 * in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingOfMark(bytes);
  const candidates: TextEncoding[] = marked ? [marked] : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    // GB18030 takes broken UTF-8 for rare characters: where a page says that it is UTF-8, that is tried to the end.
    if (encoding === 'gb18030' && declaredEncoding(bytes) === 'utf-8') continue;
    const text = decodeStrictly(bytes, encoding);
    if (text === null) continue;
    if (looksBinary(text) || (encoding === 'gb18030' && looksGarbled(text))) return null;
    return { text, encoding };
  }
  for (const encoding of candidates) {
    const text = decodeLeniently(bytes, encoding);
    if (mostlyDecoded(text) && !looksBinary(text)) return { text, encoding };
  }
  return null;
}
