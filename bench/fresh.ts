/** `npm run bench:fresh [-- --list]`: copies and events on stories written after the rules (docs/decisions/copies.md). */
import { readFresh, scoreFresh } from './fresh/score.ts';

const show = (value: number): string => value.toFixed(3);
for (const name of ['march', 'april', 'may']) {
  const set = readFresh(name);
  const { copies, events } = await scoreFresh(set);
  console.log(`${name}: ${set.length} stories`);
  for (const [what, score] of Object.entries({ copies, events })) {
    console.log(
      `  ${what.padEnd(8)} precision ${show(score.precision)}  recall ${show(score.recall)}  joined wrongly ${score.falseJoins.length}, left apart ${score.falseSplits.length}`,
    );
    if (!process.argv.includes('--list')) continue;
    for (const pair of score.falseJoins) console.log(`    joined wrongly: ${pair}`);
    for (const pair of score.falseSplits) console.log(`    left apart: ${pair}`);
  }
}
