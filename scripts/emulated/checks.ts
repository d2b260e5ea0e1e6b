/** What must hold of a deployment after its first polls: each claim is printed, and remembered where it doesn't hold. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TABLE_SCHEMA } from '../../shared/index/index.ts';
import type { Audit } from './bus-audit.ts';
import type { Contents } from './contents.ts';
import type { Deployment } from './deployment.ts';

const run = promisify(execFile);

export const failures: string[] = [];

/** One claim of the check: printed, and remembered where it doesn't hold. */
export function claim(what: string, holds: boolean, why = ''): void {
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${what}${holds || why === '' ? '' : `: ${why}`}`);
  if (!holds) failures.push(what);
}

/** The commands that work on a deployed stack, called as a person would. */
export async function checkCommands(
  { root, work }: { readonly root: string; readonly work: string },
  env: NodeJS.ProcessEnv,
  deployed: Contents,
  audit: Audit,
  read: () => Promise<Contents>,
): Promise<void> {
  const ceasewire = async (...args: readonly string[]): Promise<string> => {
    const command = [join(root, 'cli/ceasewire.mjs'), ...args, '--stack', 'Ceasewire'];
    // Where it keeps the place of a replay.
    const { stdout } = await run(process.execPath, command, { cwd: work, env });
    return stdout;
  };
  const told = audit.changes().length;
  const replayed = await ceasewire('replay', '--since', '1d', '--rate', '50');
  await audit.take();
  claim(
    'ceasewire replay on the deployment changes nothing, and tells nobody',
    /Nothing has changed/.test(replayed) &&
      isSameNews(deployed, await read()) &&
      audit.changes().length === told,
    replayed,
  );
  const [storyId = ''] = deployed.order;
  const forgotten = await ceasewire('forget', storyId, '--yes');
  for (let tries = 0; tries < 20 && !hasWithdrawal(audit); tries += 1) {
    await sleep(1_000);
    await audit.take();
  }
  const row = (await read()).rows.get(`STORY#${storyId} STORY`) ?? '';
  claim(
    'ceasewire forget takes a story down there, and the bus hears of it',
    /1 story, 1 text,/.test(forgotten) && row.includes('"forgotten"') && hasWithdrawal(audit),
    forgotten,
  );
}

const hasWithdrawal = (audit: Audit): boolean =>
  audit.changes().some(({ type }) => type === 'StoryWithdrawn');

export async function checkUpdates(
  deployment: Deployment,
  dynamo: DynamoDBClient,
  tableName: string,
  read: () => Promise<Contents>,
): Promise<void> {
  const before = await read();
  const said = await deployment.deploy();
  claim('a second deployment changes nothing', /no changes/.test(said) && isSameNews(before, await read()));
  deployment.edit(({ Resources }) => {
    const table = Object.values(Resources).find(({ Type }) => Type === 'AWS::DynamoDB::Table')?.Properties;
    const [attributes, indexes] = [table?.['AttributeDefinitions'], table?.['GlobalSecondaryIndexes']];
    if (!Array.isArray(attributes) || !Array.isArray(indexes)) throw new Error('The template has no table.');
    attributes.push({ AttributeName: 'publisher', AttributeType: 'S' });
    indexes.push({
      IndexName: 'byPublisher',
      KeySchema: [{ AttributeName: 'publisher', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    });
  });
  await deployment.deploy();
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: tableName }));
  const indexes = (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName);
  claim(
    'an update adds an index to the table, and leaves its rows',
    indexes.includes('byPublisher') &&
      indexes.length === TABLE_SCHEMA.indexes.length + 1 &&
      isSameNews(before, await read()),
    indexes.join(', '),
  );
}

export async function checkDestroy(
  deployment: Deployment,
  cloudFormation: CloudFormationClient,
  read: () => Promise<Contents>,
): Promise<void> {
  const before = await read();
  await deployment.destroy();
  const gone = await cloudFormation.send(new DescribeStacksCommand({ StackName: 'Ceasewire' })).then(
    ({ Stacks = [] }) => Stacks.every(({ StackStatus }) => StackStatus === 'DELETE_COMPLETE'),
    () => true,
  );
  claim('cdk destroy takes the stack down', gone);
  const kept = await read().catch((error: unknown) => String(error));
  claim(
    'and leaves table and bucket with all that is in them',
    typeof kept === 'object' && isSameNews(before, kept) && kept.objects.length >= before.objects.length,
    typeof kept === 'string' ? kept : 'rows or objects are gone',
  );
}

const isSameNews = (a: Contents, b: Contents): boolean =>
  a.rows.size === b.rows.size && [...a.rows].every(([key, text]) => b.rows.get(key) === text);
