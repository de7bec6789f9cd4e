import { expect, test } from 'vitest';
import { changesOf, sortRegister, type RegisterRecord } from '../../../../src/lib/core/layer/index.ts';
import { entryWith, eventOf } from '../../../support/register.ts';

function record(id: string, changes: Partial<RegisterRecord> = {}): RegisterRecord {
  return {
    body: entryWith(id),
    regions: [],
    events: [],
    decision: 'd',
    by: '张',
    changed_at: '2026-01-05T09:00:00.000Z',
    ...changes,
  };
}

test('sound records stand, and what is none stands apart as it was found', () => {
  const sound = record('a', { events: [eventOf('rename', '2025', ['a'], ['a'])] });
  const { body } = sound;
  const broken = [
    null,
    { ...sound, body: { ...body, agency_id: '甲 局' } },
    { ...sound, body: { ...body, valid_from: 2025, valid_to: 2020 } },
    { ...sound, body: { ...body, region_code: '000001' } },
    { ...sound, body: { ...body, parent_id: 'b' } },
    { ...sound, events: [{ ...eventOf('rename', '2025', ['a'], ['a']), type: 'vanish' }] },
  ];
  expect(sortRegister([sound, ...broken])).toEqual({ records: [sound], failed: broken });
});

test('the changes of a register are the bodies, their events and each of their areas once', () => {
  const region = {
    region_code: entryWith('a').region_code,
    name: '互助县',
    level: 'county',
    parent_code: null,
  } as const;
  const event = eventOf('create', '2025', [], ['b']);
  const changes = changesOf([record('a', { regions: [region] }), record('b', { regions: [region], events: [event] })]);
  expect(changes.agencies.map(({ agency_id }) => agency_id)).toEqual(['a', 'b']);
  expect([changes.events, changes.regions]).toEqual([[event], [region]]);
});
