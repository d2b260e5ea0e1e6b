import type { Token } from '../text/index.ts';
import type { ActorMark } from './actors.ts';
import { OFFICES, WHOEVERS } from './data/actors.slavic.ts';
import { FOES } from './foes.ts';

/** Without "Генштаб", "ВМС" and "противник" where the words around say that they are another state's. */
export function owned(
  text: string,
  tokens: readonly Token[],
  marks: readonly ActorMark[],
): readonly ActorMark[] {
  const isBare = ({ kind, from, until }: ActorMark): boolean =>
    kind === 'force' &&
    WHOEVERS.test(text.slice(tokens[from]?.start ?? 0, tokens[until - 1]?.end ?? 0).toLowerCase());
  const bare = marks.filter(isBare);
  if (bare.length === 0) return marks;
  const named = marks.filter((mark) => !bare.includes(mark));
  const ours = named.some(({ code }) => FOES.has(code));
  return marks.filter((mark) => {
    if (!bare.includes(mark)) return true;
    const beside = named.find(
      ({ from, until, kind }) =>
        (until === mark.from && kind === 'demonym') || (from === mark.until && kind === 'name'),
    );
    // "начальник управления Генштаба": an officer of whichever state's.
    const office = !ours && OFFICES.test(tokens[mark.from - 1]?.lower ?? '');
    return beside === undefined && !office && (ours || named.length === 0);
  });
}
