import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { CeasewireStack } from '../../../infra/ceasewire-stack.ts';
import { type OptionName, readOptions } from '../../../infra/options.ts';
import { readWatches } from '../../../infra/watch-file.ts';

const WATCHES = fileURLToPath(new URL('../../../watches.json', import.meta.url));

/** What an earlier stack left behind. */
export const ADOPTED = {
  tableName: 'kept-table',
  tableStreamArn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/kept-table/stream/2026-01-01T00:00:00.000',
  bucketName: 'kept-bucket',
} as const;

/** The stack, with the watches that come with it, without its bundles: a line of code in each function's place. */
export function makeStack(context: Partial<Record<OptionName, unknown>> = {}): {
  readonly app: App;
  readonly stack: CeasewireStack;
} {
  const app = new App();
  const stack = new CeasewireStack(app, 'Ceasewire', {
    options: readOptions(context),
    codeOf: () => Code.fromInline('exports.handler = async () => undefined;'),
    watches: { ...readWatches(WATCHES), mail: ['desk@example.org'] },
  });
  return { app, stack };
}

/** The template alone: it is held against the schemas once, in checks.test.ts, which takes seconds. */
export function templateOf(context: Partial<Record<OptionName, unknown>> = {}): Template {
  process.env['CDK_VALIDATION'] = 'false';
  return Template.fromStack(makeStack(context).stack);
}

export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties, as deep as a test looks
  readonly Properties: Record<string, any>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** The resources of a type, by logical id. */
export const resourcesOf = (template: Template, type: string): Record<string, Resource> =>
  template.findResources(type) as unknown as Record<string, Resource>;
