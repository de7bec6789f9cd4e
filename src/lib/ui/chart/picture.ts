import { paint } from './paint.ts';
import { saveFile } from './save.ts';

/** What stands around a drawing in its picture. */
export interface PictureWords {
  title: string;
  finding: string;
  subtitle: string;
  source: string;
}

const MARGIN = 20;
const LINE = 20;

/** Runs `read` with the light colours in force; nothing is painted in between. */
function inLight<T>(read: () => T): T {
  const root = document.documentElement;
  const theme = root.getAttribute('data-theme');
  root.setAttribute('data-theme', 'light');
  try {
    return read();
  } finally {
    if (theme === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  }
}

/** Replaces every custom property by its light value: a picture leaves the page and must carry its own colours. */
function resolveColours(svg: string): string {
  return inLight(() => {
    const style = getComputedStyle(document.documentElement);
    return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
      style.getPropertyValue(name).trim().replaceAll('"', "'"),
    );
  });
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Breaks a text so that each line has at most `count` full-width characters. */
function wrap(text: string, count: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    const size = /[\u0000-\u00ff]/.test(character) ? 0.55 : 1;
    if (width + size > count) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += size;
  }
  return line === '' ? lines : [...lines, line];
}

/** A drawing with its title, finding, unit and source, as a document of its own in light colours. */
function pictureSvg(drawing: SVGSVGElement, words: PictureWords): { svg: string; width: number; height: number } {
  const box = drawing.viewBox.baseVal;
  const inner = { width: box?.width || drawing.clientWidth, height: box?.height || drawing.clientHeight };
  const columns = Math.floor(inner.width / 12.2);
  const head = [
    ...wrap(words.title, Math.floor(columns * 0.74)).map((text) => ({
      text,
      size: 16,
      weight: 600,
      colour: 'var(--ink)',
    })),
    ...wrap(words.finding, Math.floor(columns * 0.86)).map((text) => ({
      text,
      size: 14,
      weight: 400,
      colour: 'var(--ink)',
    })),
    ...wrap(words.subtitle, columns).map((text) => ({ text, size: 12, weight: 400, colour: 'var(--ink-3)' })),
  ];
  const foot = wrap(words.source, columns);
  const top = MARGIN + head.length * LINE + 8;
  const height = top + inner.height + foot.length * LINE + MARGIN;
  const width = inner.width + 2 * MARGIN;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(inner.width));
  copy.setAttribute('height', String(inner.height));
  copy.removeAttribute('style');
  // A name that reaches beyond the drawing has the margin of the picture.
  copy.setAttribute('overflow', 'visible');
  const line = (text: string, y: number, size: number, weight: number, colour: string) =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeText(text)}</text>`;
  const texts = head.map((row, index) => line(row.text, MARGIN + 14 + index * LINE, row.size, row.weight, row.colour));
  const feet = foot.map((text, index) => line(text, top + inner.height + 18 + index * LINE, 12, 400, 'var(--ink-3)'));
  const body = [...texts, new XMLSerializer().serializeToString(copy), ...feet].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="var(--font)"><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`;
  return { svg: resolveColours(svg), width, height };
}

export function saveSvg(name: string, drawing: SVGSVGElement, words: PictureWords): void {
  saveFile(name, new Blob([pictureSvg(drawing, words).svg], { type: 'image/svg+xml' }));
}

/** Saves the drawing at twice its size or more. Rejects where the browser cannot paint it. */
export async function savePng(name: string, drawing: SVGSVGElement, words: PictureWords): Promise<void> {
  const { svg, width, height } = pictureSvg(drawing, words);
  const scale = Math.max(2, window.devicePixelRatio);
  saveFile(name, await paint(svg, { width: Math.round(width * scale), height: Math.round(height * scale) }));
}
