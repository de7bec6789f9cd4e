import { buildSite } from './support/build-site.ts';
import { stop } from './support/say.ts';

await buildSite().catch((error: unknown) => stop(`构建失败：${String(error)}`, 'The build failed; see above.'));
