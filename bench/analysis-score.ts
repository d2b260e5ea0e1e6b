/** Scores what `analyse` finds against coded items, the way the annotation guidelines count: multisets of type and slot. */
import { analyse } from '../shared/analysis/index.ts';
import {
  type EventType,
  FAMILIES,
  type Family,
  familyOf,
  fullText,
  type Mention,
  STATUSES,
} from '../shared/model/index.ts';
import { splitSentences } from '../shared/text/index.ts';

export const SLOTS = [
  'country',
  'place',
  'initiator',
  'target',
  'killed',
  'injured',
  'exchanged',
  'parties',
] as const;
type Slot = (typeof SLOTS)[number];

export interface CodedEvent extends Readonly<Record<Slot, unknown>> {
  readonly type: EventType;
  readonly status: string;
}
export interface CodedItem {
  readonly id: string;
  readonly date: string;
  readonly title?: string;
  readonly text: string;
  readonly language?: string;
  readonly events: readonly CodedEvent[];
}

export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1Of = (hits: number, gold: number, found: number): F1 => ({
  precision: ratio(hits, found),
  recall: ratio(hits, gold),
  f1: ratio(2 * hits, gold + found),
});

/** Region words at the end of a name and letter case do not count. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return [...value].sort().join('|');
  if (typeof value !== 'string') return String(value ?? null);
  return value
    .replace(/\s(?:region|oblast|province|district|department|governorate|state|city)$/i, '')
    .toLowerCase()
    .trim();
};

function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of a) left.set(key, (left.get(key) ?? 0) + 1);
  let hits = 0;
  for (const key of b) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    hits += 1;
    left.set(key, count - 1);
  }
  return hits;
}

export interface Report {
  readonly families: Readonly<Record<Family, F1>>;
  readonly type: F1;
  readonly slots: Readonly<Record<Slot, F1>>;
  /** Mean F1 of the four statuses, each with its type; background kept in. */
  readonly statusMacro: number;
  /** Evidence that is not its own slice of the text, leaves its sentence, or does not hold the words that gave the type. */
  readonly badEvidence: number;
}

/** Whether evidence is its own slice, lies in one sentence, and holds the trigger: the words that gave the type. */
function isEvidence(text: string, { evidence, trace }: Mention): boolean {
  const { start, end } = evidence;
  if (text.slice(start, end) !== evidence.text || start >= end) return false;
  if (!splitSentences(text).some((sentence) => sentence.start <= start && end <= sentence.end)) return false;
  const trigger = trace?.find(({ slot }) => slot === 'type')?.span;
  return trigger !== undefined && start <= trigger.start && trigger.end <= end;
}

/** Analyses the items and scores them. */
export function scoreItems(items: readonly CodedItem[]): Report {
  const found = items.map((item) => {
    const input = {
      ...(item.title === undefined ? {} : { title: item.title }),
      text: item.text,
      published: item.date,
      ...(item.language ? { language: item.language } : {}),
    };
    return analyse(input, { explain: true }).mentions;
  });
  const isNews = ({ status }: { readonly status: string }): boolean => status !== 'background';
  const micro = (key: (event: CodedEvent | Mention) => string, keep = isNews): F1 => {
    let hits = 0;
    let gold = 0;
    let told = 0;
    for (const [at, item] of items.entries()) {
      const a = item.events.filter(keep).map(key);
      const b = (found[at] ?? []).filter(keep).map(key);
      hits += overlap(a, b);
      gold += a.length;
      told += b.length;
    }
    return f1Of(hits, gold, told);
  };
  const family = (name: Family): F1 => {
    let hits = 0;
    let gold = 0;
    let told = 0;
    for (const [at, item] of items.entries()) {
      const a = item.events.some((event) => isNews(event) && familyOf(event.type) === name);
      const b = (found[at] ?? []).some((mention) => isNews(mention) && mention.family === name);
      if (a) gold += 1;
      if (b) told += 1;
      if (a && b) hits += 1;
    }
    return f1Of(hits, gold, told);
  };
  const statuses = STATUSES.map(
    (status) =>
      micro(
        ({ type }) => type,
        (event) => event.status === status,
      ).f1,
  );
  const bad = items.flatMap((item, at) =>
    (found[at] ?? []).filter((mention) => !isEvidence(fullText(item), mention)),
  );
  return {
    families: Object.fromEntries(FAMILIES.map((name) => [name, family(name)])) as Record<Family, F1>,
    type: micro(({ type }) => type),
    slots: Object.fromEntries(
      SLOTS.map((slot) => [slot, micro((event) => `${event.type} ${plain(event[slot])}`)]),
    ) as Record<Slot, F1>,
    statusMacro: statuses.reduce((sum, f1) => sum + f1, 0) / statuses.length,
    badEvidence: bad.length,
  };
}
