import { buildIfStale } from './support/build-site.ts';
import { stop } from './support/say.ts';
import { serveSite } from './serve.ts';

await buildIfStale().catch((error: unknown) => stop(`构建失败：${String(error)}`, 'The build failed; see above.'));
serveSite();
