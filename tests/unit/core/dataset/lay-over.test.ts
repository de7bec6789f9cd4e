import { expect, test } from 'vitest';
import { layOver } from '../../../../src/lib/core/dataset/index.ts';
import { handDataset, handReport } from '../../../support/hand-reports.ts';
import { agencyWith, entryWith, eventOf } from '../../../support/register.ts';

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

test('changes of the register stand over bodies of the dataset and of local reports alike, who keep their parents', () => {
  const published = handDataset({ a: 'department', b: 'township' }, [handReport('a', 2023, { received_new: 2 })]);
  const [a, b] = published.agencies;
  const renamed = entryWith('a', { name: '新名', kind: 'institution' });
  const fresh = entryWith('d', { valid_from: 2025 });
  const kept = entryWith('c', { valid_to: 2024 });
  const base = { ...published, agencies: [{ ...a!, parent_id: b!.agency_id, includes: [] }, b!] };
  const event = eventOf('rename', '2025', ['a'], ['a']);
  const laid = layOver(base, {
    regions: [],
    agencies: [agencyWith('c', { parent_id: b!.agency_id })],
    reports: [],
    changes: { agencies: [renamed, fresh, kept], events: [event], regions: [] },
  });
  expect(laid.agencies).toEqual([
    { ...base.agencies[0], ...renamed },
    b,
    { ...agencyWith('c', { parent_id: b!.agency_id }), valid_to: 2024 },
    { ...fresh, parent_id: null },
  ]);
  expect(laid.events).toEqual([...published.events, event]);
});
