import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { say } from './say.ts';
import { sendSiteFile } from './site-file.ts';
import { headersFor } from './site-headers.ts';

/**
 * A server of a built site: compressed twins where the reader takes them, one address a page, a 404 page. Whatever goes wrong with one
 * request ends that request alone.
 */
export function createSiteServer(dir: string): Server {
  const server = createServer((request, response) => {
    answer(dir, request, response).catch((error: unknown) => fail(error, response));
  });
  server.on('clientError', refuse);
  return server;
}

async function answer(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
  const pathname = readPathname(request);
  if (!pathname.endsWith('/') && existsSync(join(dir, pathname, 'index.html')))
    return redirect(request, response, `${pathname}/`);
  // Every file is small or compressed, so none is sent in parts.
  if (!(await sendSiteFile(dir, pathname, request, response))) await sendNotFound(dir, pathname, request, response);
}

/** A reader who went away is nobody's failure; anything else is said, here and, where nothing was sent yet, to the reader. */
function fail(error: unknown, response: ServerResponse): void {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
    say(`有一个请求没有答成：${String(error)}`, `A request failed: ${String(error)}`);
  if (response.headersSent) response.destroy();
  else
    response
      .writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('服务器没能读出这个文件，请再试一次。\n');
}

/** What cannot be read as a request is told why, and its connection ends. */
const REFUSALS: Readonly<Record<string, readonly [status: string, says: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', '网址太长，服务器不收。请从首页重新选择。'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', '请求没有在规定时间内发完，请再试一次。'],
};

function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, says] = REFUSALS[error.code ?? ''] ?? ['400 Bad Request', '这不是网页的请求。'];
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年报看板</title><p>${says}</p><p><a href="/">回首页</a></p></html>`;
  const head = `Content-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${page}`);
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
async function sendNotFound(
  dir: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.statusCode = /[?&]data=/.test(request.url ?? '') && !/\.\w+$/.test(pathname) ? 200 : 404;
  if (request.headers.accept?.includes('text/html') && (await sendSiteFile(dir, '/404.html', request, response)))
    return;
  for (const [name, value] of Object.entries(headersFor('/404.txt'))) response.setHeader(name, value);
  response.end('404\n');
}
