import { lineOf, nameOf, withoutTags } from './plain.ts';

/** Longest byline that is taken apart: ten names with their addresses. Longer ones stay as they are. */
const LIMIT = 1_000;

/** The names of a byline: without addresses, tags or a leading "By"; an address alone stays. */
export function bylineOf(author: string | undefined): string | undefined {
  const line = nameOf(author);
  if (line === undefined) return undefined;
  return withoutAddress(line).replace(/^(?:by|BY|By):? (?=\p{Lu})/u, '');
}

/** Of wire formats, whose bylines say "by" in the agency's language. */
export const withoutBy = (byline: string): string =>
  byline.replace(/^\s*(?:(?:by|By|BY)\s+|(?:von|Von|VON|par|Par|PAR|por|Por|POR)\s+(?=\p{Lu}))/u, '');

const HAS_MORE = /[@<]/;

function withoutAddress(line: string): string {
  if (line.length > LIMIT || !HAS_MORE.test(line)) return line;
  const bare = withoutTags(line.replace(FEEDSMITHS_TAG, '$2'));
  const name = bare.replace(BEFORE_NAME, '$1').replace(AFTER_NAME, '');
  return lineOf(name) ?? lineOf(line.replace(/[<>()]/g, ' ')) ?? line;
}

/** What feedsmith makes of `<a href="x">A. Person</a>`, which it takes for an address in brackets. */
const FEEDSMITHS_TAG = /^([a-z]{1,8})(?: [\w:-]{1,20}="[^"<>]*")* (.+?) ?<\/\1>$/i;
/** `me@example.com (A. Person)`, also as one of several. */
const BEFORE_NAME = /(?<![^\s,;])[^\s()<>@,;]{1,64}@[^\s()<>@,;]{1,255} ?\(([^()@]+)\)/g;
/** `A. Person (me@example.com)`, `A. Person <mailto:me@example.com>`. */
const AFTER_NAME = / ?[(<] ?[^\s()<>@]{1,71}@[^\s()<>@]{1,255} ?[)>]/g;
