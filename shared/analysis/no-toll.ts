/** Numbers beside deaths that count none: days, ages, what was said before. */
import type { Token } from '../text/index.ts';
import type { NumberMark } from './numbers.ts';

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** "April 7", "Jan. 15": a day. */
export function isDayOfMonth(tokens: readonly Token[], { from, value }: NumberMark): boolean {
  const before = tokens[from - 1]?.lower === '.' ? tokens[from - 2] : tokens[from - 1];
  return value <= 31 && MONTH.test((before?.lower ?? '').replace('.', '')) && before?.shape !== 'lower';
}

/** "not 20", "instead of 20", "rather than 20", "up from 20": what was said before. */
export function isTakenBack(tokens: readonly Token[], from: number): boolean {
  const [second, first] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  return first === 'not' || TAKEN_BACK.has(`${second} ${first}`);
}
const TAKEN_BACK = new Set(['instead of', 'rather than', 'up from', 'down from', 'not the']);

/** "Woman, 62, killed", "Jane Roe, 45, died", "boy, 12, and"; and whose father of how many. */
export function isAge(tokens: readonly Token[], { from, until, value }: NumberMark): boolean {
  const before = tokens[from - 1];
  if (before?.lower === 'of' && PARENTS.test(tokens[from - 2]?.lower ?? '')) return true;
  const after = tokens[until];
  if (value > 110 || before?.text !== ',' || (after !== undefined && after.text !== ',')) return false;
  const whose = tokens[from - 2];
  const named = whose?.shape === 'capital' && tokens[from - 3]?.shape === 'capital';
  return named || ONE_PERSON.test(whose?.lower ?? '') || PARENTS.test(tokens[from - 4]?.lower ?? '');
}
const PARENTS = /^(?:father|mother|parents?|dad|mum|mom|grand(?:father|mother))$/;
const ONE_PERSON =
  /^(?:woman|man|boy|girl|child|toddler|baby|teenager|youth|father|mother|son|daughter|brother|sister|husband|wife|grand(?:father|mother)|student|pupil|teacher|nurse|doctor|medic|journalist|reporter|soldier|officer|policeman|driver|farmer|pensioner|civilian|resident|worker|suspect)$/;
