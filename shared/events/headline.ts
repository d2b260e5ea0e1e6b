/** Whether two headlines of one day tell of one happening: for mentions that name no place. */

/** Shortest form of a word that its endings share, five letters at most: "Iranian", "Iran"; "drones", "drone". */
const stem = (word: string): string => {
  let stemmed = word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  if (stemmed.length > 6 && stemmed.endsWith('ing')) stemmed = stemmed.slice(0, -3);
  else if (stemmed.length > 5 && stemmed.endsWith('ed')) stemmed = stemmed.slice(0, -2);
  else if (stemmed.length > 5 && stemmed.endsWith('ian')) stemmed = stemmed.slice(0, -2);
  else if (stemmed.length > 4 && /(?:an|el|en|aq)i$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  return stemmed.slice(0, 5).replace(/(....)e$/, '$1');
};
/** No case, no diacritics. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const stems = (words: string): ReadonlySet<string> => new Set(plain(words).trim().split(/\s+/).map(stem));

/** Words that stand in any war's headlines, its weapons among them: half a word each. */
const EVERYDAY = stems(`
  news say says said intl war attack strike kill dead death military force official police minister president leader
  government state armed soldier troop fire hit nation count city region deal talks ceasefire peace conflict report claim
  accuse security defence defense after video photo world middle east north south western eastern launch target injure
  wound civil group crisis march april february january over amid least more people new day two three first what year live
  latest update watch breaking air airstrike aircraft plane jet drone missile rocket bomb bombing blast explosion explode
  operation ship navy naval base site muertos atentado ataque heridos guerra gobierno
  войны война атака атаки атаковали удар удары погибли погиб ранены ранен перегов войска сообщил власти
  війни війна атакували загинули поранені`);
/** The sides that stand in the headlines of their war every day. */
const SIDES = stems(`
  iran israel palestinian hamas gaza ukraine russia syria lebanon hezbollah houthi yemen trump donald putin zelensky
  netanyahu kremlin washington moscow kyiv tehran beirut aviv america britain china turkey pakistan india afghan taliban
  sudan united states росси россия украины украина україна україни росія путин зеленский зеленський`);
/** A page that goes on all day tells of no one happening. */
const ROLLING =
  /(?:^|[^\p{L}])(?:live|latest|updates?|what we know|explained|analysis|opinion|key events)(?![\p{L}])/iu;
/** Shared weight, and share of the weight of the headline that says less (bench: copies). Two rare words say more. */
const SHARED = 2;
const SHARE = 0.25;
const SHARE_RARE = 0.2;
const SHARED_ROLLING = 3;

/** An agency's word for a later text of one story: not a page that goes on. */
const REVISED = /^(?:update|correct(?:ion|ed)|refile|wrapup)(?: \d{1,2})?\s?[-–—:]/i;

export function headlinesAlike(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one?.replace(REVISED, ''), other?.replace(REVISED, '')];
  if (a === undefined || b === undefined) return false;
  const [stemsA, stemsB] = [stemsOf(a), stemsOf(b)];
  const both = [...stemsA].filter((word) => stemsB.has(word));
  const rare = both.filter((word) => !EVERYDAY.has(word) && !SIDES.has(word)).length;
  const rolling = ROLLING.test(a) || ROLLING.test(b);
  const shared = weigh(both);
  if (rare < (rolling ? 2 : 1) || shared < (rolling ? SHARED_ROLLING : SHARED)) return false;
  return shared >= (rare > 1 ? SHARE_RARE : SHARE) * Math.min(weigh([...stemsA]), weigh([...stemsB]));
}

const weigh = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (EVERYDAY.has(word) ? 0.5 : SIDES.has(word) ? 0.7 : 1), 0);

const stemsOf = (headline: string): Set<string> =>
  new Set(
    plain(headline.slice(0, 300))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => (word.length > 2 && !FUNCTION_WORDS.has(word)) || /\p{N}/u.test(word))
      .map(stem),
  );

const FUNCTION_WORDS = new Set(
  `the and for are was were has have had but not with from into over amid that this its his her their they will would
  than then who what when where how why been being more most some any all out off per via says said after before during
  since while about against между после из-за для что как это его при над под від про для після через`.split(
    /\s+/,
  ),
);
