import { expect, test } from 'vitest';
import { narrativeMarks } from '../../../../../src/lib/core/checks/index.ts';
import { buildCounty } from '../../../../../src/synth/index.ts';

const { dataset } = buildCounty(1);
const marked = dataset.reports.flatMap((report) => {
  const agency = dataset.agencies.find(({ agency_id }) => agency_id === report.agency_id);
  return agency ? [{ report, marks: narrativeMarks(report, agency) }] : [];
});

test('a mark covers the figure it judges, counter included', () => {
  let count = 0;
  for (const { report, marks } of marked)
    for (const { section, line, from, to, value } of marks) {
      const text =
        report.sections
          .find(({ key }) => key === section)
          ?.text.split('\n')
          [line]?.slice(from, to) ?? '';
      expect(text).toMatch(/^[\d,〇零一二两三四五六七八九十百千万]+[件条宗份例起次项个人]/u);
      if (/^\d/.test(text)) expect(Number.parseInt(text.replaceAll(',', ''), 10)).toBe(value);
      count += 1;
    }
  expect(count).toBeGreaterThan(1000);
});

test('a figure that passes stands in one of its cells, or is their sum', () => {
  const single = marked.flatMap(({ report, marks }) =>
    marks
      .filter(({ rule, result }) => result === 'passed' && rule === 'TX-DOCS')
      .map(({ cell, value }) => [cell && report.cells[cell]?.value, value]),
  );
  expect(single.length).toBeGreaterThan(50);
  for (const [held, value] of single) expect(held).toBe(value);
});

test('marks of a line neither overlap nor go back', () => {
  for (const { marks } of marked)
    for (const { section, line, from, to } of marks) {
      const others = marks.filter((mark) => mark.section === section && mark.line === line && mark.from !== from);
      expect(others.every((mark) => mark.to <= from || mark.from >= to)).toBe(true);
    }
});

test('a report without a text has no marks', () => {
  const [first] = dataset.reports;
  const [agency] = dataset.agencies;
  if (!first || !agency) throw new Error('the county is empty');
  expect(narrativeMarks({ ...first, sections: [] }, agency)).toEqual([]);
});
