import { prepareAssets } from './support/prepare-assets.ts';
import { stop } from './support/say.ts';

await prepareAssets().catch((error: unknown) => stop(`准备失败：${String(error)}`, 'Preparation failed; see above.'));
