// In a checkout the worker's source is TypeScript; a thread has to be told how to read it, as the process was.
import { register } from 'tsx/esm/api';

register();
await import('./parse-worker.ts');
