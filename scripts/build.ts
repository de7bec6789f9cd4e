import { parseArgs } from 'node:util';
import { buildIfStale, buildSite } from './support/build-site.ts';
import { stop } from './support/say.ts';

const { values } = parseArgs({ options: { 'if-stale': { type: 'boolean' } } });
await (values['if-stale'] ? buildIfStale() : buildSite()).catch((error: unknown) =>
  stop(`构建失败：${String(error)}`, 'The build failed; see above.'),
);
