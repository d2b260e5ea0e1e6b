/** What a Russian or Ukrainian sentence tells that did not happen, was no blow, or is yet to come. */
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** "Информация об атаке не соответствует действительности". */
const DENIED =
  /(?:^|[^а-яґєії])(?:не соответству\S+ действительности|не відповіда\S+ дійсності|является фейком|є фейком)/iu;

/** Characters around a sentence in which an accident's cause may stand. */
const NEAR = 300;
const ACCIDENT =
  /(?:^|[^а-яґєії])(?:бытов\S+ газ|побутов\S+ газ|газоповітр|газовоздуш|(?:взрыв|утечк)\S* газа|(?:вибух|витік|витоку)\S* газу|коротк\S+ замыкани|коротк\S+ замикан|хранили с нарушени|зберігали з порушенн|детонировали контейнеры|здетонували контейнери)/iu;

/** "Должны выйти на свободу 20 заложников": nobody takes them. */
const FREED = /^(?:свобод|вол[юіе]$|освобо|звільн|отпуст|відпуст|вернул|верну(?:ть|т)|поверну|живых|живих)/;
const HOSTAGE = /^(?:заложник|заручник|бранц)/;

const isNamed = ({ hits }: Reading, from: number, until: number): boolean =>
  hits.some((hit) => hit.from >= from && hit.until <= until && HOSTAGE.test(hit.phrase));

/** Whether nothing that a sentence tells by words of force was a blow. */
export function isNoBlow(reading: Reading, draft: Draft): boolean {
  if (draft.family === 'talks') return false;
  const { text, sentence, tokens, hits } = reading;
  if (DENIED.test(text.slice(sentence.start, sentence.end))) return true;
  const armed = hits.some(({ classes }) => classes.some((name) => /^(?:weapon|strike)\./.test(name)));
  if (!armed && ACCIDENT.test(text.slice(Math.max(0, sentence.start - NEAR), sentence.end + NEAR)))
    return true;
  return (
    draft.family === 'violence' &&
    isNamed(reading, draft.from, draft.until) &&
    tokens.some(({ lower }) => FREED.test(lower))
  );
}

/** "Завдасть нових ударів", "авиация нанесёт удары": right before or after the word of the blow. */
const TO_COME =
  /^(?:нанес[её]т|нанесут|ударит|ударят|завдасть|завдадуть|вдарить|вдарять|разбомбит|разбомбят|розбомбить|розбомблять|поразит|поразят|уразить|уразять)$/;
const REACH = 4;

export const isYetToFall = ({ tokens }: Reading, { from, until }: Draft): boolean =>
  tokens.slice(Math.max(0, from - REACH), until + 1).some(({ lower }) => TO_COME.test(lower));

/** "На порядку денному обмін полоненими", "в повестке": what is to be spoken of. */
const AGENDA = /(?:^| )(?:порядку денному|порядку денного|порядок денний|повестк[еуи]|повестка)(?: |$)/;

/** What a dealing comes to by the words before it: on an agenda none, what nobody agrees to a refusal. */
export function dealingSlavic({ tokens }: Reading, draft: Draft): Draft | undefined {
  if (draft.family !== 'talks') return draft;
  const words = (from: number, until: number): string =>
    tokens
      .slice(Math.max(0, from), until)
      .map(({ lower }) => lower)
      .join(' ');
  if (ON_AGENDA.has(draft.type) && AGENDA.test(words(draft.from - 8, draft.from))) return undefined;
  const refused =
    (draft.type === 'agreement' || draft.type === 'ceasefire') &&
    /(?:^| )не (?:согласи\S+|соглаша\S+|погоди\S+|погоджу\S+|прийме|примет|подпишет|підпише)(?: |$)/.test(
      words(draft.from - 2, draft.until),
    );
  return refused
    ? { ...draft, type: 'talks_refused', status: 'happened', rule: `${draft.rule}, refused` }
    : draft;
}
const ON_AGENDA: ReadonlySet<Draft['type']> = new Set([
  'prisoner_exchange',
  'ceasefire',
  'agreement',
  'humanitarian_access',
  'other_deescalation',
]);
