import { expect, test } from 'vitest';
import type { Region } from '../../../../src/lib/core/agency/index.ts';
import { findLongerName, namesArea } from '../../../../src/lib/core/extract/agency-name.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';

const REGIONS: Region[] = [
  { region_code: '630223' as RegionCode, name: '互助土族自治县', level: 'county', parent_code: null },
];

test.each([
  ['本报告由云杉县水利局编制', '云杉县水利局'],
  ['互助水利局的工作', '互助水利局'],
  ['由互助县水利局编制', '互助县水利局'],
  ['云杉县水利局、松柏县水利局和松柏县水利局', '松柏县水利局'],
  ['云杉县水利局与松柏县水利局', '云杉县水利局'],
  ['水利局', null],
  ['全面水利局', null],
  ['本部门', null],
])('水利局 in “%s”: %s', (body, name) => expect(findLongerName('水利局', body, REGIONS)).toBe(name));

test.each([
  ['云杉县水利局', true],
  ['互助水利局', true],
  ['水利局', false],
])('%s says which area it belongs to: %s', (name, says) => expect(namesArea(name, REGIONS)).toBe(says));
