import type { Reading } from './reading.ts';

/** Words by which somebody is said to be behind it, or says so: the next side named is meant. */
const BLAMES =
  /^(?:обвин|звинува|винит|возлож|покла|исполнител|виконавц|вину|причетн|причастн)/;
/** Words by which whoever is named before them says that they did it. */
const OWNS_UP = /^(?:ответственн|відповідальн)/;
const TOOK = /^(?:вз[яі]|узя|прин[яі])/;
/** Tokens from the word to the side. */
const REACH = 6;

/**
 * Who a Russian or Ukrainian sentence says was behind what others told: "в Москве обвинили украинские спецслужбы",
 * "ответственность взяла на себя «Хезболла»". Undefined where nobody is named or somebody denies it.
 */
export function slavicBlamed({ tokens, actors }: Reading): string | undefined {
  if (tokens.some(({ lower }) => DENIED.test(lower))) return undefined;
  const owning = tokens.findIndex(({ lower }) => OWNS_UP.test(lower));
  if (owning >= 0 && tokens.some(({ lower }) => TOOK.test(lower))) {
    const near = actors.find(({ from }) => from > owning && from <= owning + REACH);
    return (near ?? actors.findLast(({ until }) => until <= owning))?.code;
  }
  const at = tokens.findIndex(({ lower }) => BLAMES.test(lower));
  if (at < 0) return undefined;
  return actors.find(({ from, kind }) => from > at && from <= at + REACH && kind !== 'noun')?.code;
}
const DENIED = /^(?:отверг|заперечу|отрица|заперечи|опроверг|спростув)/;
