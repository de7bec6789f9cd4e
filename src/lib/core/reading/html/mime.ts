/** One part of a MIME message that holds no other parts, its body decoded to bytes. */
export interface MimePart {
  /** In lower case, without parameters. */
  type: string;
  body: Uint8Array;
}

/** Pages with all their pictures have some hundred parts, one inside the other at most three deep. */
const MOST_PARTS = 5_000;
const DEEPEST_PART = 10;
const KINDS = new Set(['text/html', 'application/xhtml+xml', 'text/css']);

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Latin-1, so that each byte is one character. */
function toText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/**
 * Quoted printable: a line that ends in `=` goes on in the next, and only blanks behind that sign are no text; those before
 * it are, for browsers break lines right behind the blanks of tables.
 */
const fromQuotedPrintable = (text: string): Uint8Array =>
  toBytes(
    text
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with whatever stands between its letters left out. */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [length, buffer, bits] = [0, 0, 0];
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) continue;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (buffer >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes.subarray(0, length);
}

function splitHead(message: string): { headers: string; body: string } {
  const blank = /\r?\n\r?\n/.exec(message);
  if (!blank) return { headers: message, body: '' };
  return { headers: message.slice(0, blank.index), body: message.slice(blank.index + blank[0].length) };
}

const headerOf = (headers: string, name: string): string =>
  new RegExp(`^${name}:\\s*([^\\n]*(?:\\r?\\n[ \\t][^\\n]*)*)`, 'im').exec(headers)?.[1]?.trim() ?? '';

interface Message {
  text: string;
  depth: number;
}

/** The parts between the lines that begin with the boundary. */
function splitParts({ text, depth }: Message, boundary: string): Message[] {
  const sign = boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pieces = text.split(new RegExp(`(?:^|\\r?\\n)--${sign}(?=--|[ \\t]*(?:\\r?\\n|$))`)).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => ({ text: piece.replace(/^[ \t]*\r?\n/, ''), depth: depth + 1 }));
}

/** The pages and style sheets of a message in their order, parts inside parts laid flat; `null` where they nest or go on without end. */
export function listParts(bytes: Uint8Array): MimePart[] | null {
  const parts: MimePart[] = [];
  const waiting: Message[] = [
    {
      text: toText(bytes)
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .trimStart(),
      depth: 0,
    },
  ];
  let seen = 0;
  for (let message = waiting.shift(); message; message = waiting.shift()) {
    seen += 1;
    if (seen > MOST_PARTS || message.depth > DEEPEST_PART) return null;
    const { headers, body } = splitHead(message.text);
    const type = headerOf(headers, 'content-type');
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
    if (/^multipart\//i.test(type) && boundary) {
      waiting.unshift(...splitParts({ text: body, depth: message.depth }, boundary[1] ?? boundary[2] ?? ''));
      continue;
    }
    const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase();
    const decode = encoding === 'base64' ? fromBase64 : encoding === 'quoted-printable' ? fromQuotedPrintable : toBytes;
    const kind = (type.split(';')[0] ?? '').trim().toLowerCase();
    // Pictures are passed over without being decoded.
    if (KINDS.has(kind)) parts.push({ type: kind, body: decode(body) });
  }
  return parts;
}
