/** What no XML file may hold: control characters, halves of a pair, two characters that are none. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What opens a new line within a paragraph: among them the soft break that Word puts on the clipboard. */
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** A text as a file of XML can hold it, with `\n` for every break of a line. What it cannot hold is left out. */
export const xmlText = (text: string): string => text.replace(LINE_BREAK, '\n').replace(NOT_XML, '');
