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
  'receives',
  'and',
  'for',
]);
const EACH = new Set(['each', 'both', 'apiece', 'каждая', 'каждой', 'кожна', 'кожної']);

/** How many people an exchange or a release sets free in all: "157 from each side" is 314. */
export function readExchanged(reading: Reading): Count | undefined {
  const { tokens } = reading;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const counts: Count[] = [];
  for (const mark of reading.numbers) {
    let noun = -1;
    for (let at = mark.until; at < Math.min(tokens.length, mark.until + 5) && noun < 0; at += 1) {
      if (word(at) === ',' || word(at) === 'year-old') break;
      if (FREED.has(word(at))) noun = at;
    }
    const before = [1, 2, 3].map((back) => word(mark.from - back));
    if (noun < 0 || before.includes('including') || before.includes('among')) continue;
    const around = tokens.slice(Math.max(0, mark.from - 5), noun + 5).map(({ lower }) => lower);
    const each = around.some((one) => EACH.has(one)) && !around.includes('both');
    counts.push({
      value: each ? mark.value * 2 : mark.value,
      from: mark.from,
      until: noun + 1,
      rule: each ? 'number from each side, twice' : 'number released',
    });
    if (each) return counts.at(-1);
  }
  const [first, second] = counts;
  if (first === undefined) return undefined;
  if (second === undefined || second.from - first.until > 12) return first;
  const between = tokens.slice(first.until, second.from).map(({ lower }) => lower);
  if (!between.some((one) => RELEASES.has(one)) || between.includes('of') || between.includes('including'))
    return first;
  return {
    value: first.value + second.value,
    from: first.from,
    until: second.until,
    rule: 'both sides added',
  };
}
