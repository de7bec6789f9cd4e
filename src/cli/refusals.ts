import type { Refusal } from '../lib/core/reading/index.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  'FILE-EMPTY': 'the file is empty',
  'FILE-ENCODING': 'unknown text encoding; save it as UTF-8',
  'FILE-BINARY': 'not a document',
  'FILE-MISSING': 'no such file, or it cannot be opened',
  'FILE-TOO-LARGE': 'too large for an annual report',
  'FILE-TIMEOUT': 'reading took too long and was stopped; save it as docx again, or type it in by hand',
  'FILE-MEMORY': 'reading needed too much memory and was stopped; is it a report? save it as docx again',
  'FILE-BROKEN': 'the file seems to be damaged',
  'FILE-ENCRYPTED': 'encrypted; save it without a password',
  'FILE-UNSAFE': 'unsafe XML; save it as docx again',
  'PDF-SCANNED': 'neither text nor pictures of pages; type the figures in by hand',
  'DOC-VARIANT': 'an old variant of Word or WPS; save it as docx',
  'ARCHIVE-EMPTY': 'an archive without files',
  'ARCHIVE-METHOD': 'packed by a method that is not supported; unpack it first',
  'ARCHIVE-LIMIT': 'an archive or a file in it goes beyond the limits',
  'IMAGE-UNREADABLE': 'a picture without pixels, or of more than forty million',
  'PICTURES-MIXED': 'only PNG, JPEG, TIFF and BMP pictures make the pages of one report',
  'FORMAT-IMAGE': 'an image of a kind that is not read; save it as PNG, JPEG, TIFF or PDF',
  'FORMAT-UNSUPPORTED': 'this format has no reader; save it as docx, or unpack it',
  'DOC-OWN-INVALID': 'a file of this program that was changed; export it again',
  'DOC-BLANK-FORM': 'an empty form',
  'DOC-OLD-FORM': 'a report of a year before the forms',
  'DOC-NOT-REPORT': 'not an annual report',
};

/** One line for a file that was not read: Chinese, English, code. */
export function describeRefusal(file: string, { code, message }: Refusal): string {
  return `未读取 refused ${file}: ${message} / ${ENGLISH[code] ?? 'not read'} [${code}]`;
}
