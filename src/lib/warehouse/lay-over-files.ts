import type { LocalState } from '../core/dataset/index.ts';
import type { Engine } from './engine.ts';
import type { Attached } from './overlay.ts';
import type { OverlayRequest } from './overlay-worker.ts';
import { readPublished } from './published-rows.ts';

/**
 * Makes the working copy: both attached files of a dataset with the reports and changes of `local` in them, in a database in memory that is in
 * use afterwards. `workOut` says by which statements (`overlayStatements`), in a page in a thread of its own.
 */
export async function layOverFiles(
  engine: Engine,
  attached: Attached,
  local: LocalState,
  workOut: (request: OverlayRequest) => Promise<string[]>,
): Promise<void> {
  const published = await readPublished(engine, attached.base, attached.quality);
  const statements = await workOut({ attached, published, local });
  const copy = `${attached.base}_copy`;
  await engine.exec(`ATTACH ':memory:' AS ${copy}; USE ${copy}`);
  for (const statement of statements) await engine.exec(statement);
}
