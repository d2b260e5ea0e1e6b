import { readExchanged } from './exchange.ts';
import type { NumberMark } from './numbers.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './roles.ts';
import type { Count } from './toll.ts';

/** Who is set free or handed over, dead or alive, by the beginning of the word. */
const FREED =
  /^(?:пленн|военнопленн|полонен|військовополонен|заложни|заручни|бран(?:ц|ок|к)|невольни|військов|военн|солдат|бойц|бійц|воїн|воин|защитник|захисник|захисниц|оборонц|моряк|матрос|украин|україн|росс?ия|росія|палестин|ізраїл|израил|таїланд|таиланд|армян|вірмен|азербайдж|сири|сирі|иран|іран|курд|тел(?:а|о|$)|тіл(?:а|о|$)|останк|рештк|люд|осіб|особ|чолов|человек|в'язн|ув'язн|заключенн|заключённ|узник|граждан|громадян|цивільн|мирн|поліц|полиц|д[іе]т(?:ей|и)|жін|женщин|сержант|офіцер|офицер|нацгвард|прикордонник|пограничник|загибл|погибш|полегл|воен|боевик|бойовик|житель|жител|мешкан|журналіст|журналист|медик|тяжелоран|тяжкопоран|ранен|поранен)/;
/** A number of this many words before it. */
const REACH = 4;
/** "из них 12 женщин": a part of those told. */
const PART = /^(?:них|включа|зокрема|числ|среди|серед|включно|из-за)/;
/** "Всего с начала войны освобождены 3672", "восьмой обмен": of other days. */
const OVERALL = /^(?:всего|загалом|усього|всього|начала|початку|лютого|общей|загальн)/;
const AS_MANY = /^(?:столько|стільки|такое|таку|такую|стольких)$/;
const EACH = /^(?:кажд|кожн|обе|обидв|обеих|обох)/;

/** How many an exchange sets free in all, of both sides, as a Russian or Ukrainian sentence tells it. */
export function readSlavicExchanged(reading: Reading): Count | undefined {
  const { numbers, tokens } = reading;
  const fixed = readExchanged({ ...reading, numbers: [] }) ?? formula(reading);
  if (fixed !== undefined) return fixed;
  const counted = numbers.filter((mark) => isCounted(reading, mark));
  const [first] = counted;
  if (first === undefined) return undefined;
  const last = counted.at(-1) ?? first;
  const told = (value: number, rule: string): Count => ({ value, from: first.from, until: last.until, rule });
  const each = tokens.some(({ lower }, at) => EACH.test(lower) && isSide(reading, at));
  // "обменялись по 157 военнопленных", "по 1200 з кожного боку".
  const apiece = wordAt(reading, first.from - 1) === 'по';
  // "410 полонених: по 205 з кожної": the sum, and its half.
  const half = counted[1]?.value ?? numbers.find(({ from }) => from > first.from)?.value;
  if (half !== undefined && first.value === 2 * half) return told(first.value, 'both sides, then each');
  if (each || apiece) return told(2 * first.value, 'number from each side, twice');
  if (counted.length === 1 && tokens.some(({ lower }, at) => AS_MANY.test(lower) && isAsMany(reading, at)))
    return told(2 * first.value, 'as many from the other side');
  const value = counted.reduce((sum, mark) => sum + mark.value, 0);
  return told(value, counted.length === 1 ? 'number released' : 'both sides added');
}

/** "103 на 103", "тысяча на тысячу". */
function formula({ numbers, tokens }: Reading): Count | undefined {
  for (const [at, mark] of numbers.entries()) {
    const other = numbers[at + 1];
    if (other === undefined || tokens[mark.until]?.lower !== 'на' || other.from !== mark.until + 1) continue;
    return {
      value: mark.value + other.value,
      from: mark.from,
      until: other.until,
      rule: 'so many for so many',
    };
  }
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'на' &&
      THOUSAND.test(tokens[i - 1]?.lower ?? '') &&
      THOUSAND.test(tokens[i + 1]?.lower ?? ''),
  );
  const many = numbers.find(({ until }) => until === at);
  return at < 1
    ? undefined
    : { value: 2 * (many?.value ?? 1000), from: at - 1, until: at + 2, rule: 'so many for so many' };
}
const THOUSAND = /^(?:тысяч|тисяч)/;

const isSide = (reading: Reading, at: number): boolean =>
  [1, 2].some((step) => /^(?:сторон|из|із|з|бок)/.test(wordAt(reading, at + step)));
const isAsMany = (reading: Reading, at: number): boolean =>
  [1, 2, 3].some((step) => /^(?:ж|же|количеств|кільк|число)/.test(wordAt(reading, at + step)));

/** Whether a number counts those who are freed, and not a part of them or those of other days. */
function isCounted(reading: Reading, { from, until, value }: NumberMark): boolean {
  if (value === 0 || (value > 1900 && value < 2100 && /^(?:г|год|рок|рік)/.test(wordAt(reading, until))))
    return false;
  const before = [1, 2, 3, 4].map((back) => wordAt(reading, from - back));
  if (before.slice(0, 3).some((word) => PART.test(word)) || before.some((word) => OVERALL.test(word)))
    return false;
  for (let at = until; at < until + REACH; at += 1) {
    const word = wordAt(reading, at);
    if (/^[,.;:—–()]$/.test(word) || reading.numbers.some((mark) => mark.from === at)) break;
    if (AGE.test(word)) return false;
    if (FREED.test(word)) return true;
  }
  // "получила 38 взамен", "отримала 157": of the same.
  return GOT.test(before[0] ?? '') && !TIMED.test(wordAt(reading, until));
}
const AGE = /^(?:лет|років|год|рок|міс|мес|дн|час|годин|област|пункт|км|сторін|стран|країн|раз|этап|етап)/;
const GOT = /^(?:получил|отримал|отримав|вернул|повернул|взамен|натомість)/;
const TIMED = /^(?:год|час|дн|рок|лет|міс|мес|хв|мин|раз|раунд|этап|етап)/;
