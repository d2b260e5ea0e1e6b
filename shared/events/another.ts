import type { Mention } from '../model/index.ts';

/** Words by which a report says that this strike comes after another one on the same place. Rounds of talks are dated. */
const AGAIN =
  /(?:^|[^\p{L}])(?:(?:second|third|another|fresh) (?:[\p{L}-]{2,20} )?(?:strike|attack|wave|missile|drone|hit|raid|shelling|barrage)|second time|again|once more|hours later|double[- ]tap|повторн\p{L}*|снова|второй удар|ещ[её] один|знову|вдруге|другий удар|ще один)(?![\p{L}])/iu;

/** Whether the report's own words make it a further strike, which never is the first one. */
export const isAnother = (mention: Mention): boolean =>
  mention.family !== 'talks' && AGAIN.test(mention.evidence.text.slice(0, 1000));
