// One cold start: loads a bundle, gives it one event, prints how long each took in ms. Run in a fresh process.
const { performance } = require('node:perf_hooks');
const [bundle, event] = process.argv.slice(2);
const used = process.cpuUsage();
const start = performance.now();
const { handler } = require(bundle);
const ready = performance.now();
handler(JSON.parse(event), {}).then(
  (answer) => {
    const done = performance.now();
    const { user, system } = process.cpuUsage(used);
    const cpu = (user + system) / 1000;
    process.stdout.write(`\n${JSON.stringify({ init: ready - start, first: done - ready, cpu, answer })}\n`, () =>
      process.exit(0),
    );
  },
  (error) => {
    process.stderr.write(`${error.stack}\n`, () => process.exit(1));
  },
);
