import { existsSync, readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Registry } from '../shared/model/index.ts';
import { CeasewireError, InvalidInput } from '../shared/model/index.ts';
import { parseRegistry } from '../shared/registry/index.ts';
import { Bundles } from './bundling.ts';
import { CeasewireStack } from './ceasewire-stack.ts';
import { readOptions } from './options.ts';
import { readWatches } from './watches.ts';

/** @throws InvalidInput with the first problem of the file. */
function readRegistry(path: string): Registry {
  if (!existsSync(path))
    throw new InvalidInput(`There is no file of feeds at ${path}; name one with -c feeds=FILE.`, { path });
  return parseRegistry(readFileSync(path, 'utf8'));
}

// More than half of a synthesis; `npm test` holds the template against the schemas, and so does CDK_VALIDATION=true.
process.env['CDK_VALIDATION'] ??= 'false';
try {
  const app = new App();
  const options = readOptions(app.node.getAllContext());
  const registry = JSON.stringify(readRegistry(options.feeds));
  const bundles = new Bundles({ schedule: { 'registry.json': registry } });
  new CeasewireStack(app, options.stackName, {
    options,
    codeOf: (name) => bundles.codeOf(name),
    watches: readWatches(options.watches),
  });
  bundles.discard();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
} catch (error) {
  // A person's mistake gets its sentence, not a stack trace.
  if (!(error instanceof CeasewireError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
