import { expect, test } from 'vitest';
import type { Region } from '../../../../src/lib/core/agency/index.ts';
import { regionForms } from '../../../../src/lib/core/extract/region-forms.ts';

test.each([
  ['互助土族自治县', ['互助土族自治县', '互助县', '互助']],
  ['青海省', ['青海省', '青海']],
  ['沛县', ['沛县']],
  ['县', []],
])('%s goes by %j', (name, forms) => expect(regionForms({ name } as Region)).toEqual(forms));
