import { readFileSync } from 'node:fs';

/** What stands before the API: IAM, a token, or nothing where only this machine reaches it. */
export type Gate = 'iam' | 'token' | 'none';

const SCHEMES: Readonly<Record<Gate, readonly string[]>> = {
  iam: ['iam'],
  token: ['token', 'tokenInAddress'],
  none: [],
};

/** Written by `npm run build:contracts`, from the schemas that check the parameters: none is built to be served. */
const FILE = new URL(
  import.meta.url.endsWith('.ts') ? '../../contracts/openapi.json' : './openapi.json',
  import.meta.url,
);

interface Contract {
  readonly components: { readonly securitySchemes: Readonly<Record<string, unknown>> };
}

/** The contract as one deployment has it. Read when asked for. @param address where it is served, without a `/` at its end. */
export function openApiDocument(gate: Gate, address: string): object {
  const contract: Contract = JSON.parse(readFileSync(FILE, 'utf8'));
  const { securitySchemes, ...components } = contract.components;
  const names = SCHEMES[gate];
  return {
    ...contract,
    servers: [{ url: address }],
    security: names.map((name) => ({ [name]: [] })),
    components: {
      ...components,
      securitySchemes: Object.fromEntries(names.map((name) => [name, securitySchemes[name]])),
    },
  };
}
