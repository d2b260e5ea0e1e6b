/** The mentions that a perfect reader would find in a text: the truth's slots, as far as the text says them. */
import type { WireEvent } from '../../local/wire/index.ts';
import type { WireText } from '../../local/wire/model.ts';
import { findPlaces } from '../../shared/analysis/places/index.ts';
import { familyOf, type Mention } from '../../shared/model/index.ts';

const NUMBERS: readonly string[] =
  'nobody one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** @param events by key. A text in another script is taken to say what its event's place is; its tolls are left out. */
export function toldMentions(text: WireText, events: ReadonlyMap<string, WireEvent>): readonly Mention[] {
  const whole = `${text.title}\n${text.paragraphs.join('\n')}`;
  const told = (key: string, background: boolean): Mention[] => {
    const event = events.get(key);
    return event === undefined ? [] : [mentionOf(event, whole, background)];
  };
  return [
    ...text.events.flatMap((key) => told(key, false)),
    ...text.background.flatMap((key) => told(key, true)),
  ];
}

function mentionOf(event: WireEvent, whole: string, background: boolean): Mention {
  const latin = !/[\u0400-\u04ff]{4}/.test(whole);
  const place =
    event.place !== undefined && (!latin || saysPlace(whole, event.place)) ? event.place : undefined;
  const around = event.country === undefined ? {} : { countries: [event.country] };
  const resolved = place === undefined ? undefined : findPlaces(`It was in ${place}.`, around)[0]?.place;
  const said = (slot: 'killed' | 'injured' | 'exchanged') => {
    const value = event[slot];
    return value !== undefined && latin && saysNumber(whole, value) ? { [slot]: value } : {};
  };
  return {
    family: familyOf(event.type),
    type: event.type,
    status: background ? 'background' : event.status,
    ...(event.date === undefined ? {} : { date: event.date, datePrecision: 'day' }),
    ...(event.country === undefined ? {} : { country: event.country }),
    ...(place === undefined ? {} : { place }),
    ...(resolved === undefined ? {} : { resolved }),
    ...(event.initiator === undefined ? {} : { initiator: event.initiator }),
    ...(event.target === undefined ? {} : { target: event.target }),
    ...(event.parties === undefined ? {} : { parties: event.parties }),
    ...said('killed'),
    ...said('injured'),
    ...said('exchanged'),
    codes: {},
    evidence: { start: 0, end: whole.length, text: whole },
  };
}

const saysPlace = (whole: string, place: string): boolean =>
  whole.includes(place.replace(/ (?:region|province|state)$/, ''));

function saysNumber(whole: string, value: number): boolean {
  const word = NUMBERS[value];
  const words = new Set(whole.toLowerCase().split(/[^a-z0-9]+/));
  return words.has(String(value)) || (word !== undefined && words.has(word));
}
