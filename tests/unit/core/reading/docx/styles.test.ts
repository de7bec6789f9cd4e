import { expect, test } from 'vitest';
import { startStyles } from '../../../../../src/lib/core/reading/docx/styles.ts';

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styles = (...list: string[]) =>
  startStyles(
    new TextEncoder().encode(
      `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
        `<w:docDefaults><w:name w:val="Title"/></w:docDefaults>${list.join('')}</w:styles>`,
    ),
  );
const list = (id: string, level?: number): string =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr>`;

test.each([
  ['heading 1', '', true],
  ['Heading 3', '', true],
  ['Title', '', true],
  ['Subtitle', '', false],
  ['heading 1 small', '', false],
  ['Normal', '<w:outlineLvl w:val="0"/>', true],
  ['Normal', '<w:outlineLvl w:val="8"/>', true],
  ['heading 1', '<w:outlineLvl w:val="9"/>', false],
  ['Normal', '', false],
])('%s %s is a heading: %s', (name, more, heading) =>
  expect(styles(style('a', name, more))('a').heading).toBe(heading),
);

test('a style takes from the one it is based on what it does not say itself', () => {
  const styleOf = styles(
    style('base', 'heading 2', list('4', 2)),
    style('a', 'Chapter', '<w:basedOn w:val="base"/>'),
    style('b', 'Part', `<w:basedOn w:val="a"/>${list('5')}<w:outlineLvl w:val="9"/>`),
  );
  expect(styleOf('a')).toEqual({ heading: true, list: { list: '4', level: 2 }, look: {} });
  expect(styleOf('b')).toEqual({ heading: false, list: { list: '5', level: 0 }, look: {} });
  expect(styleOf('a')).toBe(styleOf('a'));
});

test('a style based on itself ends, an unknown one says nothing', () => {
  const nothing = { heading: false, list: null, look: {} };
  expect(styles(style('a', 'Normal', '<w:basedOn w:val="a"/>'))('a')).toEqual(nothing);
  expect([styles()('x'), startStyles(null)('x')]).toEqual([nothing, nothing]);
});
