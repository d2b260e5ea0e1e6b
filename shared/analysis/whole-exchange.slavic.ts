import type { Mention } from '../model/index.ts';
import type { Told } from './story.ts';

/** What the other side gave, told in a sentence of its own: "Взамен переданы останки 38 …", "Росія отримала …". */
const IN_RETURN =
  /(?:^|[^\p{L}])(?:взамен|в обмен|в ответ|натомість|у відповідь|навзаєм|со своей стороны|зі свого боку|другой стороне|іншій стороні|в ту же|у ту ж|получил[аи]?|отримал[аи]|отримав)(?![\p{L}])/iu;
const AS_MANY =
  /(?:столько же|стільки ж|таку саму кількість|таку ж кількість|такое же количество|такое же число)(?![\p{L}])/iu;

/** An exchange told in several sentences: the sum of both sides, or twice the one where the other got as many. */
export function withReturn(mention: Mention, texts: readonly string[], told: readonly Told[]): Mention {
  if (mention.type !== 'prisoner_exchange' || mention.status === 'background') return mention;
  const rows = told.map(({ swapped, anew }, at) => ({ swapped, anew, text: texts[at] ?? '' }));
  const own = rows.findIndex(({ swapped, anew }) => swapped !== undefined && !anew);
  const first = mention.exchanged ?? rows[own]?.swapped;
  if (first === undefined) return mention;
  const others = rows.filter((row, at) => at !== own && (own < 0 || at > own) && !row.anew);
  const back = others.find(({ swapped, text }) => swapped !== undefined && IN_RETURN.test(text))?.swapped;
  if (back !== undefined) return { ...mention, exchanged: first + back };
  const alike = others.some(
    ({ swapped, text }) => AS_MANY.test(text) && (swapped === undefined || swapped === first),
  );
  return { ...mention, exchanged: alike ? 2 * first : first };
}
