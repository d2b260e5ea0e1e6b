// rss-parser, read from its own file when a document comes that feedsmith can't read: one in fifty. It brings xml2js,
// which brings an XML writer, and node's HTTP client: half of what the parser's thread takes to start
// (docs/decisions/infra.md). The bundler puts this in rss-parser's place.
const { createRequire } = require('node:module');

module.exports = class Parser {
  constructor(options) {
    const RssParser = createRequire(__filename)('./rss-parser.js');
    // A constructor that returns an object gives that one.
    // biome-ignore lint/correctness/noConstructorReturn: what is asked for is the real parser
    return new RssParser(options);
  }
};
