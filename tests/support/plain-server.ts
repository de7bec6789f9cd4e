import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

/** What a thing of the kind is: a file, a folder, or nothing. */
const kindOf = (path: string): 'file' | 'folder' | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? 'file' : found ? 'folder' : null;
};

/**
 * Sends the files of a folder under a path of its own, as the plainest of servers do: a folder is its `index.html`, its address
 * ends with a slash, and nothing is known of what is not there.
 */
export function createPlainServer(dir: string, base: string): Server {
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://plain');
    const path = pathname.startsWith(`${base}/`) ? join(dir, decodeURIComponent(pathname.slice(base.length))) : '';
    if (kindOf(path) === 'folder' && !pathname.endsWith('/'))
      return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    if (kindOf(file) !== 'file') return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
}
