import { Parser } from 'htmlparser2';
import { slipOf } from '../index/words.ts';
import { InvalidInput } from '../model/index.ts';
import { faultOfText } from '../text/index.ts';

/** One `<outline>` as written, with the line (from 1) it begins on. */
export interface Outline {
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** 5 MB of OPML are some 20,000 feeds, fifty times what one table is planned for. */
const MAX_LENGTH = 5_000_000;
/** Readers nest folders two or three deep. */
const MAX_DEPTH = 32;
const MAX_OUTLINES = 20_000;

/**
 * Every outline of an OPML text in document order, folders among them. Only the five entities of XML and
 * character references are decoded; those that a DTD declares stay as written.
 * A reader of XML that forgives would make one feed of two, or lose one, where a tag is not ended: this one doesn't.
 * @throws InvalidInput where it isn't OPML, breaks off, passes a limit, or has an outline that is not well formed.
 */
export function readOutlines(opml: string): readonly Outline[] {
  if (opml.length > MAX_LENGTH)
    throw new InvalidInput(
      `The feed list has ${opml.length} characters, more than the ${MAX_LENGTH} that are read; split it.`,
    );
  const fault = faultOfText(opml);
  if (fault !== undefined) throw new InvalidInput(`The feed list ${fault}.`);
  const outlines: Outline[] = [];
  const lineAt = lineCounter(opml);
  /** What is open, the innermost last. */
  const open: Opened[] = [];
  let names = new Set<string>();
  let twice: string | undefined;
  let malformed: string | undefined;
  let root: string | undefined;
  let closed = false;
  const parser = new Parser(
    {
      onopentagname() {
        names = new Set();
        twice = undefined;
      },
      onattribute(name) {
        if (names.has(name)) twice ??= name;
        names.add(name);
      },
      onopentag(name, attributes) {
        root ??= name;
        if (root !== 'opml') throw notOpml(root);
        const line = lineAt(parser.startIndex);
        if (open.length === MAX_DEPTH)
          throw new InvalidInput(
            `The feed list nests deeper than ${MAX_DEPTH} elements on line ${line}; flatten its folders.`,
          );
        const tag = opml.slice(parser.startIndex, parser.endIndex + 1);
        const feed = open.find(({ isFeed }) => isFeed);
        if (feed !== undefined)
          malformed ??= `The outline on line ${feed.line} has an xmlUrl and holds another (line ${line}); end it with />.`;
        open.push({
          line,
          isFeed: name === 'outline' && 'xmlUrl' in attributes,
          isEnded: tag.endsWith('/>'),
        });
        if (name !== 'outline') {
          if ('xmlUrl' in attributes || slipOf(name, ['outline']) !== undefined)
            malformed ??= `The element <${name.slice(0, 40)}> on line ${line} is read by nobody; make it <outline>.`;
          return;
        }
        if (tag.includes('<', 1))
          malformed ??= `The outline on line ${line} has a < within its tag; end it with /> before the next begins.`;
        if (twice !== undefined)
          malformed ??= `The outline on line ${line} has the attribute ${twice} twice; remove one.`;
        if (outlines.length === MAX_OUTLINES)
          throw new InvalidInput(`The feed list has more than ${MAX_OUTLINES} outlines; split it.`);
        outlines.push({ line, attributes: new Map(Object.entries(attributes)) });
      },
      onclosetag(name, isImplied) {
        const opened = open.pop();
        if (name === 'opml' && !isImplied) closed = true;
        if (name === 'outline' && isImplied && opened?.isEnded === false)
          malformed ??= `The outline on line ${opened.line} is not ended; end it with /> or </outline>.`;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(opml);
  if (root === undefined) throw notOpml(undefined);
  if (!closed)
    throw new InvalidInput(
      `The feed list breaks off on line ${lineAt(opml.length)}: </opml> is missing; fetch or export it again.`,
    );
  if (malformed !== undefined)
    throw new InvalidInput(`The feed list is not well formed: ${malformed}`, { problems: [malformed] });
  return outlines;
}

interface Opened {
  readonly line: number;
  /** An outline with an address. */
  readonly isFeed: boolean;
  /** By its own tag. */
  readonly isEnded: boolean;
}

function notOpml(root: string | undefined): InvalidInput {
  const found = root === undefined ? 'no element' : `<${root.slice(0, 40)}>`;
  return new InvalidInput(
    `The feed list is not OPML: it begins with ${found} where <opml> is expected; export it as OPML.`,
  );
}

/** Lines of ascending offsets, counted once over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset && counted < text.length; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
}
