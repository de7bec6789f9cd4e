import { describe, expect, test } from 'vitest';
import { localId } from '../../../../src/lib/core/agency/index.ts';
import { decideBody } from '../../../../src/lib/core/layer/index.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';
import { entryWith } from '../../../support/register.ts';

const NAMED = { name: '示例县交通运输和物流局', kind: 'department', region_code: '990121' as RegionCode } as const;
const ID = localId(NAMED.name, NAMED.region_code);
const traffic = entryWith('traffic', {
  name: '示例县交通运输局',
  short_name: '交通运输局',
  former_names: ['示例县交通局'],
});

describe('a name that the register does not have', () => {
  test('is another name of a body: its figures go on, its former names stay', () => {
    expect(decideBody(NAMED, 2025, { how: 'renamed', from: traffic })).toEqual({
      bodies: [
        {
          ...traffic,
          name: '示例县交通运输和物流局',
          short_name: '交通运输和物流局',
          former_names: ['示例县交通局', '示例县交通运输局'],
        },
      ],
      events: [{ date: '2025', type: 'rename', from: ['traffic'], to: ['traffic'], note: null, source: null }],
    });
  });

  test('is that of a new body from the year on', () => {
    const { bodies, events } = decideBody(NAMED, 2025, { how: 'new' });
    expect(bodies).toMatchObject([
      { agency_id: ID, name: NAMED.name, kind: 'department', valid_from: 2025, valid_to: null },
    ]);
    expect(events).toMatchObject([{ date: '2025', type: 'create', from: [], to: [ID] }]);
  });

  test('is that of a body into which others were merged: they owe nothing from the year on', () => {
    const { bodies, events } = decideBody(NAMED, 2025, { how: 'merged', from: [traffic, entryWith('posts')] });
    expect(bodies.map(({ agency_id, valid_from, valid_to }) => [agency_id, valid_from, valid_to])).toEqual([
      [ID, 2025, null],
      ['traffic', null, 2024],
      ['posts', null, 2024],
    ]);
    expect(events).toMatchObject([{ type: 'merge', from: ['traffic', 'posts'], to: [ID] }]);
  });

  test('is that of a part of a body that goes on', () => {
    const { bodies, events } = decideBody(NAMED, 2025, { how: 'split', from: traffic });
    expect(bodies.map(({ agency_id }) => agency_id)).toEqual([ID]);
    expect(events).toMatchObject([{ type: 'split', from: ['traffic'], to: ['traffic', ID] }]);
  });
});
