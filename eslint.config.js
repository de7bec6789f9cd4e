import './scripts/lint/read-components-once.js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import noWordlessCatch from './scripts/lint/no-wordless-catch.js';
import svelteConfig from './svelte.config.js';

/** Rules that ask the compiler what a thing is. */
const typed = {
  projectService: true,
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: ['.svelte'],
};

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'static/', 'node_modules/', 'test-results/', '.cache/', '.stryker-tmp/'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 350, skipBlankLines: false }],
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: { parserOptions: typed },
    rules: {
      // A promise nobody waits for fails in silence: it is awaited, caught, or let go with `void`.
      '@typescript-eslint/no-floating-promises': 'error',
      // A kind that is added later must be met by every switch over it.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { ...typed, parser: ts.parser, svelteConfig } },
    rules: {
      'max-lines': ['error', { max: 200 }],
      // Every address here is built relative to the page or through resolve(); chart images are our own drawing.
      'svelte/no-at-html-tags': 'off',
      // Nothing here is a store of Svelte 4, and looking for them asks the compiler about every name.
      'svelte/require-store-reactive-access': 'off',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    ignores: ['tests/**'],
    plugins: { ours: { rules: { 'no-wordless-catch': noWordlessCatch } } },
    rules: { 'ours/no-wordless-catch': 'error' },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
