const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : 1);

/** Columns a text takes on a terminal, where Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + widthOf(character), 0);
}

/** Pads to a width on the right, or on the left for figures; text that is wider stays whole. */
export function padText(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const fill = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'right' ? text + fill : fill + text;
}

/** The text if it fits, else as much of it as fits before an ellipsis. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(cut) + widthOf(character) > width - 2) break;
    cut += character;
  }
  return `${cut}…`;
}
