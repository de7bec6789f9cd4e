import type { XmlElement } from '../package/xml.ts';

/** The first colours of every palette and of nearly every theme: white and black. */
const INDEXED: Readonly<Record<string, string>> = {
  0: '#000000',
  1: '#ffffff',
  8: '#000000',
  9: '#ffffff',
  64: '#000000',
};
const THEME: Readonly<Record<string, string>> = { 0: '#ffffff', 1: '#000000' };

/** A colour as a workbook writes it: `#` and six digits, or words that are the same for the same colour; `null` for none of its own. */
export function colorOfElement(element: XmlElement): string | null {
  const rgb = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(element.get('rgb') ?? '')?.[1];
  if (rgb !== undefined) return `#${rgb.toLowerCase()}`;
  const [theme, indexed, tint] = ['theme', 'indexed', 'tint'].map((name) => element.get(name));
  if (theme !== undefined) return (tint === undefined ? THEME[theme] : undefined) ?? `theme ${theme} ${tint ?? 0}`;
  return indexed === undefined ? null : (INDEXED[indexed] ?? `indexed ${indexed}`);
}
