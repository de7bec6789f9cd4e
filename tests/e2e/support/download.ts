import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';

export interface DownloadedFile {
  name: string;
  bytes: Buffer;
}

/** Does what starts a download and returns the file. */
export async function download(page: Page, act: () => Promise<void>): Promise<DownloadedFile> {
  const [item] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: item.suggestedFilename(), bytes: await readFile(await item.path()) };
}

/** Rows of a downloaded CSV by column name; it must carry the mark by which Excel and WPS see UTF-8. */
export async function downloadCsv(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; columns: string[]; rows: Record<string, string>[] }> {
  const { name, bytes } = await download(page, act);
  const text = bytes.toString('utf8');
  if (!text.startsWith('\uFEFF')) throw new Error(`no byte order mark: ${name}`);
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
  return { name, columns: meta.fields ?? [], rows: data };
}
