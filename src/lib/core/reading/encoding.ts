export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** The file calls itself UTF-8 and is not. */
  mislabelled?: true;
}

const decodeLeniently = (bytes: Uint8Array, encoding: TextEncoding): string => new TextDecoder(encoding).decode(bytes);

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not this encoding, or none that is known here: the next one is tried.
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

const PROBED_BYTES = 8192;
/** The high halves of what a Chinese text is made of: letters and digits, signs, characters, full-width forms. */
const isHigh = (byte: number): boolean =>
  byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f);

/** UTF-16 without its mark: no other text has a zero byte, and nearly all high halves are of few kinds. */
function encodingOfHalves(bytes: Uint8Array): TextEncoding | null {
  const probed = bytes.subarray(0, PROBED_BYTES);
  if (bytes.length % 2 !== 0 || !probed.includes(0)) return null;
  const high = [0, 0];
  for (const [at, byte] of probed.entries()) if (isHigh(byte)) high[at % 2] = (high[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = high;
  if (Math.max(even, odd) * 20 < (probed.length / 2) * 19) return null;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** What a page says of its own encoding in its first bytes. Pages saved by a browser often keep the words of the original. */
function declaredName(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return DECLARED.exec(head)?.[1]?.toLowerCase() ?? '';
}

/** A text with a broken character in some thousands was cut or spliced somewhere; it is that text all the same. */
function mostlyDecoded(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken > 0 && broken * 500 <= (text.match(/[^\u0000-\u007f]/g)?.length ?? 0);
}

/** Words that every report has, in either script: more of them are a better guess at the encoding. */
const OFFICIAL_WORDS = /政府|信息|資訊|公[开開]|年度|年?[报報]告|年[报報]|[机機][关關]/g;
const countOfficial = (text: string | null): number => text?.match(OFFICIAL_WORDS)?.length ?? 0;

/** Chinese in seven bits: `~{` and `~}` around pairs of letters. */
const HZ = /~\{(?:[!-~]{2})+~\}/;

/** Encodings that are recognised only to be refused by name: how a file declares them, and what people call them. */
const FOREIGN: readonly { label: RegExp; decoder: string; name: string }[] = [
  { label: /^(?:x-)?(?:x-)?big5|^cn-big5/, decoder: 'big5', name: 'Big5（繁体中文）' },
  { label: /^(?:shift|x-sjis|sjis|windows-31j)/, decoder: 'shift_jis', name: 'Shift_JIS（日文）' },
  { label: /^euc-jp/, decoder: 'euc-jp', name: 'EUC-JP（日文）' },
  { label: /^(?:euc-kr|ks_c)/, decoder: 'euc-kr', name: 'EUC-KR（韩文）' },
  { label: /^iso-2022/, decoder: 'iso-2022-jp', name: 'ISO-2022' },
  { label: /^(?:hz|utf-7)/, decoder: '', name: 'HZ、UTF-7 一类的七位编码' },
];

/** The name of an encoding that is not read, where the bytes are in one; `null` for any other. */
export function foreignEncoding(bytes: Uint8Array): string | null {
  const ascii = decodeStrictly(bytes.subarray(0, PROBED_BYTES), 'utf-8');
  if (ascii !== null && /^[\u0000-\u007f]*$/.test(ascii)) {
    if (HZ.test(ascii)) return 'HZ（七位编码）';
    return ascii.includes('\u001b$') ? 'ISO-2022' : null;
  }
  if (decodeStrictly(bytes, 'utf-8') !== null) return null;
  const official = countOfficial(decodeStrictly(bytes, 'gb18030'));
  const declared = declaredName(bytes);
  const named = FOREIGN.find(({ label }) => label.test(declared));
  if (named && official === 0) return named.name;
  return countOfficial(decodeStrictly(bytes, 'big5')) > official ? 'Big5（繁体中文）' : null;
}

const asText = (text: string | null, encoding: TextEncoding, mislabelled = false): DecodedText | null =>
  text === null || looksBinary(text) ? null : { text, encoding, ...(mislabelled ? { mislabelled } : {}) };

/**
 * Text of a file: by its byte order mark, else strict UTF-8 (which no other Chinese text passes for), else UTF-8 with a rare
 * broken character in it, else GB18030 (which covers GBK and GB2312), whatever the file calls itself. `null` for bytes that are
 * no text in any of them, or text in an encoding that is refused by name.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingOfMark(bytes) ?? encodingOfHalves(bytes);
  if (marked && marked !== 'utf-8') {
    const strict = decodeStrictly(bytes, marked);
    if (strict !== null) return asText(strict, marked);
    const cut = decodeLeniently(bytes, marked);
    return mostlyDecoded(cut) ? asText(cut, marked) : null;
  }
  const plain = decodeStrictly(bytes, 'utf-8');
  if (plain !== null) return HZ.test(plain) && foreignEncoding(bytes) !== null ? null : asText(plain, 'utf-8');
  const cut = decodeLeniently(bytes, 'utf-8');
  if (mostlyDecoded(cut)) return asText(cut, 'utf-8');
  if (marked || foreignEncoding(bytes) !== null) return null;
  const chinese = decodeStrictly(bytes, 'gb18030');
  const saysUtf8 = /^utf-?8$/.test(declaredName(bytes));
  // GB18030 takes broken UTF-8 for rare characters: against a label it takes words to believe it.
  if (chinese !== null && !(saysUtf8 && countOfficial(chinese) === 0))
    return looksGarbled(chinese) ? null : asText(chinese, 'gb18030', saysUtf8);
  const spliced = decodeLeniently(bytes, 'gb18030');
  const believed = !saysUtf8 || countOfficial(spliced) > 0;
  return believed && mostlyDecoded(spliced) ? asText(spliced, 'gb18030', saysUtf8) : null;
}
