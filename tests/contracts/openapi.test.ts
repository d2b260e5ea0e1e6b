import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiContract, openApiFile } from '../../functions/api/document/document.ts';
import { openApiDocument } from '../../functions/api/openapi.ts';

interface Document {
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly servers: readonly { readonly url: string }[];
  readonly components: { readonly securitySchemes: Readonly<Record<string, { readonly type: string }>> };
}
const served = (gate: 'iam' | 'token' | 'none') => openApiDocument(gate, 'https://api.example') as Document;

describe("the API's contract", () => {
  it('is in the file that is served what the code says', () => {
    // If this fails: npm run build:contracts, and check that nothing was taken away.
    expect(readFileSync(new URL('../../contracts/openapi.json', import.meta.url), 'utf8')).toBe(
      openApiFile(),
    );
  });

  it.each(['iam', 'token', 'none'] as const)('is valid OpenAPI where the gate is %s', async (gate) => {
    expect(await new Validator().validate({ ...served(gate) })).toEqual({ valid: true });
    expect(await new Validator().validate(JSON.parse(openApiFile()))).toEqual({ valid: true });
  });

  it('says how its deployment is guarded', () => {
    expect(served('iam').components.securitySchemes).toMatchObject({
      iam: { type: 'apiKey', 'x-amazon-apigateway-authtype': 'awsSigv4' },
    });
    expect(served('iam').security).toEqual([{ iam: [] }]);
    expect(served('token').security).toEqual([{ token: [] }, { tokenInAddress: [] }]);
    expect(served('token').components.securitySchemes).toMatchObject({ token: { scheme: 'bearer' } });
    expect(served('none').security).toEqual([]);
    expect(served('none').servers).toEqual([{ url: 'https://api.example' }]);
  });

  it('gives each operation an id of its own, and the headers of its answer', () => {
    const operations = Object.values(openApiContract().paths).map(({ get }) => get);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { operationId, responses } of operations) {
      expect(responses[200].headers).toHaveProperty('ETag');
      expect('Link' in responses[200].headers, operationId).toBe(/^(list|count)/.test(operationId));
    }
  });

  it('has no schema of an answer that anything at all fulfils', () => {
    for (const [path, { get }] of Object.entries(openApiContract().paths)) {
      const json = Object.entries(get.responses[200].content).filter(([type]) => type.endsWith('json'));
      for (const [, { schema }] of json.filter(() => path !== '/openapi.json'))
        expect(schema, path).toHaveProperty('$ref');
    }
  });
});
