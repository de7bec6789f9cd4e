import { expect, test } from 'vitest';
import { layOver } from '../../../../src/lib/core/dataset/index.ts';
import { handDataset, handReport } from '../../../support/hand-reports.ts';
import { agencyWith } from '../../../support/register.ts';

test('reports are laid over those of the same agency and year, and nothing that is known of an agency is changed', () => {
  const published = handDataset({ a: 'department', b: 'township' }, [
    handReport('a', 2022, { received_new: 1 }),
    handReport('a', 2023, { received_new: 2 }),
    handReport('b', 2023, { received_new: 3 }),
  ]);
  const local = {
    regions: published.regions,
    agencies: [agencyWith('a', { name: '别名' }), agencyWith('c')],
    reports: [handReport('a', 2023, { received_new: 20 }), handReport('c', 2023, { received_new: 4 })],
  };
  const laid = layOver(published, local);
  expect(
    laid.reports.map(({ agency_id, year, cells }) => [agency_id, year, cells['received_new.total']?.value]),
  ).toEqual([
    ['a', 2022, 1],
    ['b', 2023, 3],
    ['a', 2023, 20],
    ['c', 2023, 4],
  ]);
  expect(laid.agencies.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(laid.regions).toEqual(published.regions);
});
