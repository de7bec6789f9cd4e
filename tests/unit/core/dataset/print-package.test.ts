import { expect, test } from 'vitest';
import { printPackage } from '../../../../src/lib/core/dataset/print-package.ts';

const INFO = {
  name: 'x-y',
  title: '题',
  description: '说明',
  synthetic: true,
  licences: [
    { title: 'CC0', path: 'https://www.example.org/' },
    { title: '无', path: null },
  ],
  sources: [{ title: '源', path: null }],
};

test('a data package names itself, its licences and sources, and describes each column of each file', () => {
  const columns = [
    'agency_id',
    'year',
    'published_on',
    'value',
    'granted.total',
    'fees_amount_wan_yuan',
    'licensing_items_change',
  ];
  expect(JSON.parse(printPackage(INFO, [{ path: 'cells.utf8.csv', columns }]))).toEqual({
    name: 'x-y',
    title: '题',
    description: '说明',
    synthetic: true,
    licenses: [{ name: 'CC0', path: 'https://www.example.org/' }, { name: '无' }],
    sources: [{ title: '源' }],
    resources: [
      {
        name: 'cells-utf8',
        path: 'cells.utf8.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          missingValues: [''],
          fields: [
            { name: 'agency_id', type: 'string' },
            { name: 'year', type: 'integer' },
            { name: 'published_on', type: 'date' },
            { name: 'value', type: 'number' },
            { name: 'granted.total', type: 'integer', constraints: { minimum: 0 } },
            { name: 'fees_amount_wan_yuan', type: 'number', constraints: { minimum: 0 } },
            { name: 'licensing_items_change', type: 'integer' },
          ],
        },
      },
    ],
  });
});

test('a field stands on a line of its own, and a package without a description has none', () => {
  const text = printPackage({ ...INFO, description: null }, [{ path: 'a.csv', columns: ['x', 'y'] }]);
  expect(text.split('\n').filter((line) => line.startsWith('        {"name":"'))).toHaveLength(2);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).not.toHaveProperty('description');
  expect(JSON.parse(printPackage(INFO, []))).toHaveProperty('resources', []);
});
