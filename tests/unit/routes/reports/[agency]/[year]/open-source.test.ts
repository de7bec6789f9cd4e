import { describe, expect, test } from 'vitest';
import { otherIdentity } from '../../../../../../src/routes/reports/[agency]/[year]/open-source.ts';
import { agencyWith } from '../../../../../support/register.ts';

const wanted = {
  agency: agencyWith('services', {
    name: '示例县政务服务和数据局',
    short_name: '政务服务和数据局',
    former_names: ['示例县行政审批局'],
  }),
  year: 2024,
};

describe('whose report of which year a file is, beside the report that is shown', () => {
  test('is nothing to ask about where the file has the body by its name, its short name or a former one', () => {
    for (const agency of ['示例县政务服务和数据局', '政务服务和数据局', '示例县行政审批局'])
      expect(otherIdentity({ agency, year: 2024 }, wanted)).toEqual([]);
  });

  test('is told as the file says it where it is another body, another year, or both', () => {
    expect(otherIdentity({ agency: '示例县审计局', year: 2024 }, wanted)).toEqual([
      { of: 'agency', said: '示例县审计局' },
    ]);
    expect(otherIdentity({ agency: '示例县政务服务和数据局', year: 2023 }, wanted)).toEqual([
      { of: 'year', said: '2023' },
    ]);
    expect(otherIdentity({ agency: '示例县审计局', year: 2023 }, wanted)).toHaveLength(2);
  });

  test('is asked about as well where the file says nothing', () => {
    expect(otherIdentity({ agency: null, year: null }, wanted)).toEqual([
      { of: 'agency', said: null },
      { of: 'year', said: null },
    ]);
  });
});
