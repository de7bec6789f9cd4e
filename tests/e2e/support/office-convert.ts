import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file as an office suite saves it in another format, both named by their endings; `null` where none is installed. */
export async function convertFile(bytes: Uint8Array, from: string, to: string): Promise<Buffer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  const settings = `-env:UserInstallation=${pathToFileURL(folder).href}`;
  const args = ['--headless', settings, '--convert-to', to, '--outdir', folder, join(folder, `file.${from}`)];
  try {
    await writeFile(join(folder, `file.${from}`), bytes);
    const installed = await new Promise<boolean>((resolve, reject) =>
      execFile('soffice', args, (error) =>
        error === null ? resolve(true) : 'code' in error && error.code === 'ENOENT' ? resolve(false) : reject(error),
      ),
    );
    return installed ? await readFile(join(folder, `file.${to}`)) : null;
  } finally {
    await rm(folder, { recursive: true });
  }
}
