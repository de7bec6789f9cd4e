import { expect, test } from 'vitest';
import { UnsafeXml, walkXml } from '../../../../../src/lib/core/reading/package/xml.ts';

function told(xml: string | Uint8Array): string[] {
  const steps: string[] = [];
  walkXml(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, {
    open: (element) => steps.push(`<${element.name} ${element.space} ${element.get('val') ?? '–'}`),
    close: ({ name }) => steps.push(`>${name}`),
    text: (text) => steps.push(text),
  });
  return steps;
}

test('elements by their names without prefix, with their namespaces and attributes', () => {
  expect(
    told('\ufeff<w:a xmlns:w="word" xmlns="plain"><w:b w:val="1">年&amp;<![CDATA[<报>]]></w:b><c val="2"/></w:a>'),
  ).toEqual(['<a word –', '<b word 1', '年&', '<报>', '>b', '<c plain 2', '>c', '>a']);
});

test('a document type is refused', () => {
  expect(() => told('<!DOCTYPE a><a/>')).toThrow(UnsafeXml);
});

test('what is not well formed, nests without end or is no text is thrown out', () => {
  expect(() => told('<a><b></a>')).toThrow(/unexpected close tag/);
  expect(() => told('<a>'.repeat(2001) + '</a>'.repeat(2001))).toThrow('nested too deep');
  expect(told('<a>'.repeat(2000) + '</a>'.repeat(2000))).toHaveLength(4000);
  expect(() => told(Uint8Array.of(1, 0, 255))).toThrow('no text');
});
