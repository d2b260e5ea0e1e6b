/** What was read in each text of a story, as the table holds it: within one KB, which is one write unit, wherever that can be. */
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { textsKeyOf } from '../archive/keys.ts';
import { asTextHash, dayOf, type Instant, type Mention } from '../model/index.ts';
import type { Revision } from '../steps/ports.ts';
import { type Key, revisionKey } from './keys.ts';
import { KB, rowBytes } from './row-size.ts';
import { storyIdIn } from './story-rows.ts';
import type { Row } from './table.ts';

/** What a revision says, apart from where it lies. */
type Reading = Pick<Revision, 'title' | 'analysis' | 'analysisVersion' | 'pubStatus'>;

/** Characters of JSON above which it is compressed: each KB of a row is a write unit. */
const PLAIN_READING = 400;
/**
 * A fifth smaller than gzip: of two mentions in Cyrillic every third reading took a second KB so, and none takes one now.
 * Two milliseconds; a text of megabytes, which no copy is, is packed by a faster way.
 */
const QUALITY = 10;
const QUALITY_OF_LARGE = 5;
const LARGE = 64 * 1024;
/** It is never larger than this, inflated: four times what a text of 2 MB gave. */
const READING_LIMIT = 64 * 1024 * 1024;

export function toRevisionRow(revision: Revision): Row & Key {
  // The key says which text of which story it is.
  const { storyId: _, textHash: __, fetchedAt: ___, text, captureKey, ...reading } = revision;
  const json = JSON.stringify(reading satisfies Reading);
  const stored = json.length <= PLAIN_READING ? { reading } : { readingBr: deflate(json) };
  // The texts of a capture lie beside it.
  const where = text.key === textsKeyOf(captureKey) ? { line: text.line } : text;
  const row = { text: where, ...captureOf(revision), ...stored, ...revisionKey(revision) };
  const { mentions } = revision.analysis;
  return mentions.length === 0 ? row : withSaid(row, mentions.map(inWords));
}

/** `<feed>/<hash>` of a capture's key: day and time in it are the revision's own. The whole key where it is no such. */
function captureOf({ captureKey, fetchedAt }: Pick<Revision, 'captureKey' | 'fetchedAt'>) {
  const [start, end] = [`captures/${dayOf(fetchedAt).replaceAll('-', '/')}/`, '.gz'];
  const [feed, file, ...more] = captureKey.slice(start.length, -end.length).split('/');
  const capture = `${feed}/${file?.slice(fetchedAt.length + 1)}`;
  return more.length === 0 && captureKey === captureKeyOf(capture, fetchedAt) ? { capture } : { captureKey };
}

function captureKeyOf(capture: string, fetchedAt: Instant): string {
  const [feed, hash] = capture.split('/');
  return `captures/${dayOf(fetchedAt).replaceAll('-', '/')}/${feed}/${fetchedAt}-${hash}.gz`;
}

/** With the mentions in words, for whoever reads the table itself, unless only they would take another KB. */
function withSaid<Whole extends Row>(row: Whole, said: readonly string[]): Whole {
  const whole = { ...row, said };
  return Math.ceil(rowBytes(whole) / KB) > Math.ceil(rowBytes(row) / KB) ? row : whole;
}

/** `drone_strike happened 2026-02-06 Izmail, killed 2, injured 5` */
function inWords({ type, status, date, place, country, ...mention }: Mention): string {
  const where = [type, status, date, place ?? country].filter((part) => part !== undefined).join(' ');
  const toll = (['killed', 'injured', 'exchanged'] as const).flatMap((slot) =>
    mention[slot] === undefined ? [] : [`${slot} ${mention[slot]}`],
  );
  return [where, ...toll].join(', ');
}

export function toRevision(row: Row): Revision {
  const [, fetchedAt = '', textHash = ''] = String(row['sk']).split('#');
  const at = fetchedAt as Instant;
  const captureKey: string = row['captureKey'] ?? captureKeyOf(row['capture'], at);
  return {
    storyId: storyIdIn(row),
    textHash: asTextHash(textHash),
    fetchedAt: at,
    text: { key: textsKeyOf(captureKey), ...row['text'] },
    captureKey,
    ...readingIn(row),
  };
}

/** Gzipped in rows of earlier versions. */
function readingIn(row: Row): Reading {
  if (row['reading'] !== undefined) return row['reading'];
  const limit = { maxOutputLength: READING_LIMIT };
  const json =
    row['readingBr'] === undefined
      ? gunzipSync(row['readingGz'], limit)
      : brotliDecompressSync(row['readingBr'], limit);
  return JSON.parse(json.toString('utf8'));
}

function deflate(json: string): Uint8Array {
  const size = Buffer.byteLength(json);
  return brotliCompressSync(json, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: size > LARGE ? QUALITY_OF_LARGE : QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  });
}
