/**
 * Lines put before the engine's own worker script.
 *
 * As published, the worker fetches its module only after 770 kB of script are parsed, and pipes it through a counting
 * stream, which keeps the browser from caching the compiled code. It also hangs for ever when the module does not
 * arrive. These lines start the download at once, compile it straight from the network (or from memory where a server
 * sends it with the wrong type), and report a failure to the page.
 */
export const ENGINE_PREAMBLE = `(() => {
  const address = self.location.href.replace(/\\.worker\\.js([?#].*)?$/, '.wasm');
  const compile = async () => {
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok) throw new Error('engine module: HTTP ' + response.status);
    // On the wire, as the server says it; where it does not, nobody knows.
    self.postMessage({ engineBytes: Number(response.headers.get('content-length')) });
    const type = response.headers.get('content-type') || '';
    if (WebAssembly.compileStreaming && type.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
  };
  const compiled = compile();
  const report = (error) => self.postMessage({ engineFailed: String((error && error.message) || error) });
  compiled.then(() => self.postMessage({ engineCompiled: true }), report);
  const { fetch: realFetch } = self;
  // A question that fails is told to the page, which decides what to say: the worker itself keeps quiet.
  console.log = console.warn = () => {};
  self.TransformStream = undefined;
  self.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)) === address
      ? Promise.resolve(new Response())
      : realFetch(input, init);
  WebAssembly.instantiateStreaming = async (source, imports) => {
    try {
      const module = await compiled;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    } catch (error) {
      report(error);
      throw error;
    } finally {
      self.fetch = realFetch;
    }
  };
  // A fault of start-up has already been told to the page.
  self.addEventListener('unhandledrejection', (event) => event.preventDefault());
})();
`;
