import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CeasewireError } from '../shared/model/index.ts';
import { Bundles } from './bundling.ts';
import { CeasewireStack } from './ceasewire-stack.ts';
import { readFeeds } from './feed-file.ts';
import { readOptions } from './options.ts';
import { noteOn, readWatches } from './watch-file.ts';

// More than half of a synthesis; `npm test` holds the template against the schemas, and so does CDK_VALIDATION=true.
process.env['CDK_VALIDATION'] ??= 'false';
try {
  const app = new App();
  const options = readOptions(app.node.getAllContext());
  const registry = JSON.stringify(readFeeds(options));
  const watches = readWatches(options.watches);
  const note = noteOn(options.watches, watches);
  if (note !== undefined) process.stderr.write(`${note}\n`);
  const bundles = new Bundles({ schedule: { 'registry.json': registry } });
  new CeasewireStack(app, options.stackName, {
    options,
    codeOf: (name) => bundles.codeOf(name),
    watches,
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
