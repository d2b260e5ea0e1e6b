import { describe, expect, it } from 'vitest';
import { confirmingSides } from '../../../shared/events/index.ts';
import { asStoryId, type Claim, type Instant } from '../../../shared/model/index.ts';

const claim = (actor: string | undefined, status: Claim['status'] = 'happened'): Claim => ({
  claimant: { name: 'a spokesman', ...(actor === undefined ? {} : { actor }) },
  storyId: asStoryId('s1'),
  published: '2026-02-06T10:00:00.000Z' as Instant,
  status,
});

describe('the sides that confirm an event', () => {
  it('are those who struck or were struck and say so, each once', () => {
    const claims = [claim('UKR'), claim('RUS'), claim('UKR'), claim('TUR'), claim(undefined)];
    expect(confirmingSides({ initiator: 'RUS', target: 'UKR', claims })).toEqual(['RUS', 'UKR']);
  });

  it('are those who dealt, and nobody who only plans', () => {
    const claims = [claim('RSF', 'planned'), claim('SDN')];
    expect(confirmingSides({ parties: ['RSF', 'SDN'], claims })).toEqual(['SDN']);
  });
});
