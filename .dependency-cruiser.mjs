/** Who may import whom: docs/architecture.md, "Rooms", as rules. Whatever is not allowed here is forbidden. */
import { ROOMS, VIEW_ROOMS } from './scripts/lint/rooms.js';

// Pages write src/lib as $lib, which only SvelteKit resolves; the type check finds what is not there.
const LIB = '(src/lib|\\$lib)';
const OURS = '^(src|\\$lib)/';
const room = (path) => `^${LIB}/${path}/`;
const escape = (name) => name.replaceAll('.', '\\.');
const packages = (names) => `node_modules/(@types/)?(${names.map(escape).join('|')})/`;

const rooms = Object.entries(ROOMS).flatMap(([name, { rooms, files = [], packages: allowed = [] }]) => [
  {
    name: `room-${name.replace('/', '-')}`,
    severity: 'error',
    from: { path: room(name) },
    to: { path: OURS, pathNot: [...[name, ...rooms].map(room), ...files.map((file) => `^${LIB}/${escape(file)}$`)] },
  },
  {
    name: `packages-${name.replace('/', '-')}`,
    severity: 'error',
    from: { path: room(name) },
    // Types of a drawing are no drawing: they vanish from what is built.
    to: {
      path: 'node_modules/',
      ...(allowed.length > 0 ? { pathNot: packages(allowed) } : {}),
      ...(name === 'ui' ? { dependencyTypesNot: ['type-only'] } : {}),
    },
  },
]);

const VIEWS = `${LIB}/views`;
const SHARED = Object.keys(VIEW_ROOMS).join('|');
const viewRooms = [
  ...Object.entries(VIEW_ROOMS).map(([name, below]) => ({
    name: `views-${name}`,
    severity: 'error',
    from: { path: `^${VIEWS}/${name}/` },
    to: { path: `^${VIEWS}/`, pathNot: `^${VIEWS}/(${[name, ...below].join('|')})/` },
  })),
  {
    name: 'views-of-pages-apart',
    severity: 'error',
    from: { path: `^${VIEWS}/([^/]+)/`, pathNot: `^${VIEWS}/(${SHARED})/` },
    to: { path: `^${VIEWS}/`, pathNot: `^${VIEWS}/($2|${SHARED})/` },
  },
];

export default {
  forbidden: [
    ...rooms,
    ...viewRooms,
    {
      name: 'synth-makes-data',
      comment: 'The factory of example data knows the domain and nothing that shows it.',
      severity: 'error',
      from: { path: '^src/synth/' },
      to: { path: '^src/', pathNot: [`^src/synth/`, room('core/(report|template|agency|dataset)')] },
    },
    {
      name: 'synth-is-for-the-command',
      severity: 'error',
      from: { path: '^src/(lib|routes)/' },
      to: { path: '^src/synth/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'What is not found is not checked either. $app and ./$types are made by SvelteKit.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\$(app|lib)/|\\./\\$types$)' },
    },
    {
      name: 'known-packages',
      comment: 'Whatever src imports stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'deprecated'] },
    },
    {
      name: 'node-in-its-places',
      comment:
        'Pages and the domain run in a browser. Node is for the build, in *-node.ts and *.server.ts, and for the command.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/|^src/lib/warehouse/[^/]+-node\\.ts$|\\.server\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'native-database-in-its-places',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/|^src/lib/warehouse/[^/]+-node\\.ts$|\\.server\\.ts$' },
      to: { path: '-node\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-seam-is-one-file',
      comment: 'Questions, and whoever asks them, know the engine and what a row of reports means, not the database.',
      severity: 'error',
      from: { path: '^src/(lib/(queries|ui)|routes)/', pathNot: '\\.server\\.ts$' },
      to: {
        path: room('warehouse'),
        pathNot: `${room('warehouse')}(engine(-browser)?|stored-report)\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'duckdb-behind-the-seam',
      severity: 'error',
      from: { path: '^src/', pathNot: room('warehouse') },
      to: { path: 'node_modules/@duckdb/' },
    },
    {
      name: 'echarts-in-charts',
      severity: 'error',
      from: { path: '^src/', pathNot: room('charts') },
      to: { path: 'node_modules/(echarts|zrender)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'command-beside-ui',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: ['^src/routes/', room('(ui|views|charts|labels)')] },
    },
    {
      name: 'routes-and-command-apart',
      severity: 'error',
      from: { path: '^src/(lib|routes)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-imports-routes',
      severity: 'error',
      from: { path: '^src/(lib|cli)/' },
      to: { path: '^src/routes/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.svelte', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'svelte', 'import', 'default'],
    },
  },
};
