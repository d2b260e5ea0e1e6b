import { createReader, documentClient } from '../../shared/index/index.ts';
import type { Instant } from '../../shared/model/index.ts';
import type { Clients, Config } from '../config.ts';
import { createApp } from './app.ts';

export const connectApi = (
  config: Pick<Config, 'tableName'>,
  clients: Pick<Clients, 'dynamo'>,
  {
    clock,
    ...gate
  }: {
    readonly clock: () => Instant;
    readonly onError: (error: unknown) => void;
    readonly isAllowed?: (token: string | undefined) => Promise<boolean>;
    readonly isSigned?: boolean;
  },
) =>
  createApp({
    reader: createReader(documentClient(clients.dynamo), config.tableName, { now: clock }),
    now: clock,
    ...gate,
  });
