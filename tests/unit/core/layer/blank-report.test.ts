import { expect, test } from 'vitest';
import { blankReport } from '../../../../src/lib/core/layer/index.ts';
import { owedCells } from '../../../../src/lib/core/template/index.ts';

test('a report to be typed in has every cell of its form, none of them read', () => {
  const report = blankReport('2021');
  expect(report.form).toEqual({ proactive: '2021', requests: '2021', appeals: '2021' });
  expect(Object.keys(report.cells).toSorted()).toEqual([...owedCells(report.form)].toSorted());
  expect(new Set(Object.values(report.cells).map((cell) => JSON.stringify(cell)))).toEqual(
    new Set(['{"value":null,"status":"unreadable","raw":null,"at":null}']),
  );
  expect(report).toMatchObject({ scope: 'own', year: null, agency: null, sections: [], extra_rows: [], issues: [] });
});
