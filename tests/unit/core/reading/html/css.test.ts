import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { readDeclarations, type Declarations } from '../../../../../src/lib/core/reading/html/css-rules.ts';
import { startStyles } from '../../../../../src/lib/core/reading/html/css.ts';
import type { Element, Node } from '../../../../../src/lib/core/reading/html/elements.ts';
import { cpuTime } from '../../../../support/cpu-time.ts';

/** The first element of a kind in a page. */
function elementOf(html: string, tag: string): Element {
  const find = (node: Node): Element | null => {
    if ('tagName' in node && node.tagName === tag) return node;
    const children = 'childNodes' in node ? node.childNodes : [];
    return children.reduce<Element | null>((found, child) => found ?? find(child), null);
  };
  return find(parse(html))!;
}

const plain = (declarations: Declarations): Record<string, string> =>
  Object.fromEntries([...declarations].filter(([name]) => !name.startsWith('!')));

const of = (css: string, html = '<span class="a">5</span>', tag = 'span'): Record<string, string> =>
  plain(startStyles(css)(elementOf(html, tag)));

test('declarations are read in lower case, those that tell nothing are passed over', () => {
  expect(Object.fromEntries(readDeclarations('Display : NONE; margin:0; color: Red !important;x'))).toEqual({
    display: 'none',
    color: 'red',
    '!color': 'red',
  });
});

test('a value that says everything of a font says its size', () => {
  expect(Object.fromEntries(readDeclarations('font: italic 700 0/0 serif'))).toEqual({ 'font-size': '0' });
  expect(Object.fromEntries(readDeclarations('font: inherit'))).toEqual({});
});

test.each<[string, Record<string, string>]>([
  ['.a { display: none }', { display: 'none' }],
  ['span.a, .x { display: none }', { display: 'none' }],
  ['p.a { display: none }', {}],
  ['.a.b { display: none }', {}],
  ['#x { display: none }', {}],
  ['.menu .a { display: none }', {}],
  ['.a:hover { display: none }', {}],
  ['.a::before { color: red }', {}],
  ['@media print { .a { display: none } }', {}],
  ['@media screen { .a { display: none } }', { display: 'none' }],
  ['@media only screen and (max-width: 700px) { .a { display: none } }', {}],
  ['@supports (display: grid) { .a { display: none } }', { display: 'none' }],
  ['/* .a { display: none } */', {}],
  ['@import "x.css"; .a { display: none }', { display: 'none' }],
  ['span { display: none } .a { display: inline }', { display: 'inline' }],
  ['.a { display: inline } span { display: none }', { display: 'inline' }],
  ['.a { display: none } @media (min-width: 700px) { .a { display: block } }', { display: 'block' }],
  ['.a { display: none !important } .a:hover { display: block }', { display: 'none' }],
  ['.a { color: var(--x, red) } :root { --x: #FFF }', { color: '#fff' }],
  ['.a { color: var(--x, red) }', { color: 'red' }],
  ['.a { display: none', { display: 'none' }],
])('%s', (css, found) => expect(of(css)).toEqual(found));

test.each<[string, string, boolean]>([
  ['td .a', '<table><tr><td><b><span class="a">', true],
  ['td > .a', '<table><tr><td><b><span class="a">', false],
  ['td > span', '<table><tr><td><span class="a">', true],
  ['#con table.tb td span.a', '<div id="con"><table class="tb x"><tr><td><span class="a">', true],
  ['b + span', '<b></b><span>', true],
  ['b + span', '<b></b><i></i><span>', false],
  ['b ~ span', '<b></b><i></i><span>', true],
  ['span[data-x]', '<span data-x="1">', true],
  ['[data-x="2"]', '<span data-x="1">', false],
  ["[class^='no' i]", '<span class="note">', true],
  ['[lang|=zh]', '<span lang="zh-CN">', true],
  ['p span:first-child', '<p><span>', true],
  ['p span:first-child', '<p><b></b><span>', false],
  ['p span:nth-child(2n)', '<p><b></b><span>', true],
  ['p span:nth-last-child(1)', '<p><b></b><span>', true],
  ['span:last-of-type:not(.b)', '<p><span class="a"></span><b></b>', true],
  ['span:not(.a, .b)', '<span class="a">', false],
  ['span:only-child:empty', '<p><span></span></p>', true],
  ['span:has(b)', '<p><span><b>', false],
  ['a b c d e f g h i j k l m n span', '<span>', false],
  ['span:unheard-of', '<span>', false],
  ['> span', '<span>', false],
  ['*', '<span>', true],
])('%s in %s: %s', (selector, html, matched) => {
  expect(of(`${selector} { display: none }`, html)).toEqual(matched ? { display: 'none' } : {});
});

test('what an element says of itself wins, but for what a rule calls important', () => {
  const html = '<span class="a" style="display:block">';
  expect(of('.a { display: none }', html)).toEqual({ display: 'block' });
  expect(of('.a { display: none !important }', html)).toEqual({ display: 'none' });
  expect(of('#x { display: none } .a { display: block }', '<span id="x" class="a">')).toEqual({ display: 'none' });
});

test('that the whole page is hidden is not believed, in a style sheet or beside it; what else it looks like is', () => {
  const css = 'html, body { display: none !important; opacity: 0; background: black }';
  expect(of(css, '', 'body')).toEqual({ background: 'black' });
  expect(of(css, '', 'html')).toEqual({ background: 'black' });
  expect(of('', '<body style="visibility: hidden; font-size: 12px">', 'body')).toEqual({ 'font-size': '12px' });
  expect(of(css, '<div style="display: none">', 'div')).toEqual({ display: 'none' });
});

test('selectors that would look at every element for every other end', () => {
  const style = startStyles('b b b b b b b b b b b span { display: none } p ~ p ~ p ~ p ~ p { display: none }');
  const page = `${'<b>'.repeat(300)}${'<span></span>'.repeat(50)}${'<p></p>'.repeat(2_000)}`;
  const elements: Element[] = [];
  const gather = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(gather);
  };
  gather(parse(page));
  const start = cpuTime();
  expect(elements.filter((element) => style(element).size > 0).length).toBeGreaterThan(50);
  expect(cpuTime() - start).toBeLessThan(3_000);
});
