import { relative } from 'node:path';
import { listFiles } from '../hash-files.ts';
import { ROOT } from '../paths.ts';

/** A room under src/lib, and the tests that must notice when it is changed. */
export interface Room {
  name: string;
  /** Besides the tests that mirror it: files under tests/, without their ending. */
  also: readonly string[];
  /** Files of the room that only a browser runs. */
  apart?: RegExp;
}

export const ROOMS: readonly Room[] = [
  { name: 'core/text', also: ['properties/text', 'unit/core/extract/*', 'unit/core/checks/**/*'] },
  { name: 'core/report', also: ['unit/core/dataset/*'] },
  { name: 'core/template', also: ['unit/core/checks/identities', 'unit/indicators/*', 'unit/office/*'] },
  { name: 'core/agency', also: ['unit/core/extract/scope', 'unit/core/dataset/read.refusals'] },
  { name: 'core/reading', also: ['unit/core/import', 'properties/text'] },
  {
    name: 'core/extract',
    also: ['unit/core/import', 'unit/core/import.variants', 'properties/extract', 'properties/infer'],
  },
  { name: 'core/filing', also: [] },
  { name: 'core/aggregate', also: ['properties/aggregate'] },
  { name: 'core/checks', also: ['properties/checks'] },
  { name: 'core/decisions', also: [] },
  { name: 'core/dataset', also: ['properties/dataset'] },
  { name: 'core/layer', also: ['properties/layer'] },
  { name: 'core/statistics', also: ['properties/statistics'] },
  { name: 'queries', also: ['sql/*', 'properties/filter', 'unit/indicators/*'] },
  {
    name: 'views',
    also: [
      'properties/{agency,comparison,form-break,overview,peers,search,topic-address,topic-figures,topics,views}',
      'unit/charts/*',
    ],
  },
  { name: 'warehouse', also: [], apart: /browser/ },
];

/** The tests of a room, as patterns for the runner. */
export const testsOf = ({ name, also }: Room): string[] => [
  `tests/unit/${name}/**/*.test.ts`,
  `tests/unit/${name}.*test.ts`,
  ...also.map((test) => `tests/${test}.test.ts`),
];

/** The files of a room that are changed. */
export const filesOf = async ({ name, apart }: Room): Promise<string[]> =>
  (await listFiles([`src/lib/${name}`]))
    .map((file) => relative(ROOT, file))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !apart?.test(file));
