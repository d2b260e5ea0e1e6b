import type { Codes, EventType, Status } from '../model/index.ts';
import { CROSSWALK } from './data/crosswalk.ts';

/** What the codes of a mention depend on. */
export interface Codable {
  readonly type: EventType;
  readonly mode?: string;
  readonly status?: Status;
}

type Row = readonly [cameo: string, plover: string, ploverMode: string, acled: string, mediaTopic: string];

const rows = new Map<string, Row>();
for (const line of CROSSWALK.split('\n')) {
  const [key = '', ...fields] = (line.split('#')[0] ?? '').split('|').map((field) => field.trim());
  const [cameo = '', plover = '', ploverMode = '', acled = '', mediaTopic = ''] = fields;
  if (key !== '') rows.set(key, [cameo, plover, ploverMode, acled, mediaTopic]);
}

/**
 * CAMEO, PLOVER, ACLED and Media Topic of a mention, from the one table in data/crosswalk.ts: the row of its mode where
 * there is one, else its type's. `-` in a cell means that the list has no such code; an intercepted strike is ACLED's
 * "Disrupted weapons use".
 */
export function codesOf(mention: Codable): Codes {
  const row = rows.get(`${mention.type}/${mention.mode ?? ''}`) ?? rows.get(mention.type);
  if (row === undefined) return {};
  const [cameo, plover, ploverMode, acled, mediaTopic] = row;
  const has = (code: string): boolean => code !== '' && code !== '-';
  const sub = mention.status === 'intercepted' ? 'Disrupted weapons use' : acled;
  const codes: { -readonly [list in keyof Codes]: Codes[list] } = {};
  if (has(cameo)) codes.cameo = cameo;
  if (has(plover)) codes.plover = plover;
  if (has(ploverMode)) codes.ploverMode = ploverMode;
  if (has(sub)) codes.acled = sub;
  if (has(mediaTopic)) codes.mediaTopic = `medtop:${mediaTopic}`;
  return codes;
}

/** The modes that the table knows for a type. */
export const modesOf = (type: EventType): readonly string[] =>
  [...rows.keys()].filter((key) => key.startsWith(`${type}/`)).map((key) => key.slice(type.length + 1));
