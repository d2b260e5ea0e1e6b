import type { Server } from 'node:http';
import { CeasewireError } from '../../shared/model/index.ts';

/** Only this machine can reach what the embedded run serves. */
export const LOOPBACK = '127.0.0.1';

export interface LocalServer {
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

export class PortInUse extends CeasewireError {
  override readonly name = 'PortInUse';
}

/** @param port 0 or absent: any free one. @throws PortInUse where someone else listens there. */
export async function listenOnLoopback(server: Server, port = 0): Promise<LocalServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(
        taken
          ? new PortInUse(
              `Port ${port} on ${LOOPBACK} is ${error.code === 'EACCES' ? 'not allowed to you' : 'in use by another program'}. Choose another with --port N, or leave --port out for any free one.`,
              { port },
              error,
            )
          : error,
      );
    });
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    endpoint: `http://${LOOPBACK}:${bound}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Idle keep-alive connections would hold the close back.
        server.closeAllConnections();
      }),
  };
}
