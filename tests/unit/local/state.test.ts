import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoStateYet, openEmbedded } from '../../../local/embedded.ts';
import { StateNotWritable } from '../../../local/emulators/journal.ts';
import { readHolder, StateInUse, takeLock } from '../../../local/lock.ts';
import { readOptions } from '../../../local/options.ts';
import { openServices } from '../../../local/services.ts';
import { checkWire, readRegistryFile } from '../../../local/session.ts';
import {
  checkFolder,
  FolderNotOurs,
  openStateFile,
  pathsIn,
  prepareFolder,
  type RunState,
  readState,
  removeState,
  type StatePaths,
} from '../../../local/state.ts';

let folder: string;
let paths: StatePaths;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ceasewire-'));
  paths = pathsIn(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeState = (to: StatePaths, state: RunState): void => {
  const file = openStateFile(to);
  file.write(state);
  file.close();
};

const STATE: RunState = { v: 1, wire: 'sample', now: 86_400_000, drained: true, runs: 1, counts: {} };

describe('the state folder', () => {
  it('says what to do where the disk is read only or full', () => {
    // Even to root, what is a folder can't be written as a file.
    mkdirSync(join(folder, '.writable'));
    mkdirSync(paths.state);
    expect(() => prepareFolder(paths)).toThrow(StateNotWritable);
    expect(() => prepareFolder(paths)).toThrow(/--state DIR/);
    expect(() => writeState(paths, STATE)).toThrow(StateNotWritable);
  });

  it('starts over without touching what is not a run’s own', () => {
    writeFileSync(join(folder, 'mine.txt'), 'keep');
    mkdirSync(paths.table);
    writeFileSync(paths.queues, '');
    writeState(paths, STATE);
    removeState(paths);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('is a folder, not a file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const given of [file, join(file, 'state', 'of', 'mine')])
      for (const read of [readState, checkFolder])
        expect(() => read(pathsIn(given))).toThrow(
          `${file} is a file, not a folder. Name the folder of a state: --state DIR.`,
        );
  });

  it('is not made among other things, which starting over could remove', () => {
    mkdirSync(join(folder, 'table'));
    writeFileSync(join(folder, 'README.md'), '');
    expect(() => checkFolder(paths)).toThrow(FolderNotOurs);
    expect(() => checkFolder(paths)).toThrow(/README\.md.*--state DIR/);
  });

  it('may be new, empty, cut off midway, or hold a file of somebody’s beside a state', () => {
    checkFolder(pathsIn(join(folder, 'new')));
    checkFolder(paths);
    mkdirSync(paths.table);
    writeFileSync(`${paths.run}.4711`, '');
    checkFolder(paths);
    writeState(paths, STATE);
    writeFileSync(join(folder, 'notes.txt'), '');
    checkFolder(paths);
  });

  it('keeps the newest state, however long the one before was', () => {
    writeState(paths, { ...STATE, counts: { fetched: 1, not_modified: 2, 'topic.strikes': 3 } });
    writeState(paths, { ...STATE, runs: 2 });
    expect(readState(paths)).toEqual({ ...STATE, runs: 2 });
  });

  it('does not go on from a state that it can’t understand', () => {
    writeFileSync(paths.state, '{"v":0}');
    expect(() => readState(paths)).toThrow(/--fresh/);
  });

  it('does not mix the sample wire with feeds of one’s own', () => {
    expect(() => checkWire(STATE, 'feeds', folder)).toThrow(/--fresh/);
    expect(() => checkWire(STATE, 'sample', folder)).not.toThrow();
    expect(() => checkWire(undefined, 'feeds', folder)).not.toThrow();
  });
});

describe('the lock', () => {
  it('lets one process in, and names it to the next', () => {
    const lock = takeLock(paths, 'start');
    expect(() => takeLock(paths, 'start')).toThrow(StateInUse);
    expect(() => takeLock(paths, 'query')).toThrow(String(process.pid));
    lock.release();
    takeLock(paths, 'start').release();
  });

  it('is taken over from a process that was killed', () => {
    writeFileSync(paths.run, JSON.stringify({ pid: 2 ** 22 + 1, holder: 'start' }));
    expect(readHolder(paths)).toBeUndefined();
    takeLock(paths, 'start').release();
  });
});

describe('asking the embedded index', () => {
  const read = async (embedded: Awaited<ReturnType<typeof openEmbedded>>, pk: string) => {
    const key = { pk: { S: pk }, sk: { S: pk } };
    const { Item } = await embedded.clients.dynamo.send(
      new GetItemCommand({ TableName: embedded.config.tableName, Key: key }),
    );
    return Item?.['value']?.S;
  };
  const open = () => openServices({ paths, now: () => 0 });
  const write = async (services: Awaited<ReturnType<typeof open>>) => {
    const Item = { pk: { S: 'a' }, sk: { S: 'a' }, value: { S: 'kept' } };
    await services.clients.dynamo.send(new PutItemCommand({ TableName: services.config.tableName, Item }));
  };

  it('says that there is nothing yet, and how to make it', async () => {
    await expect(openEmbedded(folder)).rejects.toThrow(NoStateYet);
    await expect(openEmbedded(folder)).rejects.toThrow(/npm start/);
  });

  it('opens the files where nothing runs, on the run’s own time', async () => {
    const services = await open();
    await write(services);
    await services.close();
    writeState(paths, STATE);
    const embedded = await openEmbedded(folder);
    expect(await read(embedded, 'a')).toBe('kept');
    expect(embedded.now()).toBe('1970-01-02T00:00:00.000Z');
    await embedded.close();
    expect(readHolder(paths)).toBeUndefined();
  });

  it('asks a run that is under way, and leaves it its queues', async () => {
    const lock = takeLock(paths, 'start');
    const services = await open();
    await write(services);
    lock.publish(services.endpoints);
    writeState(paths, STATE);
    const embedded = await openEmbedded(folder);
    expect(await read(embedded, 'a')).toBe('kept');
    await embedded.clients.s3.send(
      new PutObjectCommand({ Bucket: embedded.config.bucketName, Key: 'k', Body: 'x' }),
    );
    const send = embedded.clients.sqs.send(
      new SendMessageCommand({ QueueUrl: embedded.config.queueUrls.fetch, MessageBody: 'x' }),
    );
    await expect(send).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
    await embedded.close();
    await services.close();
    lock.release();
  });

  it('waits for another query that is done in a moment', async () => {
    writeState(paths, STATE);
    const first = await openEmbedded(folder);
    const second = openEmbedded(folder);
    await first.close();
    await (await second).close();
  });
});

describe('the command line', () => {
  const said: string[] = [];
  const streams = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void said.push(text),
  };
  const read = (...args: string[]) => {
    said.length = 0;
    return readOptions(args, streams);
  };

  it('reads its options', () => {
    expect(read()).toEqual({ fresh: false, state: '.ceasewire', api: false, json: false });
    expect(read('--fresh', '--api', '--feeds', 'f.opml', '--state', 'd', '--port', '8000')).toEqual({
      fresh: true,
      feeds: 'f.opml',
      state: 'd',
      port: 8000,
      api: true,
      json: false,
    });
  });

  it.each([['--frish'], ['--port', '0'], ['--port', 'http'], ['extra']])(
    'refuses %s %s and points to the help',
    (...args) => {
      expect(() => read(...args)).toThrow();
      expect(said.join('')).toMatch(/--help/);
    },
  );

  it('teaches', () => {
    expect(() => read('--help')).toThrow();
    expect(said.join('')).toMatch(/npm start -- --fresh[\s\S]*npx ceasewire query/);
  });
});

describe('the feed list', () => {
  it('names a file that is missing and how to give one', () => {
    expect(() => readRegistryFile(join(folder, 'no.opml'))).toThrow(/no\.opml.*--feeds/);
  });

  it('names the file that is broken', () => {
    const path = join(folder, 'broken.opml');
    for (const text of ['', '<opml><body><outline', '{"feeds":[]}', '<html>hello</html>']) {
      writeFileSync(path, text);
      expect(() => readRegistryFile(path)).toThrow(path);
    }
    expect(readFileSync(path, 'utf8')).toBe('<html>hello</html>');
  });
});
