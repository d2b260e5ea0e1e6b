import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { QueryCommand as RawQuery } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createCopyStore,
  createCountStore,
  createEventStore,
  createFeedStore,
  createStoryStore,
} from '../../shared/index/index.ts';
import { aContribution, aFeed, aGroup, aMember, aMention, anEvent, aRevision, aStory } from './samples.ts';
import { openWireTable, TABLE, type WireTable } from './table.ts';

const story = aStory('documented');
const event = anEvent('documented');
let table: WireTable;

beforeAll(async () => {
  table = await openWireTable();
  const events = createEventStore(table.client, TABLE);
  await createFeedStore(table.client, TABLE).putFeed(aFeed('documented'));
  await createCopyStore(table.client, TABLE).putMember(aMember(story));
  await createCopyStore(table.client, TABLE).putGroup(aGroup(story));
  await createStoryStore(table.client, TABLE).putRevision(aRevision(story, [aMention()]));
  await events.putContribution(aContribution(event, story, 0));
  await events.putEvent(event, undefined);
  await createStoryStore(table.client, TABLE).putStory(story, undefined);
  await createCountStore(table.client, TABLE).recount(event.date, [event.type]);
});
afterAll(() => table.close());

const documented = await readFile(new URL('../../docs/table.md', import.meta.url), 'utf8');
const calls = [...documented.matchAll(/^(\d+)\. (.+)\n\n```sh\n(aws dynamodb query[\s\S]+?)\n```/gm)].map(
  ([, number = '', question = '', call = '']) => [Number(number), question, call] as const,
);

const variables: Record<string, string> = {
  TABLE,
  STORY: story.storyId,
  GROUP: story.groupId ?? '',
  EVENT: event.eventId,
};

/** The words of a command line as a shell makes them of this document's quotes, variables and line ends. */
function wordsOf(call: string): string[] {
  return [...call.replaceAll('\\\n', ' ').matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|\$([A-Z]+)/g,
      (_, quoted?: string, name?: string) => quoted ?? variables[name ?? ''] ?? '',
    ),
  );
}

/** The value of an option; undefined where it isn't given. */
const optionOf = (words: readonly string[], option: string): string | undefined =>
  words.includes(option) ? words[words.indexOf(option) + 1] : undefined;

/** What the emulator answers to an `aws dynamodb query` of these words. */
async function ask(words: readonly string[]) {
  const [index, filter, limit] = ['--index-name', '--filter-expression', '--limit'].map((name) =>
    optionOf(words, name),
  );
  const { Items = [] } = await table.client.send(
    new RawQuery({
      TableName: optionOf(words, '--table-name'),
      KeyConditionExpression: optionOf(words, '--key-condition-expression'),
      ExpressionAttributeValues: JSON.parse(optionOf(words, '--expression-attribute-values') ?? '{}'),
      ScanIndexForward: !words.includes('--no-scan-index-forward'),
      ...(index === undefined ? {} : { IndexName: index }),
      ...(filter === undefined ? {} : { FilterExpression: filter }),
      ...(limit === undefined ? {} : { Limit: Number(limit) }),
    }),
  );
  return Items;
}

describe('the queries that the documentation shows', () => {
  it('are one for each of the eleven questions', () => {
    expect(calls.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each(calls)('%i. %s: can be asked as they stand, and answer', async (number, _, call) => {
    const words = wordsOf(call);
    const given = words.filter((word) => word.startsWith('--'));
    const Items = await ask(words);

    expect(Items.length).toBeGreaterThanOrEqual({ 1: 4, 6: 2, 7: 2 }[number] ?? 1);
    const known =
      /^--(table-name|index-name|key-condition-expression|expression-attribute-values|filter-expression|limit|no-scan-index-forward)$/;
    expect(given.filter((option) => !known.test(option))).toEqual([]);
  });

  it('say as PartiQL what they say as a query', () => {
    const statements = [...documented.matchAll(/^\| (\d+) \| `SELECT \* FROM (.+?)` \|$/gm)];
    expect(statements.map(([, number]) => Number(number))).toEqual(calls.map(([number]) => number));
    for (const [index, [, , statement = '']] of statements.entries()) {
      const words = wordsOf(calls[index]?.[2] ?? '');
      const values: Record<string, { S: string }> = JSON.parse(
        optionOf(words, '--expression-attribute-values') ?? '{}',
      );
      const conditions = ['--key-condition-expression', '--filter-expression'].flatMap(
        (option) => optionOf(words, option) ?? [],
      );
      const asked = conditions.join(' AND ').replace(/:\w+/g, (name) => `'${values[name]?.S}'`);
      const [indexName, newestFirst] = [
        optionOf(words, '--index-name'),
        words.includes('--no-scan-index-forward') && words.includes('--limit'),
      ];
      const sort = indexName === undefined ? 'sk' : 'feedSort';
      expect(statement.replaceAll(/\$(STORY|GROUP|EVENT)/g, (_, name: string) => variables[name] ?? '')).toBe(
        `"$TABLE"${indexName === undefined ? '' : `."${indexName}"`} WHERE ${asked}${newestFirst ? ` ORDER BY ${sort} DESC` : ''}`,
      );
    }
  });

  it('have in the README the same answers, pasted into a shell', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, block = ''] = /```sh\n(of\(\) \{[\s\S]+?)```/.exec(readme) ?? [];
    // In place of the AWS CLI: the words that it is given, each ended by a NUL, a call by two.
    const stub = 'aws() { printf "%s\\0" "$@"; printf "\\0"; }\n';
    const { stdout } = await promisify(execFile)('bash', ['-euc', stub + block], {
      env: { ...process.env, ...variables },
    });
    const asked = stdout
      .split('\0\0')
      .filter((call) => call !== '')
      .map((call) => call.split('\0'));
    expect(asked).toHaveLength(calls.length);
    const keysOf = (rows: Awaited<ReturnType<typeof ask>>) => rows.map(({ pk, sk }) => [pk?.S, sk?.S]).sort();
    for (const [index, [number, , call]] of calls.entries())
      expect(keysOf(await ask(asked[index] ?? [])), `question ${number}`).toEqual(
        keysOf(await ask(wordsOf(call))),
      );
  });
});
