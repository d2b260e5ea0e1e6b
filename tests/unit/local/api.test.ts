import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveApi } from '../../../local/api.ts';
import { PortInUse } from '../../../local/emulators/loopback.ts';
import { openServices, type Services } from '../../../local/services.ts';
import { pathsIn } from '../../../local/state.ts';
import type { Instant } from '../../../shared/model/index.ts';

const NOW = '2026-02-06T06:00:00.000Z' as Instant;
let folder = '';
let services: Services;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ceasewire-api-'));
  services = await openServices({ paths: pathsIn(folder), now: () => Date.parse(NOW) });
});
afterAll(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the API on this machine', () => {
  it('answers from the embedded table, on loopback only', async () => {
    const errors: unknown[] = [];
    const api = await serveApi(services, { clock: () => NOW, onError: (error) => errors.push(error) });
    try {
      expect(new URL(api.endpoint).hostname).toBe('127.0.0.1');
      const response = await fetch(`${api.endpoint}/events?family=talks`);
      expect([response.status, await response.json()]).toEqual([200, { items: [] }]);
      expect((await fetch(`${api.endpoint}/health`)).status).toBe(503);
      expect((await fetch(`${api.endpoint}/events`, { method: 'POST' })).status).toBe(405);
      expect(errors).toEqual([]);
    } finally {
      await api.close();
    }
  });

  it('says which port is taken', async () => {
    const options = { clock: () => NOW, onError: () => {} };
    const api = await serveApi(services, options);
    const port = Number(new URL(api.endpoint).port);
    try {
      await expect(serveApi(services, { ...options, port })).rejects.toThrow(PortInUse);
    } finally {
      await api.close();
    }
  });
});
