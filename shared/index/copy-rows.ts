/** Copy groups and their members as their rows hold them. */
import { asGroupId, asStoryId, type CopyGroup, type Fingerprint, type GroupMember } from '../model/index.ts';
import { GROUP, groupKey, type Key, MEMBER, MEMBER_WITH_TEXT, memberKey } from './keys.ts';
import { contentOf, type Row } from './table.ts';

const groupIdIn = ({ pk }: Row) => asGroupId(String(pk).slice(GROUP.length));

/** A group as its row holds it, without its id, which the key says. */
export function toGroupRow({ groupId, ...group }: CopyGroup): Row & Key {
  return { ...group, ...groupKey(groupId) };
}

export function toGroup(row: Row): CopyGroup {
  const { origin, credited, first, version, changedAt, ...rest } = contentOf(row);
  const { expiresAt: _, ...optional } = rest;
  return { ...optional, groupId: groupIdIn(row), origin, credited, first, version, changedAt };
}

/** A member as its row holds it, without the ids, which the key says. Its hashes are bytes: a quarter less than base64. */
export function toMemberRow({ groupId, storyId, fingerprint, ...member }: GroupMember): Row & Key {
  return {
    ...member,
    ...(fingerprint === undefined ? {} : { fingerprint: mapPacks(fingerprint, fromBase64) }),
    ...memberKey(groupId, storyId, fingerprint !== undefined),
  };
}

export function toMember(row: Row): GroupMember {
  const { publisher, family, published, rule, score, fingerprint, ...optional } = contentOf(row);
  const sk = String(row['sk']);
  const prefix = sk.startsWith(MEMBER_WITH_TEXT) ? MEMBER_WITH_TEXT : MEMBER;
  return {
    ...optional,
    groupId: groupIdIn(row),
    storyId: asStoryId(sk.slice(prefix.length)),
    publisher,
    family,
    published,
    rule,
    score,
    ...(fingerprint === undefined ? {} : { fingerprint: mapPacks(fingerprint, toBase64) }),
  };
}

const PACKS = ['sketch', 'facts', 'order'] as const;

/** The fingerprint with each of its packs written otherwise. */
const mapPacks = (fingerprint: Row, write: (pack: unknown) => unknown): Fingerprint & Row => {
  const packs = PACKS.filter((name) => fingerprint[name] !== undefined);
  return {
    ...(fingerprint as Fingerprint),
    ...Object.fromEntries(packs.map((name) => [name, write(fingerprint[name])])),
  };
};

const fromBase64 = (pack: unknown): Uint8Array => Buffer.from(String(pack), 'base64');

/** In rows of earlier versions it is base64 already. */
const toBase64 = (pack: unknown): string =>
  pack instanceof Uint8Array ? Buffer.from(pack).toString('base64') : String(pack);

/** By (published, id): the order in which a group's first is found. */
export const byTime = (a: GroupMember, b: GroupMember): number =>
  a.published < b.published || (a.published === b.published && a.storyId < b.storyId) ? -1 : 1;
