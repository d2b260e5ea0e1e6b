/** Whether two headlines of one day tell of one happening: for mentions that name no place. */

/** Stems that stand in any war's headlines: half a word each. */
const EVERYDAY = new Set(
  `news say says said intl war attac strik kill kille dead death milit force offic polic minis presi leade gover state
  armed soldi troop fire hit hits natio count city regio deal talks cease peace confl repor claim accus secur defen after
  video world middl east north south weste easte launc targe injur wound civil group crisi march april febru janua войн
  атак атака удар удары погиб ранен перег войск сообщ власт`.split(/\s+/),
);
/** Stems of the sides that stand in the headlines of their war every day. */
const SIDES = new Set(
  `iran irani israe pales hamas gaza ukrai russi syria leban hezbo houth yemen trump putin zelen netan kreml washi mosco
  kyiv ameri briti china turke pakis india afgha talib sudan росси украи україн росія путин зелен сша`.split(
    /\s+/,
  ),
);
/** A page that goes on all day tells of no one happening. */
const ROLLING =
  /(?:^|[^\p{L}])(?:live|latest|updates?|what we know|explained|analysis|opinion|key events)(?![\p{L}])/iu;
const STEM = 5;
/** Shared weight, and share of the weight of the headline that says less (bench: copies). */
const SHARED = 2.2;
const SHARE = 0.35;

/** An agency's word for a later text of one story: not a page that goes on. */
const REVISED = /^(?:update|correct(?:ion|ed)|refile|wrapup)(?: \d{1,2})?\s?[-–—:]/i;

export function headlinesAlike(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one?.replace(REVISED, ''), other?.replace(REVISED, '')];
  if (a === undefined || b === undefined || ROLLING.test(a) || ROLLING.test(b)) return false;
  const [stemsA, stemsB] = [stemsOf(a), stemsOf(b)];
  const shared = weigh([...stemsA].filter((stem) => stemsB.has(stem)));
  return shared >= SHARED && shared >= SHARE * Math.min(weigh([...stemsA]), weigh([...stemsB]));
}

const weigh = (stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + (EVERYDAY.has(stem) ? 0.5 : SIDES.has(stem) ? 0.7 : 1), 0);

const stemsOf = (headline: string): Set<string> =>
  new Set(
    headline
      .slice(0, 300)
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => (word.length > 2 && !FUNCTION_WORDS.has(word)) || /\p{N}/u.test(word))
      .map((word) => word.slice(0, STEM)),
  );

const FUNCTION_WORDS = new Set(
  `the and for are was were has have had but not with from into over amid that this its his her their they will would
  than then who what when where how why been being more most some any all out off per via says said after before during
  since while about against между после из-за для что как это его при над под від про для після через`.split(
    /\s+/,
  ),
);
