/** Who may import whom, read by .dependency-cruiser.mjs, which forbids the rest, and by the test of docs/architecture.md. */

/** A room: the rooms it may import from, besides itself, single files beside the rooms, and the packages. */
export const ROOMS = {
  'core/text': { rooms: [] },
  'core/template': { rooms: ['core/text'] },
  'core/report': { rooms: ['core/text', 'core/template'], packages: ['valibot'] },
  'core/agency': { rooms: ['core/text', 'core/report'], packages: ['@vant/area-data'] },
  'core/recognise': { rooms: [], packages: ['onnxruntime-web', 'onnxruntime-common'] },
  'core/reading': {
    rooms: ['core/text', 'core/recognise'],
    packages: ['parse5', 'saxes', 'xmlchars', 'fflate', 'cfb', 'papaparse', 'pdfjs-dist', 'fast-png', 'utif2'],
  },
  'core/extract': { rooms: ['core/reading', 'core/template', 'core/report', 'core/text', 'core/agency'] },
  'core/filing': { rooms: ['core/report', 'core/agency'] },
  'core/aggregate': { rooms: ['core/report', 'core/template', 'core/agency', 'core/text', 'core/filing'] },
  'core/checks': {
    rooms: ['core/report', 'core/template', 'core/agency', 'core/text', 'core/filing', 'core/aggregate'],
  },
  'core/decisions': { rooms: ['core/report', 'core/template', 'core/checks'], packages: ['valibot'] },
  'core/dataset': {
    rooms: ['core/report', 'core/template', 'core/agency', 'core/checks', 'core/filing', 'core/text'],
    packages: ['papaparse', 'valibot'],
  },
  office: { rooms: ['core/template'], packages: ['docx', 'write-excel-file'] },
  'core/layer': {
    rooms: ['core/report', 'core/template', 'core/agency', 'core/dataset', 'core/text'],
    packages: ['valibot'],
  },
  'core/collect': {
    rooms: ['core/report', 'core/template', 'core/agency', 'core/dataset', 'core/layer', 'core/decisions'],
    packages: ['valibot'],
  },
  'core/statistics': { rooms: [] },
  indicators: { rooms: ['core/report', 'core/template'] },
  warehouse: {
    rooms: [
      'core/text',
      'core/report',
      'core/template',
      'core/agency',
      'core/filing',
      'core/aggregate',
      'core/checks',
      'core/dataset',
      'indicators',
    ],
    packages: ['@duckdb/node-api', '@duckdb/duckdb-wasm', 'apache-arrow', 'pinyin-pro', '@types/node'],
  },
  queries: {
    rooms: ['warehouse', 'indicators', 'core/report', 'core/template', 'core/agency', 'core/filing', 'core/checks'],
  },
  views: {
    rooms: [
      'queries',
      'indicators',
      'labels',
      'core/report',
      'core/template',
      'core/agency',
      'core/aggregate',
      'core/checks',
      'core/decisions',
      'core/reading',
      'core/statistics',
    ],
    packages: ['diff'],
  },
  site: { rooms: ['indicators', 'queries'] },
  charts: { rooms: ['views', 'labels'], packages: ['echarts'] },
  // The names that need words; types only, they vanish from what is built.
  labels: { rooms: ['indicators'] },
  ui: {
    rooms: [
      'views',
      'charts',
      'labels',
      'site',
      'queries',
      'indicators',
      'warehouse',
      'office',
      'core/report',
      'core/template',
      'core/agency',
      'core/checks',
      'core/decisions',
      'core/reading',
      'core/dataset',
      'core/layer',
    ],
    files: ['core/import.ts'],
    packages: ['svelte', '@sveltejs/kit', 'papaparse', 'idb', '@noble/hashes', 'pdfjs-dist'],
  },
};

/** The shared rooms inside `views`, each with those it may look down into; a page's own room sees these and no other page's. */
export const VIEW_ROOMS = { figure: [], bodies: ['figure'], attention: ['bodies', 'figure'] };
