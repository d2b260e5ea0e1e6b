import type { Reading } from './reading.ts';
import type { Count } from './toll.ts';

const FREED = new Set([
  'prisoners',
  'prisoner',
  'hostages',
  'hostage',
  'detainees',
  'detainee',
  'captives',
  'people',
  'soldiers',
  'servicemen',
  'bodies',
  'body',
  'remains',
  'pows',
  'seamen',
  'crew',
  'fighters',
  'jihadists',
  'civilians',
  'children',
  'girls',
  'women',
  'nationals',
  'citizens',
  'journalists',
  'members',
  'schoolgirls',
  'students',
  'troops',
  'militants',
  'palestinians',
  'israelis',
  'rebels',
  'others',
  'more',
  'sailors',
  'men',
  'defenders',
  'военнопленных',
  'человек',
  'человека',
  'людини',
  'военных',
  'пленных',
  'военнослужащих',
  'військовополонених',
  'осіб',
  'військових',
  'полонених',
  'людей',
  'тел',
  'тіл',
  'захисників',
  'оборонців',
  'украинцев',
  'українців',
  'россиян',
  'росіян',
  'бойцов',
  'бійців',
  'защитников',
  'заложников',
  'заручників',
  'останков',
  'військовослужбовців',
  'моряков',
  'солдат',
  'солдатів',
  'палестинцев',
  'палестинців',
  'погибших',
  'загиблих',
  'полеглих',
  'моряків',
]);
const RELEASES = new Set([
  'released',
  'release',
  'releases',
  'exchange',
  'exchanged',
  'swap',
  'swapped',
  'return',
  'returned',
  'returns',
  'returning',
  'hands',
  'handed',
  'freed',
  'frees',
  'free',
  'receiving',
  'received',
  'получила',
  'получил',
  'получили',
  'отримала',
  'отримав',
  'отримали',
  'receives',
  'and',
  'for',
]);
const EACH = new Set([
  'each',
  'both',
  'apiece',
  'каждая',
  'каждой',
  'кожна',
  'кожної',
  'кожного',
  'каждого',
  'стільки',
  'столько',
]);

const THOUSAND = /^(?:тысяч[аиу]|тисяч[аіу])$/;
const GOT = /^(?:получил|отримал|отримав|взамен|натомість)/;

/** A number set free. */
export interface Exchanged extends Count {
  /** Of two times what is said of each side. */
  readonly each?: boolean;
}

/** How many people an exchange or a release sets free in all: "157 from each side" is 314. */
export function readExchanged(reading: Reading): Exchanged | undefined {
  const { tokens } = reading;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  // "тысяча на тысячу": a number only here.
  const thousand = tokens.findIndex(
    ({ lower }, at) => lower === 'на' && THOUSAND.test(word(at - 1)) && THOUSAND.test(word(at + 1)),
  );
  if (thousand > 0 && !reading.numbers.some(({ until }) => until === thousand))
    return { value: 2000, from: thousand - 1, until: thousand + 2, rule: 'a thousand for a thousand' };
  const counts: Exchanged[] = [];
  for (const [at, mark] of reading.numbers.entries()) {
    // "по формуле 150 на 150".
    const other = reading.numbers[at + 1];
    if (other !== undefined && word(mark.until) === 'на' && other.from === mark.until + 1)
      return {
        value: mark.value + other.value,
        from: mark.from,
        until: other.until,
        rule: 'so many for so many',
      };
    let noun = -1;
    for (let at = mark.until; at < Math.min(tokens.length, mark.until + 5) && noun < 0; at += 1) {
      if (word(at) === ',' || word(at) === 'year-old' || tokens[at]?.kind === 'number') break;
      if (FREED.has(word(at))) noun = at;
    }
    const before = [1, 2, 3].map((back) => word(mark.from - back));
    // "отдала 1000 тел и получила 30": of the same.
    if (noun < 0 && counts.length === 1 && GOT.test(word(mark.from - 1))) noun = mark.until - 1;
    if (noun < 0 || before.includes('including') || before.includes('among')) continue;
    // "four of the 28 hostages": a part of them. "the 2014 war": a year.
    if (
      (word(mark.from - 1) === 'the' && word(mark.from - 2) === 'of') ||
      (mark.value > 1900 && mark.value < 2100 && noun > mark.until)
    )
      continue;
    const around = tokens.slice(Math.max(0, mark.from - 5), noun + 5).map(({ lower }) => lower);
    const each = around.some((one) => EACH.has(one)) && !around.includes('both');
    counts.push({
      value: each ? mark.value * 2 : mark.value,
      from: mark.from,
      until: noun + 1,
      rule: each ? 'number from each side, twice' : 'number released',
      ...(each ? { each } : {}),
    });
    if (each) return counts.at(-1);
  }
  const [first] = counts;
  if (first === undefined) return oneBody(reading);
  const back = inReturn(reading, first);
  if (back !== undefined) return back;
  let all = first;
  for (const next of counts.slice(1)) {
    const between = tokens.slice(all.until, next.from).map(({ lower }) => lower);
    const given = between.some((one) => RELEASES.has(one)) && !between.includes('including');
    const part = between.includes('of') && !between.includes('for') && !between.includes('bodies');
    if (next.from - all.until > APART || !given || part) break;
    all = { value: all.value + next.value, from: first.from, until: next.until, rule: 'both sides added' };
  }
  return all;
}
/** Longest way from what one side gives to what the other does, in tokens. */
const APART = 20;

/** "1,000 soldiers …, and received 38 in return", "… received the same number": what the other side gave, without its noun. */
function inReturn({ tokens, numbers }: Reading, first: Count): Count | undefined {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  for (let at = first.until; at < tokens.length; at += 1) {
    if (!/^(?:receiv|return|got|handed|freed|releas)/.test(word(at))) continue;
    const rule = 'both sides added';
    if (word(at + 1) === 'the' && word(at + 2) === 'same' && word(at + 3) === 'number')
      return { value: first.value * 2, from: first.from, until: at + 4, rule };
    const mark = numbers.find(({ from }) => from > at && from <= at + 2);
    if (mark !== undefined && word(mark.until) === 'in' && /^(?:return|exchange)$/.test(word(mark.until + 1)))
      return { value: first.value + mark.value, from: first.from, until: mark.until, rule };
  }
  return undefined;
}

/** "returns the body of a soldier", "receives the remains of X". */
function oneBody({ tokens }: Reading): Count | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      (lower === 'body' || lower === 'remains') &&
      tokens[i + 1]?.lower === 'of' &&
      tokens[i - 1]?.lower === 'the',
  );
  const next = tokens[at + 2];
  const many = tokens
    .slice(at + 2, at + 6)
    .some(({ lower }) => /^(?:hostages|soldiers|prisoners|people|several|some)$/.test(lower));
  return at < 0 || many || next === undefined
    ? undefined
    : { value: 1, from: at, until: at + 1, rule: 'one body' };
}

/** "Each side handed back 157", of an exchange told before. Russian and Ukrainian tell theirs by `asides`. */
export function swappedIn(reading: Reading, slavic: boolean): { readonly swapped?: number } {
  const found = slavic ? undefined : readExchanged(reading);
  return found?.each ? { swapped: found.value } : {};
}
