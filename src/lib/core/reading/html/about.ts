import type { DocumentAbout } from '../document.ts';
import { attributeOf, type Element, type Node } from './elements.ts';

/** The names that the national standard for government sites gives to the data of an article. */
const NAMES: Readonly<Record<string, keyof DocumentAbout>> = {
  articletitle: 'title',
  pubdate: 'published',
};

const textInside = ({ childNodes }: Element): string =>
  childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();

/** What a page says outside its text: of the article its title and the day of publication, and its own style sheets. */
export function aboutPage(root: Node): { about: DocumentAbout; css: string } {
  const about: DocumentAbout = {};
  const sheets: string[] = [];
  let pageTitle = '';
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node && node.tagName === 'meta') {
      const key = NAMES[(attributeOf(node, 'name') ?? '').toLowerCase()];
      const content = attributeOf(node, 'content')?.trim();
      if (key && content) about[key] ??= content;
    }
    if ('tagName' in node && node.tagName === 'title' && pageTitle === '') pageTitle = textInside(node);
    if ('tagName' in node && node.tagName === 'style') sheets.push(textInside(node));
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  if (pageTitle !== '') about.title ??= pageTitle;
  return { about, css: sheets.join('\n') };
}
