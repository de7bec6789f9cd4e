import { register } from 'tsx/esm/api';

register();
await import('../src/cli/read-worker.ts');
