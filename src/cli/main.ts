import { CliError, type Command } from './command.ts';
import { isUsageError } from './usage.ts';

/** Every command of the program, loaded only when called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).command,
  check: async () => (await import('./commands/check.ts')).command,
  aggregate: async () => (await import('./commands/aggregate.ts')).command,
  collect: async () => (await import('./commands/collect.ts')).command,
  merge: async () => (await import('./commands/merge.ts')).command,
  dataset: async () => (await import('./commands/dataset.ts')).command,
  synth: async () => (await import('./commands/synth.ts')).command,
};

async function printHelp(): Promise<void> {
  const lines = ['用法 Usage: nianbao <命令 command> [...]', ''];
  for (const load of Object.values(COMMANDS)) {
    const { name, summaryZh, summaryEn } = await load();
    lines.push(`  ${name.padEnd(10)} ${summaryZh}`, `  ${''.padEnd(10)} ${summaryEn}`);
  }
  lines.push('', '  nianbao <命令 command> --help    该命令的说明 help on one command');
  console.log(lines.join('\n'));
}

async function runCommand(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await printHelp();
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new CliError(`没有这个命令 unknown command: ${name}（--help 列出全部命令 lists them）`, 2);
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`${command.summaryZh}\n${command.summaryEn}\n\n${command.usage}`);
    return 0;
  }
  return command.run(rest);
}

/** One line for any failure; a stack trace is for developers, never for users. */
function describeFailure(error: unknown): { line: string; exitCode: number } {
  if (error instanceof CliError) return { line: error.message, exitCode: error.exitCode };
  const line = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  if (isUsageError(error)) return { line: `用法有误 wrong usage: ${line}`, exitCode: 2 };
  return { line: `意外错误 unexpected error: ${line}`, exitCode: 1 };
}

// A reader that closes the pipe early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  const { line, exitCode } = describeFailure(error);
  console.error(line);
  process.exitCode = exitCode;
}
