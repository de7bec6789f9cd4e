import { describe, expect, it } from 'vitest';
import { isInForce, mayBearName } from '../../../../src/lib/core/agency/in-force.ts';

describe('the years of a body in the register', () => {
  it.each([
    [null, null, 2018, true],
    [2021, null, 2020, false],
    [2021, null, 2021, true],
    [null, 2023, 2023, true],
    [null, 2023, 2024, false],
  ])('from %s to %s, %i: %s', (valid_from, valid_to, year, told) =>
    expect(isInForce({ valid_from, valid_to }, year)).toBe(told),
  );
});

describe('the name of a body that was renamed in 2021', () => {
  const body = { name: '示例县乡村振兴局', short_name: '乡村振兴局', former_names: ['示例县扶贫办'], renamed_in: 2021 };

  it.each([
    ['示例县乡村振兴局', 2018, false],
    ['乡村振兴局', 2019, false],
    ['示例县乡村振兴局', 2020, true],
    ['示例县扶贫办', 2021, true],
    ['示例县扶贫办', 2022, false],
    ['示例县农办', 2018, true],
  ])('%s in a report of %i may be its own: %s', (name, year, told) => expect(mayBearName(body, name, year)).toBe(told));

  it('is nothing to go by where nobody knows of a change', () =>
    expect(mayBearName({ ...body, renamed_in: null }, '示例县扶贫办', 2024)).toBe(true));
});
