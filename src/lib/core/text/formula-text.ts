/** A spreadsheet takes such a text for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; `restoreText` takes it away again. */
export function neutraliseText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `neutraliseText` was given. */
export function restoreText(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}
