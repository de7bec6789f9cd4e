import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../../../scripts/support/site-server.ts';

let dir: string;
let server: Server;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-site-'));
  const write = (name: string, text: string): void => {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
    writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text));
  };
  write('index.html', 'home');
  write('agencies/index.html', 'agencies');
  write('agencies/a1/index.html', 'agency');
  write('404.html', 'nothing here');
  write('engine/x.worker.js', 'worker');
  write('engine/x.wasm', 'wasm');
  write('_app/immutable/a.js', 'code');
  write('datasets/d/0123456789ab/all.duckdb', 'database');
  write('datasets/d/download/cells.csv', '件');
  write('datasets/d/download/SHA256SUMS', 'sums');
  server = createSiteServer(dir);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const text = response.headers['content-encoding'] === 'br' && body.length ? brotliDecompressSync(body) : body;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: text.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the site server', () => {
  it.each([
    ['/', 'home'],
    ['/agencies/', 'agencies'],
    ['/agencies/?year=2020', 'agencies'],
    ['/agencies/a1/', 'agency'],
    ['/datasets/d/download/SHA256SUMS', 'sums'],
  ])('finds %s', async (path, text) => {
    expect(await get(path)).toMatchObject({ status: 200, text });
    expect(await get(path, { 'accept-encoding': 'br' })).toMatchObject({ status: 200, text });
  });

  it('gives a page one address', async () => {
    const answer = await get('/agencies?year=2020');
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe('/agencies/?year=2020');
  });

  it.each([
    ['/engine/x.wasm', 'application/wasm'],
    ['/engine/x.worker.js', 'text/javascript; charset=utf-8'],
    ['/datasets/d/0123456789ab/all.duckdb', 'application/octet-stream'],
    ['/datasets/d/download/cells.csv', 'text/csv; charset=utf-8'],
    ['/datasets/d/download/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/agencies/', 'text/html; charset=utf-8'],
  ])('types %s', async (path, type) => {
    for (const encoding of ['br', 'identity']) {
      expect((await get(path, { 'accept-encoding': encoding })).headers['content-type']).toBe(type);
    }
  });

  it('keeps for ever what is named by its content, and asks again for the rest', async () => {
    for (const path of ['/engine/x.wasm', '/_app/immutable/a.js', '/datasets/d/0123456789ab/all.duckdb']) {
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get('/', { 'if-none-match': String(page.headers.etag) })).status).toBe(304);
  });

  it('answers an unknown address with the 404 page, and a missing file with one line', async () => {
    const page = await get('/nowhere', { accept: 'text/html', 'accept-encoding': 'br' });
    expect(page).toMatchObject({ status: 404, text: 'nothing here' });
    expect(page.headers['content-encoding']).toBe('br');
    // A page of another dataset has no file of its own: the fallback page makes it.
    expect(await get('/reports/a/2023?data=other', { accept: 'text/html' })).toMatchObject({
      status: 200,
      text: 'nothing here',
    });
    expect(await get('/_app/old.js?data=other', { accept: 'text/html' })).toMatchObject({ status: 404 });
    expect(await get('/_app/immutable/old.js')).toMatchObject({ status: 404, text: '404\n' });
  });

  it('lets workers run the engine and pages be framed by the site only', async () => {
    const worker = (await get('/engine/x.worker.js')).headers['content-security-policy'];
    expect(worker).toMatch(/script-src 'self' 'wasm-unsafe-eval';.*connect-src 'self'/);
    expect((await get('/')).headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%', '//example.com/', '/.stamp'])(
    'gives nothing outside the site for %s',
    async (path) => {
      const { status } = await get(path);
      expect(status).toBe(404);
    },
  );

  it('answers with 404 what has gone since, and with the file what has come, beside a running server', async () => {
    writeFileSync(join(dir, 'come.txt'), 'come');
    expect(await get('/come.txt')).toMatchObject({ status: 200, text: 'come' });
    rmSync(join(dir, 'come.txt'));
    expect(await get('/come.txt')).toMatchObject({ status: 404 });
    rmSync(join(dir, 'agencies/a1'), { recursive: true });
    expect(await get('/agencies/a1/', { accept: 'text/html' })).toMatchObject({ status: 404, text: 'nothing here' });
  });

  /** What the server says to these bytes until it ends the connection. */
  const send = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      const parts: Buffer[] = [];
      socket.on('data', (part) => parts.push(part));
      socket.on('close', () => resolve(Buffer.concat(parts).toString()));
      socket.on('error', reject);
      socket.write(text);
    });

  it('says in a sentence that an address is too long, and that something is no request', async () => {
    const long = await send(`GET /?from=${'9'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 431 /);
    expect(long).toContain('网址太长，服务器不收。请从首页重新选择。');
    expect(await send('\u0016\u0003\u0001 no request\r\n\r\n')).toContain('这不是网页的请求。');
    expect(await get('/')).toMatchObject({ status: 200 });
  });

  it('goes on where a reader goes away in the middle of a request or of an answer', async () => {
    writeFileSync(join(dir, 'large.txt'), Buffer.alloc(8_000_000, 'a'));
    for (const text of ['GET / HT', 'GET /large.txt HTTP/1.1\r\nHost: a\r\n\r\n']) {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      await new Promise<void>((resolve) => socket.write(text, () => resolve()));
      if (text.includes('large')) await new Promise((resolve) => socket.once('data', resolve));
      socket.destroy();
    }
    expect((await get('/large.txt')).text).toHaveLength(8_000_000);
  });

  it('reads and nothing else', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect(await get('/', { range: 'bytes=0-1' })).toMatchObject({ status: 200, text: 'home' });
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });
});
