import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Who may name the year of a form: the forms, example data made on them, words and rules that speak of one form, the patterns
 * of documents. Everybody else asks the form. The list may only become shorter.
 */
const MAY_NAME = [
  'src/cli/commands/synth.ts',
  'src/lib/core/checks/judges/proactive.ts',
  'src/lib/core/checks/rules/agencies.ts',
  'src/lib/core/checks/rules/document.ts',
  'src/lib/core/checks/rules/narrative.ts',
  'src/lib/core/checks/rules/table2.ts',
  'src/lib/core/checks/rules/table3.ts',
  'src/lib/core/checks/rules/table4.ts',
  'src/lib/core/checks/rules/years.ts',
  'src/lib/core/filing/deadlines.ts',
  'src/lib/core/template/2019.ts',
  'src/lib/core/template/2021.ts',
  'src/lib/core/template/forms.ts',
  'src/lib/core/template/shared.ts',
  'src/lib/core/text/patterns-forms.ts',
  'src/lib/labels/zh/about.ts',
  'src/lib/labels/zh/agency-page.ts',
  'src/lib/labels/zh/brief.ts',
  'src/lib/labels/zh/definitions.ts',
  'src/lib/labels/zh/site.ts',
  'src/lib/labels/zh/topic-figures.ts',
];

const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

test('the year of a form is named by the forms and by nobody who may ask them', () => {
  const named = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /(?<!\d)(2019|2020|2021)(?!\d)/.test(withoutComments(readFileSync(path, 'utf8'))))
    .map((path) => relative(ROOT, path))
    .filter((name) => !name.startsWith('src/synth/'))
    .sort();
  expect(named).toEqual(MAY_NAME);
});
