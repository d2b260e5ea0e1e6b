import { Parser } from 'htmlparser2';
import { InvalidInput } from '../model/index.ts';

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
 * @throws InvalidInput where it isn't OPML, breaks off, or passes a limit.
 */
export function readOutlines(opml: string): readonly Outline[] {
  if (opml.length > MAX_LENGTH)
    throw new InvalidInput(
      `The feed list has ${opml.length} characters, more than the ${MAX_LENGTH} that are read; split it.`,
    );
  const outlines: Outline[] = [];
  const lineAt = lineCounter(opml);
  let depth = 0;
  let root: string | undefined;
  let closed = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        root ??= name;
        if (root !== 'opml') throw notOpml(root);
        depth++;
        if (depth > MAX_DEPTH)
          throw new InvalidInput(
            `The feed list nests deeper than ${MAX_DEPTH} elements on line ${lineAt(parser.startIndex)}; flatten its folders.`,
          );
        if (name !== 'outline') return;
        if (outlines.length === MAX_OUTLINES)
          throw new InvalidInput(`The feed list has more than ${MAX_OUTLINES} outlines; split it.`);
        outlines.push({
          line: lineAt(parser.startIndex),
          attributes: new Map(Object.entries(attributes)),
        });
      },
      onclosetag(name, isImplied) {
        depth--;
        if (name === 'opml' && !isImplied) closed = true;
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
  return outlines;
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
