import { extname } from 'node:path';

/** Types the server's own table does not know, or knows without a character set. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.duckdb': 'application/octet-stream',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/octet-stream',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Pages carry their policy in the page; the server adds what only a header can say. */
const PAGE_POLICY = "frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
/** A worker obeys the policy of its own response. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
/** A published document is data of others: opened by itself it is saved, and nothing in it runs. */
const DOCUMENT = /^\/datasets\/[^/]+\/documents\//;
const DOCUMENT_HEADERS = {
  'Content-Disposition': 'attachment',
  'Content-Security-Policy': "default-src 'none'; sandbox",
};
/** Files whose name changes with their content. */
const IMMUTABLE = /^\/(_app\/immutable|engine|datasets\/[^/]+\/[0-9a-f]{12})\//;

/** Headers of a file of the built site, by the path it was asked for. */
export function headersFor(pathname: string): Record<string, string> {
  const extension = extname(pathname) || '.html';
  const type = extname(pathname) === '' && pathname.endsWith('/SHA256SUMS') ? TYPES['.txt'] : TYPES[extension];
  return {
    'Cache-Control': IMMUTABLE.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': extension === '.js' ? WORKER_POLICY : PAGE_POLICY,
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(type !== undefined && { 'Content-Type': type }),
    ...(DOCUMENT.test(pathname) && DOCUMENT_HEADERS),
  };
}
