import { expect, test } from 'vitest';
import { localId } from '../../../../src/lib/core/agency/index.ts';
import { isAgencyId, type RegionCode } from '../../../../src/lib/core/report/index.ts';

test('a body without an id gets one from its name and area, the same every time and fit for addresses', () => {
  const id = (name: string, region: string) => localId(name, region as RegionCode);
  expect(id('示例县大数据管理局', '990121')).toBe(id('示例县大数据管理局', '990121'));
  expect(id('示例县大数据管理局', '990121')).toMatch(/^local-990121-[0-9a-z]+$/);
  expect(isAgencyId(id('示例县大数据管理局', '990121'))).toBe(true);
  expect(id('示例县大数据局', '990121')).not.toBe(id('示例县大数据管理局', '990121'));
  expect(id('示例县大数据管理局', '990122')).not.toBe(id('示例县大数据管理局', '990121'));
});
