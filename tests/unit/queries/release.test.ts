import { expect, test } from 'vitest';
import { queryMeta } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

test('a dataset says its name, title and release, and that it is made up', async () => {
  expect(await askWorld(queryMeta)).toEqual({ name: 'hand', release: 'test', synthetic: 'true', title: '手工' });
});
