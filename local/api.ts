import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { connectApi } from '../functions/api/connect.ts';
import type { Instant } from '../shared/model/index.ts';
import { type LocalServer, listenOnLoopback } from './emulators/loopback.ts';
import type { Services } from './services.ts';

/** Serves the deployed API on loopback: the same app, without a gate, since only this machine can reach it. */
export function serveApi(
  services: Pick<Services, 'clients' | 'config'>,
  options: {
    readonly clock: () => Instant;
    readonly onError: (error: unknown) => void;
    readonly port?: number;
  },
): Promise<LocalServer> {
  const app = connectApi(services.config, services.clients, options);
  return listenOnLoopback(createServer(getRequestListener(app.fetch)), options.port);
}
