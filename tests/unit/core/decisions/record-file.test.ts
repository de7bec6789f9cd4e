import { expect, test } from 'vitest';
import { unknownBodies } from '../../../../src/lib/core/decisions/index.ts';
import { idOf } from '../../../support/register.ts';

const of = (...ids: string[]) => ids.map((id) => ({ agency_id: idOf(id) }));
const known = new Set([idOf('a'), idOf('b')]);

test('records of bodies that the register has are taken', () => {
  expect(unknownBodies(of('a', 'b', 'a'), known)).toBeNull();
});

test('bodies that no register here has are named, the first five of many', () => {
  expect(unknownBodies(of('a', 'x', 'y', 'x'), known)).toBe('有 2 个机关不在名录里：x、y');
  expect(unknownBodies(of('c', 'd', 'e', 'f', 'g', 'h'), known)).toBe('有 6 个机关不在名录里：c、d、e、f、g等');
});
