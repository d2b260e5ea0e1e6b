// node:http2 as undici uses it, which loads it with itself: loaded when a publisher speaks HTTP/2, and not before every
// first poll (docs/decisions/infra.md). What undici reads at once are names; a test holds them against Node's own.
module.exports = {
  constants: {
    HTTP2_HEADER_AUTHORITY: ':authority',
    HTTP2_HEADER_METHOD: ':method',
    HTTP2_HEADER_PATH: ':path',
    HTTP2_HEADER_SCHEME: ':scheme',
    HTTP2_HEADER_CONTENT_LENGTH: 'content-length',
    HTTP2_HEADER_EXPECT: 'expect',
    HTTP2_HEADER_STATUS: ':status',
    HTTP2_HEADER_PROTOCOL: ':protocol',
    NGHTTP2_REFUSED_STREAM: 7,
    NGHTTP2_CANCEL: 8,
  },
  // Not by `require`, in whose place the bundler would put this file again.
  connect: (...args) => process.getBuiltinModule('node:http2').connect(...args),
};
