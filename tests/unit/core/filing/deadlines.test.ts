import { describe, expect, test } from 'vitest';
import { AGENCY_KINDS } from '../../../../src/lib/core/agency/index.ts';
import { daysLate, dueDate, isDeadlineDay, type LocalDeadline } from '../../../../src/lib/core/filing/index.ts';

describe('the day a report is due', () => {
  test('is the end of March for governments and zones, the end of January for everybody below them', () => {
    expect(AGENCY_KINDS.map((kind) => [kind, dueDate(kind, 2024)])).toEqual([
      ['province_gov', '2025-03-31'],
      ['city_gov', '2025-03-31'],
      ['county_gov', '2025-03-31'],
      ['township', '2025-01-31'],
      ['department', '2025-01-31'],
      ['dual_managed', '2025-01-31'],
      ['institution', '2025-01-31'],
      ['public_enterprise', '2025-01-31'],
      ['functional_zone', '2025-03-31'],
      ['unknown', '2025-03-31'],
    ]);
  });

  test('was the end of March for everybody before the Regulations of 2019', () => {
    expect(dueDate('department', 2018)).toBe('2019-03-31');
    expect(dueDate('department', 2019)).toBe('2020-01-31');
  });

  test('is the local one where there is one for the kind: that of the year before that of every year', () => {
    const line = (kind: LocalDeadline['kind'], year: number | null, day: string) => ({ kind, year, day, source: null });
    const local = [
      line('department', null, '01-20'),
      line('department', 2023, '02-05'),
      line('township', 2024, '01-10'),
    ];
    expect(dueDate('department', 2024, local)).toBe('2025-01-20');
    expect(dueDate('department', 2023, local)).toBe('2024-02-05');
    expect(dueDate('township', 2024, local)).toBe('2025-01-10');
    expect(dueDate('township', 2023, local)).toBe('2024-01-31');
    expect(dueDate('county_gov', 2024, local)).toBe('2025-03-31');
  });
});

test.each(['01-01', '09-30', '10-31', '12-29'])('%s is a day of the year', (day) => {
  expect(isDeadlineDay(day)).toBe(true);
});
test.each(['', '00-10', '13-01', '01-00', '01-32', '1-31', '01-31x', 'x01-31', '01/31', '11-40'])(
  '%s is none',
  (day) => {
    expect(isDeadlineDay(day)).toBe(false);
  },
);

test('days late are whole days after the due date, negative before it, over the ends of months and leap days', () => {
  expect(daysLate('2024-02-15', '2024-01-31')).toBe(15);
  expect(daysLate('2024-01-31', '2024-01-31')).toBe(0);
  expect(daysLate('2024-01-21', '2024-01-31')).toBe(-10);
  expect(daysLate('2024-03-01', '2024-02-28')).toBe(2);
});
