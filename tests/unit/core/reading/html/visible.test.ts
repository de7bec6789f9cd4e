import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { isHidden, type Element } from '../../../../../src/lib/core/reading/html/visible.ts';

const hidden = (html: string): boolean => {
  const [element] = parseFragment(html).childNodes;
  return isHidden(element as Element);
};

test.each(
  (
    'script style title meta link template noscript iframe object embed svg math canvas video audio select textarea ' +
    'button xml'
  ).split(' '),
)('<%s> is no text of the page', (name) => expect(hidden(`<${name}></${name}>`)).toBe(true));

test.each([
  ['<p hidden>', true],
  ['<p style="display:none">', true],
  ['<p style="color:red; DISPLAY : none">', true],
  ['<p style="visibility: hidden">', true],
  ['<p style="mso-hide:all">', true],
  ['<p style="display:block">', false],
  ['<p style="x-display:none">', false],
  ['<p>', false],
])('%s is hidden: %s', (html, is) => expect(hidden(html)).toBe(is));
