import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './site-headers.ts';

/** A server of a built site: compressed twins where the reader takes them, one address a page, a 404 page. */
export function createSiteServer(dir: string): Server {
  const serveFile = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => setHeaders(response, pathname),
  });
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const pathname = readPathname(request);
    if (!pathname.endsWith('/') && existsSync(join(dir, pathname, 'index.html')))
      return redirect(request, response, `${pathname}/`);
    // Every file is small or compressed: answering in parts would only break the compressed twins.
    delete request.headers.range;
    serveFile(request, response, () => sendNotFound(dir, request, response));
  });
}

function readPathname(request: IncomingMessage): string {
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURI(pathname);
  } catch {
    // Not an encoding: the address leads nowhere as it is.
    return pathname;
  }
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

/** Pages link to their neighbours relatively: a page has one address only, that of its folder. */
function redirect(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
  // A path of two slashes would name another host.
  response.writeHead(308, { Location: encodeURI(pathname.replace(/^\/+/, '/')) + query }).end();
}

/**
 * The page for addresses without a printed one. An address that names a dataset may be a page of that dataset, which
 * this page then makes; any other is not found.
 */
function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(dir, '404.html');
  response.statusCode = /[?&]data=/.test(request.url ?? '') && !/\.\w+$/.test(readPathname(request)) ? 200 : 404;
  if (!request.headers.accept?.includes('text/html') || !existsSync(page)) {
    setHeaders(response, '/404.txt');
    response.end('404\n');
    return;
  }
  setHeaders(response, '/404.html');
  response.setHeader('Vary', 'Accept-Encoding');
  const compressed = /\bbr\b/.test(String(request.headers['accept-encoding'])) && existsSync(`${page}.br`);
  const file = compressed ? `${page}.br` : page;
  if (compressed) response.setHeader('Content-Encoding', 'br');
  response.setHeader('Content-Length', statSync(file).size);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
