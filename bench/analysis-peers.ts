/** What two well-known tools need for the same text: development dependencies, read for their time only. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';

export interface Peer {
  readonly name: string;
  /** Reads a text for tokens, sentences and entities; returns how many sentences it saw. */
  readonly read: (text: string) => number;
}

/** Both with all that they need loaded. */
export function makePeers(): readonly Peer[] {
  const engine = wink(model);
  return [
    {
      name: 'wink-nlp (tokens, sentences, entities)',
      read(text) {
        const doc = engine.readDoc(text);
        return doc.sentences().out().length + doc.tokens().length() + doc.entities().out().length;
      },
    },
    {
      name: 'compromise (tokens, tags, sentences, topics)',
      read(text) {
        const doc = nlp(text);
        return doc.sentences().length + doc.topics().out('array').length;
      },
    },
  ];
}
