import { vi } from 'vitest';
import { CliError, type Command } from '../../src/cli/command.ts';

/** What a command printed and how it ended, run in this process. */
export async function runCommand(
  command: Command,
  args: string[],
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const text = (spy: typeof out) => spy.mock.calls.map((call) => call.join(' ')).join('\n');
  try {
    const exitCode = await command.run(args);
    return { exitCode, stdout: text(out), stderr: text(err) };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { exitCode: error.exitCode, stdout: text(out), stderr: error.message };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
