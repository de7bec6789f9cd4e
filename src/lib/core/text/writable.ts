// Control characters but tab and the two that end lines, and the sign that a program puts where it could not decode.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/;
/** Soft line breaks of word processors, and the end of a page. */
const SOFT_BREAK = /[\u000B\u000C\u0085]/g;
/** What stands in print for a character that cannot be told. */
const ILLEGIBLE = '□';

/** The first character of a text that no file of a dataset may hold, as `U+000B`; `null` where there is none. */
export function unwritableIn(text: string): string | null {
  const code = UNWRITABLE.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text as a file of a dataset may hold it: soft breaks are line breaks, what could not be decoded is □, other controls are gone. */
export function writableText(text: string): string {
  if (!UNWRITABLE.test(text)) return text;
  const legible = text.replace(SOFT_BREAK, '\n').replaceAll('\uFFFD', ILLEGIBLE);
  return legible.replace(new RegExp(UNWRITABLE, 'g'), '');
}
