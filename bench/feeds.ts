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
import { type Gate, printGates } from './feeds/table.ts';

const asked = (flag: string): boolean => process.argv.includes(flag);
const gates: Gate[] = [];
// First: what thousands of other documents leave behind in the engine would be measured too.
const speed = await speedTable();

if (hasData('feeds')) {
  gates.push(await factsTable(asked('--facts')));
  gates.push(...(await corpusTable()));
  gates.push(...wireTable());
  gates.push(fuzzTable());
} else
  console.log(
    'The corpora are not beside the project (../shared/data): only what is generated is measured.\n',
  );
gates.push(datesTable(), speed);
if (!asked('--quick')) gates.push(await hostileTable(asked('--harm')));
printGates(gates);
