interface Client {
  readonly middlewareStack: { remove(middleware: string): boolean };
}

/**
 * An SDK client that keeps no log of its calls. The SDK's own goes nowhere unless a logger is given, yet walks the whole
 * input and output of each call for it: 2 % of a cold fold's time.
 */
export function unlogged<Of extends Client>(client: Of): Of {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
