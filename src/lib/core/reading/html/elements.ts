import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content no reader of the page sees as text. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style head title meta link template noscript iframe audio button xml datalist progress meter rp'.split(' '),
);

/** Elements that show something which is no text. */
const PICTURES: ReadonlySet<string> = new Set('img svg math canvas object embed video'.split(' '));

/** Fields that show what is typed into them. */
const TYPED = new Set(['', 'text', 'number', 'tel', 'search', 'email', 'url', 'date', 'month']);

export const attributeOf = ({ attrs }: Element, name: string): string | null =>
  attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** The text inside a node, in order, as far as `most` characters. */
export function textInside(root: Node, most = 200): string {
  const open: Node[] = [root];
  let text = '';
  for (let node = open.pop(); node && text.length < most; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if ('childNodes' in node && !('tagName' in node && SILENT.has(node.tagName)))
      open.push(...node.childNodes.toReversed());
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}

/** The option that a closed list shows. */
function shownOption(list: Element): string {
  const options = list.childNodes
    .flatMap((child) => ('tagName' in child && child.tagName === 'optgroup' ? child.childNodes : [child]))
    .filter((child) => 'tagName' in child && child.tagName === 'option') as Element[];
  const chosen = options.find((option) => attributeOf(option, 'selected') !== null) ?? options[0];
  return chosen ? textInside(chosen) : '';
}

/** What a field of a form shows; `null` for any other element. */
export function shownInField(element: Element): string | null {
  switch (element.tagName) {
    case 'input':
      return TYPED.has((attributeOf(element, 'type') ?? '').toLowerCase()) ? (attributeOf(element, 'value') ?? '') : '';
    case 'textarea':
      return textInside(element, 10_000);
    case 'select':
      return shownOption(element);
    default:
      return null;
  }
}

/** Pictures as small as this keep cells apart and show nothing. */
const LEAST_PICTURE = 3;

/** A sign drawn into the page that says in words what it is, or that it is an ornament: no figure hides in it. */
function isSign(element: Element): boolean {
  if (element.tagName !== 'svg') return false;
  const name = attributeOf(element, 'aria-label') ?? '';
  return attributeOf(element, 'aria-hidden') === 'true' || (name.trim() !== '' && !/\d/.test(name));
}

/** True for a picture that a reader sees. */
export function isPicture(element: Element): boolean {
  if (!PICTURES.has(element.tagName) || isSign(element)) return false;
  const sides = ['width', 'height'].map((name) => attributeOf(element, name));
  return !sides.some((side) => side !== null && Number.parseFloat(side) <= LEAST_PICTURE && !side.endsWith('%'));
}
