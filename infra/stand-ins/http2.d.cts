declare const http2: Pick<typeof import('node:http2'), 'connect'> & {
  readonly constants: Readonly<Record<string, string | number>>;
};
export = http2;
