import { join } from 'node:path';
import { withBuildLock } from './build-lock.ts';
import { BUILD_DIR, ROOT } from './paths.ts';
import { preloadModules } from './preload-modules.ts';
import { precompress, warmCompression } from './precompress.ts';
import { prepareAssets } from './prepare-assets.ts';
import { runPackage } from './run-command.ts';
import { say, secondsSince } from './say.ts';
import { hashSiteInputs, readStamp, writeStamp } from './stamp.ts';

/** Builds the site where it is missing, or older than what it is made from. */
export async function buildIfStale(): Promise<void> {
  if (await isBuilt()) return say('构建是最新的，直接使用。', 'The build is up to date.');
  await buildSite();
}

/** Engine, datasets, pages, and the compressed twin of every file; two builds of one tree are the same. */
export async function buildSite(): Promise<void> {
  await withBuildLock(async () => {
    const start = performance.now();
    const stamp = await hashSiteInputs();
    say('正在构建年报看板（首次约需一分钟）……', 'Building Nianbao (the first time takes about a minute)…');
    await prepareAssets();
    // The engine takes longest to compress and one core only: it goes beside the building of the pages.
    const engine = warmCompression(join(ROOT, 'static/engine'));
    // Whether it failed is asked below, once the pages are there.
    engine.catch(() => {});
    say('生成页面……', 'Building the pages…');
    await runPackage('@sveltejs/kit', ['sync']);
    await runPackage('vite', ['build', '--logLevel', 'error'], { NIANBAO_BUILD: stamp.slice(0, 12) });
    preloadModules(BUILD_DIR);
    say('压缩文件……', 'Compressing…');
    await engine;
    await precompress(BUILD_DIR);
    await writeStamp(stamp);
    say('构建完成。', `Built in ${secondsSince(start)}.`);
  });
}

async function isBuilt(): Promise<boolean> {
  const [stamp, inputs] = await Promise.all([readStamp(), hashSiteInputs()]);
  return stamp === inputs;
}
