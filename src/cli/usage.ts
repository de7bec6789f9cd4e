/** True for the errors that node's `parseArgs` throws on arguments it does not know. */
export function isUsageError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS_');
}
