import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const command = (...args: string[]) => run(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args]);

/** Makes up a dataset as the command does, and writes its release below `out`; returns the folder of the release. */
export async function writeSynthetic(what: 'prefecture' | 'province', out: string): Promise<string> {
  const [source, release] = [join(out, 'source'), join(out, 'release')];
  await command('synth', what, '--out', source);
  await command('dataset', source, '--out', release);
  return release;
}
