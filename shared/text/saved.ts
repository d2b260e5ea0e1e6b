/** UTF-16 and UTF-32, read as UTF-8: a mark of byte order that isn't UTF-8's, or every other byte a zero. */
const WIDE = /^\ufffd\ufffd|^.?\0/s;

/**
 * Why a text that a person saved holds nothing to read: undefined where it may hold something.
 * @param text its bytes, read as UTF-8.
 */
export function faultOfText(text: string): string | undefined {
  if (text.trim() === '') return 'is empty';
  if (WIDE.test(text)) return 'is not in UTF-8; save it as UTF-8';
  return undefined;
}
