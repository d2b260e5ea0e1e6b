/**
 * In place of `@smithy/core/event-streams`: of the calls that the product makes none answers with a stream of events
 * (S3's SelectObjectContent does). One that did would fail here, in a sentence, at its first request.
 */
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
export const eventStreamSerdeProvider = () => undefined;
export class EventStreamSerde {
  constructor() {
    throw new Error(
      'This bundle reads no event streams; take infra/stand-ins/event-streams.ts out of infra/bundling.ts.',
    );
  }
}
