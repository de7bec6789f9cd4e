import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pdfText } from './pdf-text.ts';

/** The text of each page that an office suite makes of a Word file, without white space; `null` where none is installed. */
export async function officePages(bytes: Buffer): Promise<string[] | null> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  const settings = `-env:UserInstallation=${pathToFileURL(folder).href}`;
  const args = ['--headless', settings, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'file.docx')];
  try {
    await writeFile(join(folder, 'file.docx'), bytes);
    const installed = await new Promise<boolean>((resolve, reject) =>
      execFile('soffice', args, (error) =>
        error === null ? resolve(true) : 'code' in error && error.code === 'ENOENT' ? resolve(false) : reject(error),
      ),
    );
    return installed ? await pdfText(await readFile(join(folder, 'file.pdf'))) : null;
  } finally {
    await rm(folder, { recursive: true });
  }
}
