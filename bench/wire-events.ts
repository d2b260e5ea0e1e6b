/** `npm run bench:events [-- --list]`: events on the sample wire against the truth that lies beside it. */
import { createSampleWire } from '../local/wire/index.ts';
import { readWireEvents } from './wire-events/read.ts';
import { type PairScore, scoreEvents } from './wire-events/score.ts';
import { scoreIndex } from './wire-events/score-index.ts';
import { scoreCopies, scoreTopics } from './wire-events/score-stories.ts';
import { toldMentions } from './wire-events/told.ts';

const wire = createSampleWire({ now: () => 0 });
const reading = await readWireEvents(wire);
const score = scoreEvents(wire.truth, reading.assignments);
const events = new Map(wire.truth.events.map((event) => [event.key, event]));
const told = await readWireEvents(wire, (_, text) => ({
  topics: text.topics.map((topic) => ({ topic, score: 1 })),
  mentions: toldMentions(text, events),
}));
const oracle = scoreEvents(wire.truth, told.assignments);
const index = scoreIndex(wire.truth, reading.assignments);
const copies = scoreCopies(wire.truth, reading.groups);
const show = (value: number): string => value.toFixed(3);
const row = (name: string, { precision, recall, together, belonging }: PairScore): void =>
  console.log(
    `${name.padEnd(44)} ${show(precision).padStart(9)} ${show(recall).padStart(7)} ${String(together).padStart(9)} ${String(belonging).padStart(10)}`,
  );

console.log(
  `${wire.stories.length} stories, ${wire.truth.events.length} events, ${score.reports} reports of them`,
);
console.log(`reports read: ${score.read}, mentions of nothing: ${score.invented.length}\n`);
console.log(`${'pairs of reports'.padEnd(44)} precision  recall  together  belonging`);
row('end to end', score.endToEnd);
row('joining, of what was read rightly', score.joining);
row('joining, pairs in words of their own', score.ownWords);
row('joining, given the truth of each text', oracle.joining);
row('the same, pairs in words of their own', oracle.ownWords);

row('copies, pairs of stories', copies.score);

console.log(
  `\n${'events of the index'.padEnd(44)} ${show(index.precision).padStart(9)} ${show(index.recall).padStart(7)} ${index.found} of ${index.listed} show a happening of their own`,
);
console.log(`\n${'topics of stories'.padEnd(44)} precision  recall`);
const topics = scoreTopics(wire.truth, reading.topics);
for (const { topic, precision, recall } of topics)
  console.log(`${topic.padEnd(44)} ${show(precision).padStart(9)} ${show(recall).padStart(7)}`);

if (process.argv.includes('--list')) {
  const list = (name: string, lines: readonly string[]): void =>
    console.log(`\n${name} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`);
  list(
    'missed',
    score.missed.map(({ story, key }) => `${story}: ${key}`),
  );
  list(
    'mentions of nothing',
    score.invented.map(
      ({ story, mention }) =>
        `${story}: ${mention.type} ${mention.status} ${mention.place ?? mention.country ?? '-'} "${mention.evidence.text.slice(0, 100)}"`,
    ),
  );
  list(
    'events of the index that show nothing, or it again',
    index.surplus.map(
      ({ key, rests }) =>
        `${key ?? 'nothing'}: ${rests.map(({ story, mention }) => `${story} ${mention.type} “${mention.evidence.text.slice(0, 100)}”`).join(' | ')}`,
    ),
  );
  for (const { topic, wrongly, missed } of topics) {
    list(`${topic}: wrongly`, wrongly);
    list(`${topic}: missed`, missed);
  }
  list('copies joined wrongly', copies.falseJoins);
  list('copies left apart', copies.falseSplits);
  list('given the truth of each text: joined wrongly', oracle.falseJoins);
  list('given the truth of each text: left apart wrongly', oracle.falseSplits);
  list('joined wrongly', score.falseJoins);
  list('left apart wrongly', score.falseSplits);
}
