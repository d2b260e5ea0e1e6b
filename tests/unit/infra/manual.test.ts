import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_SCHEMA } from '../../../shared/index/schema.ts';
import { templateOf } from './stack.ts';

const manual = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
const namesIn = (pattern: RegExp): readonly string[] => [
  ...new Set([...manual.matchAll(pattern)].map(([, name = '']) => name)),
];

describe('the commands of the manual', () => {
  it('ask for outputs that the stack has', () => {
    const asked = namesIn(/(?:\$\((?:url|arn) |OutputKey==')(\w+)/g);

    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(templateOf().findOutputs('*'))).toEqual(expect.arrayContaining([...asked]));
  });

  it('give a restored table the expiry and the stream that the stack gives its own', () => {
    expect(namesIn(/--time-to-live-specification Enabled=true,AttributeName=(\w+)/g)).toEqual([
      TABLE_SCHEMA.ttlAttribute,
    ]);
    expect(namesIn(/StreamViewType=(\w+)/g)).toEqual([TABLE_SCHEMA.streamView]);
  });

  it('give a restored table all that a restore leaves out', () => {
    const restoring = manual.slice(manual.indexOf('## Restoring'));

    for (const setting of [
      'update-time-to-live',
      'PointInTimeRecoveryEnabled=true',
      '--deletion-protection-enabled',
      'StreamEnabled=true',
    ])
      expect(restoring).toContain(setting);
  });
});
