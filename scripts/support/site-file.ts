import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { headersFor } from './site-headers.ts';

/** Compressed twins of a file by their ending, the smaller first. */
const TWINS = [
  { ending: '.br', encoding: 'br' },
  { ending: '.gz', encoding: 'gzip' },
] as const;

/** What a path says that leads to no file: nothing of the name, a folder in the place of a file, a name that no disc takes. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** A file that is open for reading: it can be sent even if its name is gone meanwhile. */
interface OpenFile {
  handle: FileHandle;
  size: number;
  tag: string;
  encoding: string | null;
}

async function openFile(path: string, encoding: string | null): Promise<OpenFile | null> {
  let handle: FileHandle;
  try {
    handle = await open(path);
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
  const stat = await handle.stat();
  if (stat.isFile()) return { handle, size: stat.size, tag: `W/"${stat.size}-${stat.mtimeMs}"`, encoding };
  await handle.close();
  return null;
}

/** The compressed twin that the reader takes, or the file itself; `null` where there is none. */
async function openTwin(path: string, accepted: string): Promise<OpenFile | null> {
  for (const { ending, encoding } of TWINS) {
    if (!new RegExp(`\\b${encoding}\\b`).test(accepted)) continue;
    const twin = await openFile(`${path}${ending}`, encoding);
    if (twin !== null) return twin;
  }
  return openFile(path, null);
}

/** Whether a path stays below the folder of the site and names nothing that is hidden there. */
const isWithin = (pathname: string): boolean =>
  !pathname
    .split(/[/\\]/)
    .some((part, index, parts) => part.startsWith('.') || (part === '' && index > 0 && index < parts.length - 1));

/**
 * Sends the file of a path below `dir`, that of a folder as its `index.html`; false where there is none. Each request looks anew, so that
 * a site that is built beside its running server is served as it then is. Rejects where the disc fails or the reader goes away.
 */
export async function sendSiteFile(
  dir: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!isWithin(pathname)) return false;
  const path = join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const file = await openTwin(path, String(request.headers['accept-encoding'] ?? ''));
  if (file === null) return false;
  try {
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', file.tag);
    if (file.encoding !== null) response.setHeader('Content-Encoding', file.encoding);
    if (request.headers['if-none-match'] === file.tag && response.statusCode === 200) {
      response.writeHead(304).end();
      return true;
    }
    response.setHeader('Content-Length', file.size);
    if (request.method === 'HEAD') response.end();
    else await pipeline(file.handle.createReadStream({ autoClose: false, end: Math.max(0, file.size - 1) }), response);
    return true;
  } finally {
    await file.handle.close();
  }
}
