import { expect, test } from 'vitest';
import { printLayerFile, readLayerFile, type LayerReport } from '../../../../src/lib/core/layer/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith } from '../../../support/register.ts';

const REPORT: LayerReport = {
  agency: agencyWith('a', { former_names: ['旧名'], valid_from: 2019 }),
  regions: [{ region_code: agencyWith('a').region_code, name: '县', level: 'county', parent_code: null }],
  report: handReport('a', 2023, {}),
  corrections: [
    {
      cell: 'granted.total',
      by: '张三',
      at: '2026-01-15T08:00:00.000Z',
      reason: '',
      old: { value: null, status: 'blank', raw: '' },
      new: { value: 3, status: 'corrected' },
    },
  ],
  file: { name: '年报.docx', format: 'docx', sha256: 'ab'.repeat(32) },
  accepted_at: '2026-01-15T09:00:00.000Z',
};
const TEXT = printLayerFile([REPORT], 'real');
const problemOf = (text: string) => {
  const reading = readLayerFile(text);
  return 'problem' in reading ? reading.problem : null;
};

test('a file is one line of JSON that names its format, version and dataset, and reads back', () => {
  expect(TEXT.startsWith('{"format":"nianbao-layer","version":1,"dataset":"real","reports":[')).toBe(true);
  expect(TEXT.indexOf('\n')).toBe(TEXT.length - 1);
  expect(readLayerFile(TEXT)).toEqual({ dataset: 'real', layer: [REPORT] });
});

test('another file is foreign, another version is said to be one', () => {
  for (const text of [
    '',
    '{',
    '[]',
    'null',
    TEXT.replace('nianbao-layer', 'other'),
    TEXT.replace('"version":1', '"version":"1"'),
  ])
    expect(problemOf(text)).toEqual({ kind: 'foreign' });
  expect(problemOf(TEXT.replace('"version":1', '"version":2'))).toEqual({ kind: 'version' });
});

test.each([
  ['"agency_id":"a","name"', '"agency_id":"a b","name"', 'reports.0.agency.agency_id'],
  ['"name":"a"', '"name":""', 'reports.0.agency.name'],
  ['"short_name":"a"', '"short_name":""', 'reports.0.agency.short_name'],
  ['"kind":"department"', '"kind":"club"', 'reports.0.agency.kind'],
  ['"region_code":"630223","valid_from"', '"region_code":"63","valid_from"', 'reports.0.agency.region_code'],
  ['"valid_from":2019', '"valid_from":2019.5', 'reports.0.agency.valid_from'],
  ['"level":"county"', '"level":"moon"', 'reports.0.regions.0.level'],
  ['"cell":"granted.total"', '"cell":"granted.nobody"', 'reports.0.corrections.0.cell'],
  ['"at":"2026-01-15T08:00:00.000Z"', '"at":"yesterday"', 'reports.0.corrections.0.at'],
  ['"new":{"value":3', '"new":{"value":"3"', 'reports.0.corrections.0.new.value'],
  ['"status":"corrected"', '"status":"guessed"', 'reports.0.corrections.0.new.status'],
  ['"region_code":"630223","valid_from"', '"region_code":"870223","valid_from"', 'reports.0.agency.region_code'],
  ['"parent_id":null', '"parent_id":"a"', 'reports.0.agency'],
  ['"parent_code":null', '"parent_code":"640000"', 'reports.0.regions.0'],
  ['"parent_code":null', '"parent_code":"630223"', 'reports.0.regions.0'],
  ['"source_url":null', '"source_url":"javascript:alert(1)"', 'reports.0.report.source_url'],
  ['"year":2023', '"year":"2023"', 'reports.0.report.year'],
  ['abab', 'abxy', 'reports.0.file.sha256'],
  ['"sha256":"abab', '"sha256":"ab', 'reports.0.file.sha256'],
  ['"accepted_at":"2026', '"accepted_at":"x2026', 'reports.0.accepted_at'],
  ['"agency":{"agency_id":"a"', '"agency":{"agency_id":"b"', 'reports.0'],
])('%s as %s is refused, naming the place', (from, to, path) => {
  expect(TEXT).toContain(from);
  expect(problemOf(TEXT.replace(from, to))).toEqual({
    kind: 'invalid',
    path,
    name: [from === '"name":"a"' ? '' : 'a', from === '"year":2023' ? '' : '2023'].filter(Boolean).join(' '),
  });
});
