import type { Bus, Change, Count } from './ports.ts';

export interface AnnouncePorts {
  readonly bus: Bus;
  readonly count: Count;
}

/** Tells the bus what changed, in the order that the stream gave. @throws where the bus refused some: the batch comes again. */
export async function announceChanges(ports: AnnouncePorts, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await ports.bus.publish(changes);
  for (const change of changes) ports.count(`announced.${change.detailType}`);
}
