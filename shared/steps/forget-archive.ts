/** Where in the archive the words of a story lie. */
import type { ArchiveKeeper } from '../archive/index.ts';
import type { StoryId, StoryText, TextPointer } from '../model/index.ts';
import type { ArchiveStore } from './ports.ts';

export interface ForgetArchive {
  readonly archive: Pick<ArchiveStore, 'readTexts' | 'readCapture'>;
  readonly keeper: Pick<ArchiveKeeper, 'listBeside'>;
}

export interface Found {
  readonly pointer: TextPointer;
  readonly text: StoryText;
}

/** The feed's part of an object's key. */
export const folderOf = (key: string): string => key.split('/')[4] ?? '';

/** All texts of a story in the objects of the feeds and days that are known to have some: off-topic ones left no pointer. */
export async function findTexts(
  { archive, keeper }: ForgetArchive,
  storyId: StoryId,
  known: readonly TextPointer[],
): Promise<readonly Found[]> {
  const folders = new Map(known.map(({ key }) => [key.slice(0, key.lastIndexOf('/')), key]));
  const found: Found[] = [];
  for (const beside of folders.values())
    for (const { key } of await keeper.listBeside(beside))
      for (const [line, text] of (await archive.readTexts(key)).entries())
        if (text?.storyId === storyId) found.push({ pointer: { key, line }, text });
  return found;
}

/** A feed carries an item for hours or days, and each capture meanwhile holds it: after so many without it, it is over. */
const CAPTURES_WITHOUT = 20;

/** The captures that gave the texts, and those after them on the same days that still carry the item. */
export async function capturesHolding(
  { archive, keeper }: ForgetArchive,
  given: readonly string[],
  texts: readonly StoryText[],
): Promise<readonly string[]> {
  const marks = [...new Set(texts.flatMap(({ url, guid, title }) => [url, guid, title]))].flatMap((mark) =>
    mark === undefined || mark.length < 8 ? [] : [mark, mark.replaceAll('&', '&amp;')],
  );
  const holding = new Set<string>();
  const folders = new Map(given.map((key) => [key.slice(0, key.lastIndexOf('/')), key]));
  for (const first of folders.values()) {
    let without = 0;
    for (const { key } of await keeper.listBeside(first)) {
      if (without >= CAPTURES_WITHOUT) break;
      const { body } = await archive.readCapture(key);
      const said = Buffer.from(body).toString('utf8');
      if (given.includes(key) || marks.some((mark) => said.includes(mark))) {
        holding.add(key);
        without = 0;
      } else if (holding.size > 0) without += 1;
    }
  }
  return [...holding];
}
