/** Whether reports' own words tell two strikes of one day on one place apart. Rounds of talks are dated. */
import type { Instant, Mention } from '../model/index.ts';

/** A mention as its report tells it. */
export interface Told {
  readonly mention: Mention;
  readonly published: Instant;
  readonly title?: string;
}

const BLOW = '(?:strike|attack|wave|missile|drone|hit|raid|shelling|barrage|bombardment|salvo)s?';
/** This one comes hours after another one on the same place. */
const FURTHER = `(?:second|third) (?:[\\p{L}-]{2,20} )?${BLOW}|(?:new|second|third) wave|second time|(?:hours|minutes) (?:later|after (?:the|an?) (?:first|earlier|previous|initial|\\p{L}+ ${BLOW}))|double[- ]tap|повторн\\p{L}*|второй удар|вдруге|другий удар|нов(?:ая|ую|ою|у|а) (?:волн|хвил)\\p{L}*`;
/** The same, or only that the place was struck on earlier days too: said of the blow itself, not above the story. */
const ONCE_MORE = `(?:another|fresh) (?:[\\p{L}-]{2,20} )?${BLOW}|again|once more|снова|ещ[её] один|знову|ще один`;

const word = (pattern: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');
const [IN_HEADLINE, IN_SENTENCE] = [word(FURTHER), word(`${FURTHER}|${ONCE_MORE}`)];
/** Enough for any sentence. */
const READ = 1000;

/** Whether the report's own words make it a further strike, which never is the first one. */
export const isAnother = ({ mention, title }: Told): boolean =>
  mention.family !== 'talks' &&
  (IN_SENTENCE.test(mention.evidence.text.slice(0, READ)) ||
    (title !== undefined && namesPlace(title, mention) && IN_HEADLINE.test(title.slice(0, READ))));

/** A headline speaks of the mention whose place it names, in whatever case that stands. */
function namesPlace(title: string, { place }: Mention): boolean {
  const [stem = ''] = /\p{Lu}\p{L}{2,}/u.exec(place ?? '') ?? [];
  return stem !== '' && title.includes(stem.slice(0, Math.max(3, stem.length - 2)));
}

type DayPart = 'early' | 'late';
/** "Early on Friday", not "in their early forties". */
const OF_DAY =
  '(?: on)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)| in the (?:day|morning|evening|hours)';
const DAY_PARTS: Readonly<Record<DayPart, RegExp>> = {
  early: word(
    `early(?:${OF_DAY}| hours)|(?:pre-?)?dawn|daybreak|sunrise|mornings?|\\d a\\.?m|утром|на рассвете|(?:рано-|з|у|с)?вранці|зранку|на світанку`,
  ),
  late: word(
    `late(?:${OF_DAY})|afternoon|evening|dusk|nightfall|[1-9] p\\.?m|вечером|после полудня|ввечері|увечері|після обіду`,
  ),
};
/** When it was said is not when it was. */
const SAYING =
  /(?<!\p{L})(?:said|says|told|wrote|writes|reported|announced|added|posted|confirmed|сообщил|заявил|рассказал|повідомил|заявил|розповіл|сказа)\p{L}*[^,;.]*/giu;
/** Nowhere is it afternoon yet of a day that has no more hours than these in UTC. */
const EARLY_UTC = 'T04';

/** The part of its day that the report gives a blow: by its words, else because it came out so early. */
function dayPartOf({ mention, published }: Told): DayPart | undefined {
  const { date, evidence } = mention;
  if (mention.family === 'talks' || date === undefined) return undefined;
  const said = evidence.text.slice(0, READ).replace(SAYING, '');
  const [early, late] = [DAY_PARTS.early.test(said), DAY_PARTS.late.test(said)];
  if (early !== late) return early ? 'early' : 'late';
  return !early && published < `${date}${EARLY_UTC}` ? 'early' : undefined;
}

/** Whether one was in the morning and the other in the evening of the same day, by all that is said of each. */
export function areOtherHours(a: readonly Told[], b: readonly Told[]): boolean {
  const [dates, others] = [a, b].map((told) => new Set(told.map(({ mention }) => mention.date)));
  if (dates === undefined || others === undefined || ![...dates].some((date) => date && others.has(date)))
    return false;
  const [one, other] = [a, b].map((told) => new Set(told.flatMap((each) => dayPartOf(each) ?? [])));
  return one?.size === 1 && other?.size === 1 && [...one].every((part) => !other.has(part));
}
