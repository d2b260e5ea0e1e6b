/**
 * `npm run bench:feeds`: how much of other parsers' test material is read, beside rss-parser, feedsmith and htmlparser2
 * alone; how documents that mean harm end; how fast a 5 MB feed is read. The material is read from beside the project.
 *
 * `--facts` also lists each stated fact that is read otherwise, `--harm` each document that means harm; `--quick` leaves
 * those out.
 */
import { hasData } from '../tests/unit/feeds/corpus.ts';
import { corpusTable, factsTable } from './feeds/corpora.ts';
import { datesTable, wireTable } from './feeds/forms.ts';
import { fuzzTable, hostileTable } from './feeds/harm.ts';
import { speedTable } from './feeds/speed.ts';

const asked = (flag: string): boolean => process.argv.includes(flag);

if (hasData('feeds')) {
  await factsTable(asked('--facts'));
  await corpusTable();
  wireTable();
  fuzzTable();
} else
  console.log(
    'The corpora are not beside the project (../shared/data): only what is generated is measured.\n',
  );
datesTable();
await speedTable();
if (!asked('--quick')) await hostileTable(asked('--harm'));
