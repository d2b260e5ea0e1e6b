/** A key that an object of a JSON text has twice, and the line (from 1) of its second place. */
export interface KeyTwice {
  readonly key: string;
  readonly line: number;
}

/**
 * The first key that one object has twice: `JSON.parse` keeps the last and says nothing.
 * @param json a text that `JSON.parse` takes.
 */
export function keyGivenTwice(json: string): KeyTwice | undefined {
  /** Keys of the objects that are open, the innermost last; lists have none. */
  const open: Set<string>[] = [];
  for (const { 0: token, 1: word, index } of json.matchAll(
    /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g,
  )) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (word !== undefined) {
      // The same key may be written in two ways: "a" and "\u0061".
      const key = String(JSON.parse(word));
      const keys = open.at(-1);
      if (keys?.has(key)) return { key, line: json.slice(0, index).split('\n').length };
      keys?.add(key);
    }
  }
  return undefined;
}
