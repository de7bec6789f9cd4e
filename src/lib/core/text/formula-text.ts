/** A spreadsheet takes such a text for a formula: also behind a break of the line, and with the signs of full width that a Chinese keyboard types. */
const FORMULA = /^'*[\n\v\f\u0085\u2028\u2029]*[=+\-@＝＋－＠\t\r]/;
const NEUTRALISED = /^'+[\n\v\f\u0085\u2028\u2029]*[=+\-@＝＋－＠\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; `restoreText` takes it away again. */
export function neutraliseText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `neutraliseText` was given. */
export function restoreText(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}
