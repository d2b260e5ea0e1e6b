import type { EventType, Mention } from '../model/index.ts';
import { canonicalActor } from './actors.ts';

/** Whether `later` tells of the same happening: nothing contradicts, and it brings no place of its own. */
export function isSame(
  earlier: Mention,
  later: Mention,
  { anew, again }: { readonly anew: boolean; readonly again?: ReadonlySet<Mention> },
): boolean {
  if (!anew && again?.has(later)) return pointsTo(earlier, later);
  if (earlier.family !== later.family || anew || !sameKind(earlier, later)) return false;
  if (earlier.status !== later.status && (earlier.status === 'planned' || later.status === 'planned'))
    return false;
  if (isBefore(later, earlier)) return false;
  if (isElsewhere(earlier, later) || differs(earlier.country, later.country)) return false;
  if (later.place !== undefined && earlier.place === undefined)
    return later.family === 'talks' || earlier.country === undefined;
  if (differsActor(earlier.initiator, later.initiator)) return false;
  if (differsActor(earlier.target, later.target) && later.family === 'violence') return false;
  if (later.family === 'talks' && !sharesParty(earlier, later)) return false;
  const tolls = later.killed !== undefined && earlier.killed !== undefined && later.killed !== earlier.killed;
  return !tolls;
}

/** "The attack follows an American strike yesterday": an earlier blow, by its own date. */
const isBefore = (later: Mention, { status, date }: Mention): boolean =>
  later.status === 'background' &&
  status !== 'background' &&
  later.date !== undefined &&
  date !== undefined &&
  later.date < date;

/** "A general says the strike was a mistake", "two of those killed": of the last blow told, whatever it was called there. */
function pointsTo(earlier: Mention, later: Mention): boolean {
  if (earlier.family === 'talks' || earlier.status === 'planned') return false;
  if (later.place !== undefined && differs(earlier.place ?? '', later.place)) return false;
  return later.killed === undefined || earlier.killed === undefined || later.killed <= earlier.killed;
}

/** Another place, and neither is named where the other is: "Kadugli", then "Kadugli, the capital of South Kordofan". */
function isElsewhere(a: Mention, b: Mention): boolean {
  if (!differs(a.place, b.place)) return false;
  const id = a.resolved?.geonameId;
  if (id !== undefined && id === b.resolved?.geonameId) return false;
  return !names(a, b) && !names(b, a);
}

const names = (mention: Mention, { place }: Mention): boolean =>
  place !== undefined && mention.evidence.text.includes(place);

const differs = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.toLowerCase() !== b.toLowerCase() &&
  !a.includes(b) &&
  !b.includes(a);
export const differsActor = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && canonicalActor(a) !== canonicalActor(b);

const sharesParty = (a: Mention, b: Mention): boolean =>
  a.parties === undefined || b.parties === undefined || b.parties.some((party) => a.parties?.includes(party));

function sameKind(a: Mention, b: Mention): boolean {
  if (a.type === b.type) return true;
  return a.family === 'strike' && (b.type === 'strike' || a.type === 'strike');
}

/** What a headline calls otherwise than the lead: "offers a truce" is a plan there, "extend the truce" an agreement. */
const KIN: readonly (readonly EventType[])[] = [
  ['ceasefire', 'agreement'],
  ['talks_urged', 'plan_proposed'],
  ['talks_held', 'agreement'],
];

/** Whether a lead tells what the headline told: the same family of event, at a place that is not another. */
export function retells(headline: Mention, lead: Mention): boolean {
  const talks = headline.family === 'talks';
  if (talks !== (lead.family === 'talks')) return false;
  if (talks && headline.type !== lead.type)
    return KIN.some((kin) => kin.includes(headline.type) && kin.includes(lead.type));
  if (headline.status === 'planned' || lead.status === 'planned') return headline.status === lead.status;
  if (differsActor(headline.initiator, lead.initiator)) return false;
  const elsewhere =
    differs(headline.country, lead.country) && !names(lead, headline) && !names(headline, lead);
  return !elsewhere;
}
