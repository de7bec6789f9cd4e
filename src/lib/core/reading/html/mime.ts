/** One part of a MIME message that holds no other parts, its body decoded to bytes. */
export interface MimePart {
  /** In lower case, without parameters. */
  type: string;
  body: Uint8Array;
}

const MOST_PARTS = 2_000;

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Latin-1, so that each byte is one character. */
function toText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

const fromQuotedPrintable = (text: string): Uint8Array =>
  toBytes(
    text
      .replace(/[ \t]*=\r?\n/g, '')
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

/** The parts of a message in their order, parts inside parts laid flat. */
export function listParts(bytes: Uint8Array): MimePart[] {
  const parts: MimePart[] = [];
  const waiting = [toText(bytes).trimStart()];
  for (let message = waiting.shift(); message !== undefined && parts.length < MOST_PARTS; message = waiting.shift()) {
    const { headers, body } = splitHead(message);
    const type = headerOf(headers, 'content-type');
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
    if (/^multipart\//i.test(type) && boundary) {
      const inner = body.split(`--${boundary[1] ?? boundary[2]}`).slice(1);
      waiting.unshift(...inner.filter((part) => !part.startsWith('--')).map((part) => part.replace(/^\r?\n/, '')));
      continue;
    }
    const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase();
    const decode = encoding === 'base64' ? fromBase64 : encoding === 'quoted-printable' ? fromQuotedPrintable : toBytes;
    const kind = (type.split(';')[0] ?? '').trim().toLowerCase();
    // Pictures and styles are passed over without being decoded.
    if (kind.includes('html')) parts.push({ type: kind, body: decode(body) });
  }
  return parts;
}
