/** The engine's kinds: `eh` wants WebAssembly exceptions, `mvp` runs on older kernels. */
export type EngineKind = 'eh' | 'mvp';

/**
 * Version of the engine's package, then the hash of the lines put before its worker: files under `engine/` are cached
 * for ever, so their names change with their content. The script that copies them refuses to run when this is stale.
 */
export const ENGINE_VERSION = '1.32.0';
export const ENGINE_BUILD = `${ENGINE_VERSION}-2abaca4c`;

/** Names of the two files of one kind, inside `engine/` of the built site. The worker finds its module by this pattern. */
export function engineFiles(kind: EngineKind): { worker: string; module: string } {
  return { worker: `duckdb-${ENGINE_BUILD}-${kind}.worker.js`, module: `duckdb-${ENGINE_BUILD}-${kind}.wasm` };
}
