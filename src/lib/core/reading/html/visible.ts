import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content no reader of the page sees as text. */
const SILENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'meta',
  'link',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'select',
  'textarea',
  'button',
  'xml',
]);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

export const attributeOf = ({ attrs }: Element, name: string): string | null =>
  attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** True where neither the element nor anything inside it shows on the page. */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  return attributeOf(element, 'hidden') !== null || HIDDEN_STYLE.test(attributeOf(element, 'style') ?? '');
}
