// What fetch uses of undici, and not its fetch, web sockets and caches: half the bytes, and less than half the time
// to load (docs/decisions/infra.md). The bundler puts this in undici's place; a file that moved fails the build.
const Dispatcher = require('../../node_modules/undici/lib/dispatcher/dispatcher.js');

// As undici's own index does for all of its calls.
Dispatcher.prototype.request = require('../../node_modules/undici/lib/api/api-request.js');

module.exports = {
  Agent: require('../../node_modules/undici/lib/dispatcher/agent.js'),
  buildConnector: require('../../node_modules/undici/lib/core/connect.js'),
};
