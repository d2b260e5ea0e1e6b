import type { LookupAddress, LookupOptions } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { guardedLookup } from '../../../shared/fetching/addresses.ts';
import { isAllowedAddress } from '../../../shared/fetching/index.ts';

const CLOSED = { allowLoopback: false };

describe('addresses', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])(
    '%s is public',
    (address) => {
      expect(isAllowedAddress(address, CLOSED)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.1.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    'not an address',
  ])('%s is not', (address) => {
    expect(isAllowedAddress(address, CLOSED)).toBe(false);
  });

  it('loopback alone is open where that is allowed', () => {
    expect(isAllowedAddress('127.0.0.1', { allowLoopback: true })).toBe(true);
    expect(isAllowedAddress('::1', { allowLoopback: true })).toBe(true);
    expect(isAllowedAddress('169.254.169.254', { allowLoopback: true })).toBe(false);
  });
});

describe('the lookup of a name', () => {
  const ALL: LookupOptions = { all: true };
  const lookup = (addresses: LookupAddress[], options: LookupOptions = ALL): Promise<unknown> =>
    new Promise((resolve) => {
      const guarded = guardedLookup(CLOSED, (_, done) => done(null, addresses));
      guarded('example.org', options, (error, found, family) =>
        resolve(error ?? (options.all ? found : [found, family])),
      );
    });
  const PUBLIC = { address: '93.184.216.34', family: 4 };
  const INNER = { address: '10.0.0.1', family: 4 };
  const SIX = { address: '2606:2800:220:1:248:1893:25c8:1946', family: 6 };

  it('gives the public addresses of a name that also has inner ones', async () => {
    expect(await lookup([INNER, PUBLIC, SIX])).toEqual([PUBLIC, SIX]);
    expect(await lookup([INNER, PUBLIC], {})).toEqual([PUBLIC.address, 4]);
    expect(await lookup([PUBLIC, SIX], { family: 6 })).toEqual([SIX.address, 6]);
  });

  it('fails where a name has none, naming what it has', async () => {
    expect(await lookup([INNER])).toMatchObject({
      message: expect.stringMatching(/example\.org is at 10\.0\.0\.1/),
    });
    expect(await lookup([])).toBeInstanceOf(Error);
  });

  it('passes on that there is no such name', async () => {
    const failure = Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    const guarded = guardedLookup(CLOSED, (_, done) => done(failure, []));
    await expect(
      new Promise((_, reject) => guarded('example.org', ALL, (error) => reject(error))),
    ).rejects.toBe(failure);
  });
});
