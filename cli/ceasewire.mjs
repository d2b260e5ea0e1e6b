#!/usr/bin/env node
// The sources are TypeScript; tsx reads them as they are, so a checkout needs no build.
import { register } from 'tsx/esm/api';

// Which Node to run is said in package.json; the SDK's reminder at each call would stand between the answers.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

// Whoever reads has seen enough (`| head`): that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
