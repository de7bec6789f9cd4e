import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.ts';

const require = createRequire(import.meta.url);

/** Runs a program in the checkout with our terminal; rejects when it ends with anything but 0. */
function runCommand(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${signal ?? code}`)),
    );
  });
}

/** Runs the program a package brings, with this very Node. */
export function runPackage(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const manifest = packageManifest(name);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const entry = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (entry === undefined) return Promise.reject(new Error(`no program in package ${name}`));
  return runCommand(process.execPath, [join(dirname(manifest), entry), ...args], env);
}

/** Runs a TypeScript file of ours. */
export function runScript(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  return runCommand(process.execPath, ['--import', 'tsx', file, ...args], env);
}

/** Packages may hide their package.json behind `exports`; the folder is where we installed it. */
function packageManifest(name: string): string {
  return join(ROOT, 'node_modules', name, 'package.json');
}
