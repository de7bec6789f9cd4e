/** Columns a text takes on a terminal, where Chinese characters and full-width signs take two. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );
}

/** Pads to a width on the right, or on the left for figures; text that is wider stays whole. */
export function padText(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const fill = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'right' ? text + fill : fill + text;
}
