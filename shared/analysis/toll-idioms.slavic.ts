import { EVERYBODY, NOBODY_AFTER, NOBODY_BEFORE, NOT_PEOPLE, PERSON } from './data/counting.slavic.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';
import type { Count } from './toll.ts';

/** "люди целы", "персонал неушкоджений": none was hurt. */
export function unharmed({ tokens }: Reading): Count | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      UNHARMED.test(lower) &&
      [1, 2, 3].some(
        (step) => EVERYBODY.test(tokens[i - step]?.lower ?? '') || ALL.test(tokens[i - step]?.lower ?? ''),
      ),
  );
  return at < 0 ? undefined : { value: 0, from: at, until: at + 1, rule: 'unharmed' };
}
const UNHARMED = /^(?:цел[аы]?|ціл[аі]?|невредим\S*|неушкоджен\S*|уцелел\S*|вцілі\S*)$/;
const ALL = /^(?:все|всі|усі|член)/;

/** "обошлось без потерь", "ни погибших, ни раненых": neither killed nor hurt. */
export function spared({ tokens }: Reading): Count | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      (/^(?:без|ни|ні)$/.test(lower) && LOSSES.test(tokens[i + 1]?.lower ?? '')) ||
      (lower === 'без' &&
        /^(?:и|і|та|й)$/.test(tokens[i + 2]?.lower ?? '') &&
        LOSSES.test(tokens[i + 3]?.lower ?? '')),
  );
  return at < 0 ? undefined : { value: 0, from: at, until: at + 2, rule: 'no losses' };
}
const LOSSES = /^(?:потерь|втрат|жертв|погибших|загиблих|убитых|вбитих)$/;

/** "шестеро в лікарні", "трое пожилых людей в больнице". */
export function inHospital({ tokens, numbers, hits }: Reading): Count | undefined {
  const at = tokens.findIndex(({ lower }) => HOSPITAL.test(lower));
  if (at < 1 || !/^[ву]$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const near = numbers.find(({ from, until }) => until <= at - 1 && at - 1 - until <= 2 && from >= 0);
  const dead =
    near && hits.some((hit) => hit.classes.includes('kill') && hit.from >= near.from && hit.from < at);
  if (near === undefined || dead || NOT_PEOPLE.test(tokens[near.until]?.lower ?? '')) return undefined;
  return { value: near.value, from: near.from, until: at + 1, rule: 'in hospital' };
}
const HOSPITAL = /^(?:больниц|лікарн|реанимац|реанімац|госпитал|шпитал|операционн|операційн)/;

/** "зарезали 60 жителей", "уничтожила 30 боевиков": killed by a word of something else, whom it names. */
export function slainOf({ tokens, numbers, hits }: Reading): Count | undefined {
  for (const { from, until, phrase } of hits) {
    if (!SLAIN.test(phrase) || /^(?:не|без)$/.test(tokens[from - 1]?.lower ?? '')) continue;
    const near = numbers.find((mark) => mark.from >= until && mark.from <= until + SLAIN_REACH);
    const who = [0, 1, 2].map((step) => tokens[(near?.until ?? 0) + step]?.lower ?? '');
    if (
      near !== undefined &&
      who.some((word) => SOMEBODY.test(word)) &&
      !who.some((word) => NOT_PEOPLE.test(word))
    )
      return { value: near.value, from: near.from, until: near.until, rule: 'whom they killed' };
  }
  return undefined;
}
const SLAIN_REACH = 8;
const SLAIN =
  /^(?:зарез|заріз|застрел|застріл|расстрел|розстріл|казн|страт|вырез|виріз|обезглав|уничтож|знищ|ликвид|ліквід|нейтрал|сожгл|спалил)/;
const SOMEBODY =
  /^(?:боевик|бойовик|террорист|терорист|повстан|военн|військов|солдат|окупант|оккупант|жител|мешкан|селян|крестьян|фермер|человек|людей|осіб|мирн|гражданск|цивільн|заложник|заручник|полицейск|поліцейськ|пассажир|пасажир|студент|ученик|учн|палестин|росіян|россиян|талиб|таліб|вірян|верующ|туарег|мужчин|женщин|жінок|чоловік)/;

/** "забрали 11 життів", "унёс жизни троих": lives that were taken. */
export function livesOf({ tokens, numbers }: Reading): Count | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:жизн|житт)/.test(lower));
  if (at < 0 || !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => TAKEN.test(lower)))
    return undefined;
  const near = numbers.find(({ from, until }) => until === at || (from > at && from <= at + 2));
  const next = tokens[at + 1]?.lower ?? '';
  const value = near?.value ?? (PERSON.has(next) || OF_ONE.test(next) ? 1 : undefined);
  return value === undefined ? undefined : { value, from: at, until: at + 1, rule: 'lives taken' };
}
/** Whose life: genitives of one person. */
const OF_ONE = /^(?:жінки|хлопця|дитини|бабусі|дівчини|людини|водія|женщины|ребенка|ребёнка|девушки)$/;
const TAKEN = /^(?:забра|ун[её]с|отня|відібра|оборва|обірва|стоил)/;

/** "Погибли оба", "обоє загинули", "загинуло подружжя". */
export function bothOf({ hits, tokens }: Reading): Count | undefined {
  const hit = hits.find(
    ({ from, until, classes }) =>
      classes.includes('kill') &&
      tokens.slice(Math.max(0, from - 2), until + 2).some(({ lower }) => BOTH.has(lower)),
  );
  return hit && { value: 2, from: hit.from, until: hit.until, rule: 'both' };
}
const BOTH = new Set(['оба', 'обе', 'обоє', 'обидва', 'обидві', 'обоих', 'подружжя', 'супруги', 'супругов']);

interface Nobody {
  readonly kind: 'kill' | 'injure';
  readonly count: Count;
  /** Who did not come to harm was not killed either. */
  readonly both: boolean;
}

/** "Обошлось без жертв", "никто не пострадал", "погибших и раненых нет". */
export function nobody(reading: Reading): Nobody | undefined {
  for (const hit of reading.hits) {
    const kind = hit.classes.includes('kill')
      ? 'kill'
      : hit.classes.includes('injure')
        ? 'injure'
        : undefined;
    if (kind === undefined) continue;
    const before = reading.tokens.slice(Math.max(0, hit.from - 4), hit.from);
    const after = reading.tokens.slice(hit.until, hit.until + 4).map(({ lower }) => lower);
    const spared =
      isDenied(reading, hit.from) &&
      before.some(({ lower }) => EVERYBODY.test(lower)) &&
      /^п[оі]стра/.test(hit.phrase);
    const none =
      spared ||
      before.some(({ lower }) => NOBODY_BEFORE.has(lower)) ||
      after.some((word) => NOBODY_AFTER.has(word));
    if (!none) continue;
    const joined = after[0] === 'и' || after[0] === 'та' || after[0] === 'і';
    const count = { value: 0, from: hit.from, until: hit.until, rule: 'nobody' };
    return { kind, count, both: joined || /^(?:п[оі]стра|потерп|жертв)/.test(hit.phrase) };
  }
  return undefined;
}

/** "прохожие не пострадали". */
export const isDenied = (reading: Reading, at: number): boolean => wordAt(reading, at - 1) === 'не';
