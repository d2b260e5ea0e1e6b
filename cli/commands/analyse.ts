import { z } from 'zod';
import { analyse } from '../../shared/analysis/index.ts';
import { type Analysis, fullText, type Mention } from '../../shared/model/index.ts';
import { htmlToText } from '../../shared/text/index.ts';
import { forEachJsonLine, safe, writeLine } from '../io.ts';
import type { Register } from '../main.ts';
import { readTime } from './story-line.ts';

const storyLine = z.object(
  {
    id: z.union([z.string(), z.number().transform(String)]),
    published: z.string().optional(),
    date: z.string().optional(),
    title: z.string().optional(),
    body: z.string().optional(),
    text: z.string().optional(),
    language: z.string().optional(),
  },
  'not an object; give one story a line: {"id", "published", "title", "body", "language"}',
);

/** An opening or closing tag of HTML, as feeds carry it: bare text with "<" in it is left alone. */
const MARKUP = /<\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|figure|blockquote|table)\b/i;

export const registerAnalyse: Register = (program, io, finish) => {
  program
    .command('analyse')
    .argument(
      '<file>',
      'JSON lines {id, published|date, title?, body|text, language?}, or - for standard input',
    )
    .option('--explain', 'print each story with its spans marked, and the words and rule behind each slot')
    .description('topics and events of each story, one JSON line a story, with the sentence that says so')
    .action(async (file: string, options: { explain?: boolean }) => {
      const failed = await forEachJsonLine(file, io, async (value) => {
        const line = readLine(value);
        const analysis = analyse(line.input, { explain: options.explain === true });
        if (options.explain)
          for (const out of explain(line.id, line.input, analysis)) await writeLine(io.stdout, out);
        else await writeLine(io.stdout, JSON.stringify(lineOf(line.id, analysis)));
      });
      finish(failed > 0 ? 1 : 0);
    });
};

function readLine(value: unknown) {
  const parsed = storyLine.safeParse(value);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues
        .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
        .join('; '),
    );
  const { id, published, date, title, body, text, language } = parsed.data;
  const raw = body ?? text;
  if (raw === undefined) throw new Error('neither body nor text');
  const when = published ?? date;
  if (when !== undefined && readTime(when) === undefined)
    throw new Error(`published is no ISO 8601 time or day: ${when.slice(0, 40)}`);
  return {
    id,
    input: {
      text: MARKUP.test(raw) ? htmlToText(raw) : raw,
      ...(title === undefined ? {} : { title }),
      ...(when === undefined ? {} : { published: when }),
      ...(language === undefined ? {} : { language }),
    },
  };
}

/** The mention with every slot there, empty ones null: what the annotation guidelines describe. */
const slotsOf = (mention: Mention) => ({
  family: mention.family,
  type: mention.type,
  status: mention.status,
  date: mention.date ?? null,
  country: mention.country ?? null,
  place: mention.place ?? null,
  initiator: mention.initiator ?? null,
  target: mention.target ?? null,
  parties: mention.parties ?? null,
  killed: mention.killed ?? null,
  injured: mention.injured ?? null,
  exchanged: mention.exchanged ?? null,
  claimedBy: mention.claimedBy ?? null,
  actor: mention.actor ?? null,
  mode: mention.mode ?? null,
  certainty: mention.certainty ?? null,
  codes: mention.codes,
  evidence: mention.evidence,
  resolved: mention.resolved ?? null,
});

const lineOf = (id: string, analysis: Analysis) => ({
  id,
  language: analysis.language,
  ...(analysis.languageUnsupported ? { languageUnsupported: true } : {}),
  topics: analysis.topics.map(({ topic, score }) => ({ topic, score })),
  mentions: analysis.mentions.map(slotsOf),
});

/** The story with its evidence in brackets, then each mention, each slot with the words and the rule that filled it. */
function* explain(
  id: string,
  input: { readonly title?: string; readonly text: string },
  analysis: Analysis,
): Generator<string> {
  yield `== ${safe(id)} (${analysis.language}${analysis.languageUnsupported ? ', no grammar for it' : ''})`;
  const text = fullText(input);
  const starts = new Map<number, string>();
  const ends = new Set<number>();
  for (const [at, { evidence }] of analysis.mentions.entries()) {
    starts.set(evidence.start, `${starts.get(evidence.start) ?? ''}[${at + 1}:`);
    ends.add(evidence.end);
  }
  let marked = '';
  let from = 0;
  for (const at of [...new Set([...starts.keys(), ...ends])].sort((a, b) => a - b)) {
    marked += text.slice(from, at) + (ends.has(at) ? ']' : '') + (starts.get(at) ?? '');
    from = at;
  }
  for (const line of (marked + text.slice(from)).split('\n')) yield safe(line);
  for (const { topic, score, reasons } of analysis.topics)
    yield `topic ${topic} ${score.toFixed(2)}${reasons ? `: ${safe(reasons.join(', '))}` : ''}`;
  for (const [at, mention] of analysis.mentions.entries()) {
    yield `${at + 1}. ${mention.type} ${mention.status} ${JSON.stringify(mention.codes)}`;
    for (const { slot, rule, span } of mention.trace ?? []) {
      const value = (slotsOf(mention) as Record<string, unknown>)[slot];
      yield safe(
        `   ${slot} = ${typeof value === 'object' ? JSON.stringify(value) : value}   by "${rule}"${span ? ` from "${span.text}" at ${span.start}` : ''}`,
      );
    }
  }
}
