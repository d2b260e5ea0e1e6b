/** The API's contract as OpenAPI 3.1, as contracts/openapi.json keeps it: written by `npm run build:contracts`. */
import * as z from 'zod';
import { answerComponents } from './answers.ts';
import { OPERATIONS, type Operation } from './operations.ts';

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const schemaOf = ([, name]: Operation['answer'], type: string) =>
  name !== undefined ? ref('schemas', name) : { type: type.endsWith('json') ? 'object' : 'string' };

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
});

const RESPONSES = {
  NotModified: {
    description: 'Nothing has changed since the answer whose ETag was sent in If-None-Match.',
    headers: { ETag: ref('headers', 'ETag') },
  },
  BadRequest: refusal('What is wrong with the question, and what would do.'),
  Unauthorized: refusal('The token is missing or wrong, where the API asks for one.'),
  Forbidden: {
    description: 'The request is not signed by someone who may, where IAM guards the API.',
    content: { 'application/json': { schema: { type: 'object' } } },
  },
  NotFound: refusal('Nothing has this id, or it has expired.'),
  Failed: refusal('Something failed on our side; it has been logged.'),
};

const HEADERS = {
  ETag: {
    description: "A tag of the answer's content: sent as If-None-Match, it spares an unchanged answer.",
    schema: { type: 'string' },
  },
  Link: {
    description: 'The next page, as `<address>; rel="next"` (RFC 8288); absent on the last.',
    schema: { type: 'string' },
  },
  CacheControl: { description: 'How long the answer may be kept.', schema: { type: 'string' } },
};

/** By the option `api` of the deployment; the document that is served has those of its own. */
const SECURITY_SCHEMES = {
  iam: {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    description: 'AWS Signature Version 4, for the service execute-api (`-c api=iam`).',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  },
  token: { type: 'http', scheme: 'bearer', description: 'The token (`-c api=token`).' },
  tokenInAddress: {
    type: 'apiKey',
    name: 'token',
    in: 'query',
    description: 'The same, for feed readers, which send no headers.',
  },
};

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of an answer that is at hand.',
  schema: { type: 'string' },
};

function queryParameters(params: z.ZodObject): unknown[] {
  const { properties = {}, required = [] } = z.toJSONSchema(params, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = typeof property === 'object' ? property : {};
    return { name, in: 'query', required: required.includes(name), description, schema };
  });
}

function operationOf({ path, operationId, tag, summary, params, answer, id, paged }: Operation) {
  const content = { [answer[0]]: { schema: schemaOf(answer, answer[0]) } };
  return {
    operationId,
    tags: [tag],
    summary,
    parameters: [
      ...(id === undefined
        ? []
        : [{ name: 'id', in: 'path', required: true, description: id, schema: { type: 'string' } }]),
      ...(params === undefined ? [] : queryParameters(params)),
      ref('parameters', 'IfNoneMatch'),
    ],
    responses: {
      200: {
        description: 'The answer.',
        headers: {
          ETag: ref('headers', 'ETag'),
          'Cache-Control': ref('headers', 'CacheControl'),
          ...(paged ? { Link: ref('headers', 'Link') } : {}),
        },
        content,
      },
      304: ref('responses', 'NotModified'),
      ...(params === undefined ? {} : { 400: ref('responses', 'BadRequest') }),
      401: ref('responses', 'Unauthorized'),
      403: ref('responses', 'Forbidden'),
      ...(id === undefined ? {} : { 404: ref('responses', 'NotFound') }),
      500: ref('responses', 'Failed'),
      ...(path === '/health' ? { 503: { description: 'No feed has answered for two hours.', content } } : {}),
    },
  };
}

/** The whole document, of both ways to guard the API. */
export const openApiContract = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Ceasewire',
    version: '1',
    description: 'Who is talking peace, and who is striking whom. Read only.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: Object.keys(SECURITY_SCHEMES).map((name) => ({ [name]: [] })),
  paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: operationOf(operation) }])),
  components: {
    schemas: answerComponents(),
    responses: RESPONSES,
    headers: HEADERS,
    parameters: { IfNoneMatch: IF_NONE_MATCH },
    securitySchemes: SECURITY_SCHEMES,
  },
});

/** As contracts/ keeps it. */
export const openApiFile = (): string => `${JSON.stringify(openApiContract(), undefined, 2)}\n`;
