import { decodeText } from './encoding.ts';
import { readDirectory } from './package/zip.ts';

/** What a file is by its own bytes; names and extensions are not trusted. */
export type SniffedKind =
  | 'docx'
  | 'xlsx'
  | 'zip'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'ofd'
  | 'odt'
  | 'xml'
  | 'doc'
  | 'xls'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'mht'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'bmp'
  | 'image'
  | 'csv'
  | 'text'
  | 'empty'
  | 'binary'
  | 'undecodable';

const MAGIC: readonly { kind: SniffedKind; bytes: readonly number[]; at?: number }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'rar', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'image', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
];

const startsWith = (bytes: Uint8Array, magic: readonly number[], at: number): boolean =>
  magic.every((byte, index) => bytes[at + index] === byte);

/** Latin-1 view of a stretch of the file, for names inside archives and headers. */
function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), to));
}

/** By the names in the directory: a folder of documents may hold one called `word`, or Office files that are not packed again. */
function kindOfNames(names: ReadonlySet<string>): SniffedKind {
  const has = (start: string): boolean => [...names].some((name) => name.startsWith(start));
  const isPackage = names.has('[Content_Types].xml') || names.has('_rels/.rels');
  if (names.has('OFD.xml')) return 'ofd';
  if (names.has('mimetype') && names.has('content.xml')) return 'odt';
  if (names.has('word/document.xml') || (isPackage && has('word/'))) return 'docx';
  return names.has('xl/workbook.xml') || (isPackage && has('xl/')) ? 'xlsx' : 'zip';
}

/** The parts of an Office file are named in the archive's directory; where that is lost, at its end and in its first entries. */
function kindOfZip(bytes: Uint8Array): SniffedKind {
  const directory = readDirectory(bytes);
  if (directory && directory.length > 0)
    return kindOfNames(new Set(directory.map(({ rawName }) => asciiOf(rawName, 0, rawName.length))));
  const step = 8192;
  const names =
    asciiOf(bytes, 0, step) +
    asciiOf(bytes, bytes.length - step, bytes.length) +
    asciiOf(bytes, bytes.length - 2 * step, bytes.length - step);
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.includes('application/vnd.oasis')) return 'odt';
  if (names.includes('word/')) return 'docx';
  return names.includes('xl/') ? 'xlsx' : 'zip';
}

/** The directory of a compound file names its streams in UTF-16: `Workbook` is Excel, all else is read as Word or WPS. */
function kindOfCompound(bytes: Uint8Array): SniffedKind {
  const name = [...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const limit = Math.min(bytes.length, 1 << 20);
  for (let at = 512; at < limit; at += 128) if (startsWith(bytes, name, at)) return 'xls';
  return 'doc';
}

/** Most lines of a table saved as text hold the same sign several times; prose has it here and there. */
function isSeparated(text: string): boolean {
  // A line break in quotes ends no row; a quote that is never closed is one of the text.
  const joined = text.replace(/(?<=^|[,;\r\n])"[^"]{0,400}"(?=$|[,;\r\n])/g, (cell) => cell.replace(/[\r\n]+/g, ' '));
  const records = joined.split(/\r+\n?|\n/).filter((line) => line.trim() !== '');
  const lines = text.split(/\r+\n?|\n/);
  const rows = records.filter((line) => [',', ';'].some((sign) => line.split(sign).length > 3));
  // Cells with line breaks in them, as spreadsheets copy them, are in quotes.
  const quoted = lines.filter((line) => /(?:^|\t)"[^"\t]*$/.test(line));
  return (rows.length >= 5 && rows.length * 2 >= records.length) || (quoted.length > 0 && text.includes('\t'));
}

function kindOfText(text: string): SniffedKind {
  const head = text.slice(0, 4096).trimStart().toLowerCase();
  if (
    /<!doctype html|<html|<body|<head[\s>]|<t(?:able|body|r|d)[\s>]|<(?:div|p|span|font|center|section|article)[\s>]|<meta\s/.test(
      head,
    )
  )
    return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  if (text.trim() === '') return 'empty';
  return isSeparated(text.slice(0, 20_000)) ? 'csv' : 'text';
}

/** How long the head of a bitmap is, in bytes, in any of its versions. */
const BITMAP_HEADS: readonly number[] = [40, 52, 56, 108, 124];

/** A bitmap begins with two letters, as a text may: the length of its head tells them apart. */
const isBitmap = (bytes: Uint8Array): boolean =>
  asciiOf(bytes, 0, 2) === 'BM' &&
  BITMAP_HEADS.includes(bytes[14] ?? 0) &&
  [6, 7, 8, 9, 15, 16, 17].every((at) => bytes[at] === 0);

/** A page saved in one file begins as a message does; its parts may be in several encodings, so its text is not looked at. */
function isMessage(bytes: Uint8Array): boolean {
  const head = asciiOf(bytes, 0, 4096)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (!/^[a-z][\w-]*:/i.test(head) || !(/^mime-version:/im.test(head) || /^from:/i.test(head))) return false;
  return /^content-type:\s*(?:multipart\/|text\/html)/im.test(head);
}

/** The kind of a file from its magic bytes and content. */
export function sniffKind(bytes: Uint8Array): SniffedKind {
  if (bytes.length === 0) return 'empty';
  const magic = MAGIC.find((entry) => startsWith(bytes, entry.bytes, entry.at ?? 0));
  if (magic?.kind === 'zip') return kindOfZip(bytes);
  if (magic?.kind === 'doc') return kindOfCompound(bytes);
  if (magic) return magic.kind;
  if (isBitmap(bytes)) return 'bmp';
  if (isMessage(bytes)) return 'mht';
  const decoded = decodeText(bytes);
  if (decoded) return kindOfText(decoded.text);
  return bytes.includes(0) ? 'binary' : 'undecodable';
}
