import { expect, test } from 'vitest';
import { searchInDataset } from '../../../src/lib/site/index.ts';

const change = (route: string, search: string, dataset: string | null) =>
  searchInDataset(route, new URLSearchParams(search), dataset);

test('the reader of another dataset keeps the year and the choices it can know, and loses area and bodies', () => {
  expect(change('/quality', '?region=350128&year=2023&severity=error', 'example-county')).toBe(
    '?year=2023&severity=error&data=example-county',
  );
  expect(
    change('/[topic=topic]', '?agency=pingtan-zone&peers=kind&indicator=open_rate&view=count', 'example-county'),
  ).toBe('?indicator=open_rate&view=count&data=example-county');
  expect(change('/brief', '?agency=pingtan-zone&year=2024', 'example-county')).toBe('?year=2024&data=example-county');
});

test('the dataset the site opens with is not named, and nothing is left of what no page understands', () => {
  expect(change('/', '?data=example-county&year=2022&utm=x', null)).toBe('?year=2022');
  expect(change('/about', '?data=example-county', null)).toBe('');
});
