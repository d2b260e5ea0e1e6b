import type { FusedEvent } from '../model/index.ts';

/**
 * The sides of an event that say themselves that it happened, sorted: who struck or was struck, or who dealt. Two are
 * more than any number of bystanders; a claim that is only of a plan confirms nothing.
 */
export function confirmingSides({
  initiator,
  target,
  parties = [],
  claims,
}: Pick<FusedEvent, 'initiator' | 'target' | 'parties' | 'claims'>): readonly string[] {
  const sides = new Set([initiator, target, ...parties]);
  const speaking = claims.flatMap(({ claimant: { actor }, status }) =>
    actor !== undefined && sides.has(actor) && (status === 'happened' || status === 'intercepted')
      ? [actor]
      : [],
  );
  return [...new Set(speaking)].sort();
}
