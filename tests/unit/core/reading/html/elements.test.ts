import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import {
  SILENT,
  isPicture,
  shownInField,
  textInside,
  type Element,
} from '../../../../../src/lib/core/reading/html/elements.ts';

const first = (html: string): Element => parseFragment(html).childNodes[0] as Element;

test.each('script style title meta link template noscript iframe audio button xml'.split(' '))(
  '<%s> is no text of the page',
  (name) => expect(SILENT.has(name)).toBe(true),
);

test.each([
  ['<img src="x">', true],
  ['<svg></svg>', true],
  ['<svg aria-label="相符"></svg>', false],
  ['<svg aria-label="5 件"></svg>', true],
  ['<svg aria-label=" "></svg>', true],
  ['<svg aria-hidden="true"></svg>', false],
  ['<img aria-label="相符">', true],
  ['<math></math>', true],
  ['<canvas></canvas>', true],
  ['<object></object>', true],
  ['<embed>', true],
  ['<video></video>', true],
  ['<img width="3" height="90">', false],
  ['<img width="4" height="90">', true],
  ['<img width="1%">', true],
  ['<p>', false],
])('%s is a picture: %s', (html, is) => expect(isPicture(first(html))).toBe(is));

test.each([
  ['<input value="5">', '5'],
  ['<input type="NUMBER" value="5">', '5'],
  ['<input>', ''],
  ['<input type="hidden" value="5">', ''],
  ['<input type="radio" value="5">', ''],
  ['<textarea> 5 </textarea>', '5'],
  ['<select><option>4<option selected>5</select>', '5'],
  ['<select><optgroup><option>4</optgroup></select>', '4'],
  ['<select></select>', ''],
  ['<p>5</p>', null],
])('%s shows %j', (html, shown) => expect(shownInField(first(html))).toBe(shown));

test('the text inside an element is on one line, without scripts, as far as it is asked for', () => {
  expect(textInside(first('<div> 甲 <p>乙\n丙</p><script>9</script></div>'))).toBe('甲 乙 丙');
  expect(textInside(first('<div>甲乙丙</div>'), 2)).toBe('甲乙');
});
