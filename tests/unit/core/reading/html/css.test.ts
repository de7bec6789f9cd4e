import { expect, test } from 'vitest';
import { readDeclarations, startStyles } from '../../../../../src/lib/core/reading/html/css.ts';

const of = (css: string, tag = 'span', id = '', classes: string[] = ['a'], inline = ''): Record<string, string> =>
  Object.fromEntries([...startStyles(css)(tag, id, classes, inline)].filter(([name]) => !name.startsWith('!')));

test('declarations are read in lower case, those that tell nothing are passed over', () => {
  expect(Object.fromEntries(readDeclarations('Display : NONE; margin:0; color: Red !important;x'))).toEqual({
    display: 'none',
    color: 'red',
    '!color': 'red',
  });
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
  ['/* .a { display: none } */', {}],
  ['@import "x.css"; .a { display: none }', { display: 'none' }],
  ['span { display: none } .a { display: inline }', { display: 'inline' }],
  ['.a { display: inline } span { display: none }', { display: 'inline' }],
  ['.a { display: none } .menu .a { display: block }', { display: 'block' }],
  ['.a { display: none } @media screen { .a { display: block } }', { display: 'block' }],
  ['.a { display: none !important } .menu .a { display: block }', { display: 'none' }],
  ['.a { display: none', { display: 'none' }],
])('%s', (css, found) => expect(of(css)).toEqual(found));

test('what an element says of itself wins, but for what a rule calls important', () => {
  expect(of('.a { display: none }', 'span', '', ['a'], 'display:block')).toEqual({ display: 'block' });
  expect(of('.a { display: none !important }', 'span', '', ['a'], 'display:block')).toEqual({ display: 'none' });
  expect(of('#x { display: none } .a { display: block }', 'span', 'x')).toEqual({ display: 'none' });
});

test('that the whole page is hidden is not believed, in a style sheet or beside it; what else it looks like is', () => {
  const css = 'html, body { display: none !important; opacity: 0; background: black }';
  expect(of(css, 'body', '', [])).toEqual({ background: 'black' });
  expect(of(css, 'html', '', [])).toEqual({ background: 'black' });
  expect(of('', 'body', '', [], 'visibility: hidden; font-size: 12px')).toEqual({ 'font-size': '12px' });
  expect(of(css, 'div', '', [], 'display: none')).toEqual({ display: 'none' });
});
