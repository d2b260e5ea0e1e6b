/** Which event of the truth a mention that was read in a story stands for. */
import type { WireEvent } from '../../local/wire/index.ts';
import { familyOf, type Mention } from '../../shared/model/index.ts';

/**
 * The key that fits best among those that the story reports or looks back on; undefined where none fits: the mention
 * then tells of nothing that the story does. Several mentions may stand for one event; order decides among equals.
 */
export function keyOf(mention: Mention, told: readonly WireEvent[]): string | undefined {
  let best: { key: string; score: number } | undefined;
  for (const event of told) {
    const score = likeness(mention, event);
    if (score > 0 && (best === undefined || score > best.score)) best = { key: event.key, score };
  }
  return best?.key;
}

/** Above 0 where the two may be one. A slot that either lacks says nothing. */
function likeness(mention: Mention, event: WireEvent): number {
  if (mention.family !== familyOf(event.type)) return 0;
  const typed = mention.type === event.type ? 4 : mention.family === 'strike' ? 2 : 1;
  return (
    typed +
    agreement(mention.country, event.country, 1, -2) +
    placeAgreement(mention, event) +
    agreement(mention.killed, event.killed, 2, -0.5) +
    agreement(mention.exchanged, event.exchanged, 1, -0.5) +
    agreement(mention.initiator, event.initiator, 1, -2) +
    agreement(mention.date, event.date, 1, -0.5) +
    partiesAgreement(mention.parties, event.parties)
  );
}

const agreement = <Value>(
  read: Value | undefined,
  true_: Value | undefined,
  same: number,
  other: number,
): number => (read === undefined || true_ === undefined ? 0 : read === true_ ? same : other);

function placeAgreement(mention: Mention, event: WireEvent): number {
  const names = [mention.place, mention.resolved?.name].filter((name) => name !== undefined).map(plain);
  if (names.length === 0 || event.place === undefined) return 0;
  const place = plain(event.place);
  return names.some((name) => name.includes(place) || place.includes(name)) ? 3 : -0.5;
}

function partiesAgreement(read: readonly string[] | undefined, true_: readonly string[] | undefined): number {
  if (read === undefined || true_ === undefined || read.length === 0) return 0;
  return read.some((party) => true_.includes(party)) ? 1 : -3;
}

const plain = (name: string): string => name.toLowerCase().replace(/ (?:region|province|state|oblast)$/, '');
