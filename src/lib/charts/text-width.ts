const NARROW = 0.32;
const LATIN = 0.57;
const CAPITAL = 0.64;
const BROAD = 0.91;

/** Widths of Latin characters as shares of the font size, as Chinese sans serif fonts have them on the average. */
function latinWidth(character: string): number {
  if (/[ !'(),./:;I[\]fijlt|]/.test(character)) return NARROW;
  if (/[%@MWmw&]/.test(character)) return BROAD;
  return /[A-Z]/.test(character) ? CAPITAL : LATIN;
}

/** How wide a text is in a font of a size, in CSS pixels: Chinese characters are as wide as they are high. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += /[\u0000-\u024f\u2013\u2212]/.test(character) ? latinWidth(character) : 1;
  return ems * size;
}

/** Breaks a text into lines that are no wider than `room` in a font of a size. Nothing of it is left out. */
export function breakName(text: string, room: number, size: number): string {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && textWidth(line + character, size) > room) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line].join('\n');
}
