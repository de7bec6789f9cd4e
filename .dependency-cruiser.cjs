/** Who may import whom: docs/architecture.md §2, as rules. */
const room = (path) => `^src/lib/${path}/`;

/** A room and the rooms it may import from, besides itself. */
const ROOMS = {
  'core/text': [],
  'core/report': ['core/text'],
  'core/template': ['core/report'],
  'core/agency': ['core/text', 'core/report'],
  'core/reading': ['core/text'],
  'core/extract': ['core/reading', 'core/template', 'core/report', 'core/text', 'core/agency'],
  'core/checks': ['core/report', 'core/template', 'core/agency', 'core/text'],
  'core/dataset': ['core/report', 'core/template', 'core/agency', 'core/checks', 'core/text'],
  indicators: ['core/report', 'core/template'],
  warehouse: ['core/report', 'core/template', 'core/agency', 'core/dataset', 'indicators'],
  queries: ['warehouse', 'indicators', 'core/report', 'core/template', 'core/agency'],
  views: ['queries', 'indicators', 'labels', 'core/report', 'core/template', 'core/agency', 'core/checks'],
  charts: ['views', 'labels'],
  labels: [],
  ui: [
    'views',
    'charts',
    'labels',
    'queries',
    'indicators',
    'warehouse',
    'core/report',
    'core/template',
    'core/agency',
    'core/checks',
  ],
};

const forbidden = Object.entries(ROOMS).map(([name, allowed]) => ({
  name: `room-${name.replace('/', '-')}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [name, ...allowed].map(room) },
}));

module.exports = {
  forbidden: [
    ...forbidden,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'The domain runs anywhere: no Node, no database, no page.',
      severity: 'error',
      from: { path: '^src/lib/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-libraries',
      severity: 'error',
      from: { path: '^src/lib/core/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(valibot|papaparse|@types/papaparse)/' },
    },
    {
      name: 'duckdb-behind-the-seam',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lib/warehouse/' },
      to: { path: 'node_modules/@duckdb/' },
    },
    {
      name: 'echarts-in-charts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lib/charts/' },
      to: { path: 'node_modules/(echarts|zrender)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'cli-beside-ui',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(routes|lib/(ui|views|charts))/' },
    },
    {
      name: 'nothing-imports-routes',
      severity: 'error',
      from: { path: '^src/(lib|cli)/' },
      to: { path: '^src/(routes|cli)/', pathNot: '^src/cli/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.svelte', '.json'] },
  },
};
