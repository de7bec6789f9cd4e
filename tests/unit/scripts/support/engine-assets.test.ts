import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { copyEngineAssets } from '../../../../scripts/support/engine-assets.ts';
import { ENGINE_PREAMBLE } from '../../../../scripts/support/engine-preamble.ts';

it('names the engine files by what is in them', async () => {
  await copyEngineAssets();
});

it('fetches the module beside the worker, once, and tells the page when it does not arrive', async () => {
  const fetched: string[] = [];
  const told: unknown[] = [];
  const self = {
    location: { href: 'https://site.example/x/engine/duckdb-1-eh.worker.js' },
    postMessage: (message: unknown) => told.push(message),
    addEventListener: () => {},
    fetch: undefined as unknown,
  };
  const fetch = async (address: string): Promise<Response> => {
    fetched.push(address);
    return new Response('', { status: 503 });
  };
  self.fetch = fetch;
  const webAssembly: { instantiateStreaming?: (source: unknown, imports: object) => Promise<unknown> } = {};
  runInNewContext(ENGINE_PREAMBLE, { self, fetch, WebAssembly: webAssembly, Response, Request, console: {} });
  await expect(webAssembly.instantiateStreaming?.(null, {})).rejects.toThrow('HTTP 503');
  expect(fetched).toEqual(['https://site.example/x/engine/duckdb-1-eh.wasm']);
  expect(told).toContainEqual({ engineFailed: 'engine module: HTTP 503' });
});
