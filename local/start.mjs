// The sources are TypeScript; tsx reads them as they are, so a checkout needs no build.
// The SDK tells everyone on Node 20 that a later version will want 22: news for who updates it, not for who runs it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
const { register } = await import('tsx/esm/api');
register();
const { start } = await import('./start.ts');
const code = await start(process.argv.slice(2));
// Connections that are kept alive for a next request would hold the process for seconds.
process.stdout.write('', () => process.exit(code));
