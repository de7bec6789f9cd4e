import { expect, test } from 'vitest';
import { readDocumentIndex } from '../../../../src/lib/core/dataset/index.ts';
import { buildCounty, publishCounty } from '../../../../src/synth/index.ts';

const county = buildCounty(1);
const reports = new Set(county.dataset.reports.map(({ agency_id, year }) => `${agency_id}/${year}`));

test('the list that the county writes is read whole', { timeout: 30_000 }, () => {
  const { documents, problems } = readDocumentIndex(publishCounty(1, county).index, reports);
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(425);
});

test('names with folders and reports that are not there are refused, line by line', () => {
  const text = 'file,agency_id,year,format\n../a.html,example-zone,2025,html\nb.html,nobody,2025,html\n';
  const { documents, problems } = readDocumentIndex(text, reports);
  expect(documents).toEqual([]);
  expect(problems.map(({ line }) => line)).toEqual([2, 3]);
});
