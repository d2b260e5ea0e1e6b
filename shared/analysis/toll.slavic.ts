import type { Reading } from './reading.ts';
import type { Count, Toll } from './toll.ts';

/** How far from its word a number stands, in tokens. */
const REACH = 4;

/** The dead and the hurt that a Russian or Ukrainian sentence states: the number nearest to the word, before it first. */
export function readSlavicToll(reading: Reading): Toll {
  const killed = nearest(reading, 'kill');
  const injured = nearest(reading, 'injure');
  return { ...(killed ? { killed } : {}), ...(injured ? { injured } : {}) };
}

function nearest(reading: Reading, kind: 'kill' | 'injure'): Count | undefined {
  for (const hit of reading.hits) {
    if (!hit.classes.includes(kind)) continue;
    const before = reading.numbers.findLast(
      ({ until, from }) => until <= hit.from && hit.from - until < REACH && isPlain(reading, from),
    );
    const after = reading.numbers.find(
      ({ from }) =>
        from >= hit.until &&
        from - hit.until < REACH &&
        isPlain(reading, from) &&
        // "Погиб сторож, пятеро ранены": behind the comma others are counted.
        !reading.tokens.slice(hit.until, from).some(({ text }) => text === ','),
    );
    const mark = before ?? after;
    if (mark !== undefined)
      return { value: mark.value, from: mark.from, until: mark.until, rule: 'number beside the word' };
    const aged = agedAfter(reading, hit.until);
    if (aged > 0) return { value: aged, from: hit.from, until: hit.until, rule: 'people told by their age' };
    if (SINGLE.has(hit.phrase))
      return { value: 1, from: hit.from, until: hit.until, rule: 'a word in the singular' };
  }
  return undefined;
}

const SINGLE = new Set([
  'раненый',
  'ранен',
  'поранений',
  'погибший',
  'загиблий',
  'погиб',
  'загинув',
  'загинула',
  'погибла',
  'пострадавший',
  'постраждалий',
  'ранена',
  'поранена',
]);
const TIMES =
  /^(?:год|рік|рок|лет|літ|день|дн|час|годин|октяб|жовт|ноябр|листоп|декаб|груд|январ|січ|феврал|лют|март|берез|апрел|квіт|ма[яй]|трав|июн|черв|июл|лип|авгус|серп|сентяб|верес|дрон|ракет|беспил|безпіл|бпла)/;

/** Whether a number counts people rather than days or drones. */
const isPlain = (reading: Reading, from: number): boolean => {
  const next = reading.tokens[from + 1]?.lower ?? '';
  const value = reading.tokens[from]?.text ?? '';
  return !TIMES.test(next) && !/^(?:19|20)\d\d$/.test(value);
};

/** "49-річний чоловік і 48-річна жінка": people told one by one, up to the next comma. */
function agedAfter({ tokens }: Reading, start: number): number {
  let count = 0;
  for (let at = start; at < tokens.length && at < start + AGED_REACH; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === ',' && count > 0) break;
    if (/^\d+-(?:річн|летн)/.test(word)) count += 1;
  }
  return count;
}
const AGED_REACH = 10;
