import { describe, expect, test } from 'vitest';
import { findAreas, type ListedArea } from '../../../../src/lib/views/index.ts';

const area = (code: string, name: string, level: ListedArea['level'], parent: string | null): ListedArea => ({
  region_code: code as ListedArea['region_code'],
  name,
  level,
  parent_code: parent as ListedArea['parent_code'],
});
const AREAS = [
  area('350000', '福建省', 'province', null),
  area('350100', '福州市', 'prefecture', '350000'),
  area('350104', '仓山区', 'county', '350100'),
  area('350128', '平潭县', 'county', '350100'),
  area('350800', '龙岩市', 'prefecture', '350000'),
  area('632128', '循化县', 'county', null),
];
const found = (text: string) => findAreas(text, AREAS).map(({ area: { name }, within }) => `${within}/${name}`);

describe('areas that are searched for', () => {
  test('are found by their own name before those that lie in one of that name', () => {
    expect(found('福州')).toEqual(['福建省/福州市', '福建省福州市/仓山区', '福建省福州市/平潭县']);
  });

  test('are found by the name of where they lie and their own together', () => {
    expect(found('福建 平潭')).toEqual(['福建省福州市/平潭县']);
    expect(found('福州市平潭')).toEqual(['福建省福州市/平潭县']);
  });

  test('are found by their code, whole', () => {
    expect(found('350128')).toEqual(['福建省福州市/平潭县']);
    expect(found('９')).toEqual([]);
  });

  test('are all listed, in their order, while nothing is typed', () => {
    expect(found(' ')).toHaveLength(6);
    expect(found('')[0]).toBe('/福建省');
    expect(found('')[5]).toBe('/循化县');
  });
});
