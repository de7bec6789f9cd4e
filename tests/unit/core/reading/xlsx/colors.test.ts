import { expect, test } from 'vitest';
import { colorOfElement } from '../../../../../src/lib/core/reading/xlsx/colors.ts';

test.each([
  [{ rgb: 'FF1F4E79' }, '#1f4e79'],
  [{ rgb: 'FFFFFF' }, '#ffffff'],
  [{ theme: '0' }, '#ffffff'],
  [{ theme: '0', tint: '-0.15' }, 'theme 0 -0.15'],
  [{ theme: '4' }, 'theme 4 0'],
  [{ indexed: '9' }, '#ffffff'],
  [{ indexed: '13' }, 'indexed 13'],
  [{ auto: '1' }, null],
])('%j is %s', (attributes, color) => {
  const get = (name: string): string | undefined => new Map(Object.entries(attributes)).get(name);
  expect(colorOfElement({ name: 'color', space: '', get })).toBe(color);
});
