import { isPlot } from './blame.slavic.ts';
import { HOMELY_SLAVIC } from './data/homely.slavic.ts';
import { isDrill } from './homely.ts';
import type { Reading } from './reading.ts';

const HOMELY = new RegExp(`(?:^|[^а-яґєії])(?:${HOMELY_SLAVIC.join('|')})`, 'iu');

/** Characters around a sentence in which a crime's motive or means may stand. */
const NEAR = 300;
const CRIME =
  /(?:^|[^а-яґєії])(?:хулиганств|хуліганств|мисливськ\S* рушниц|охотнич\S* ружь|ограблени|пограбуван|разбойн|розбійн|ревност|ревнощ|собутыльн|коллектор|бытов\S* (?:ссор|конфликт)|побутов\S* (?:сварк|конфлікт)|пьян|п'ян|нетверез|браконьер|браконьєр|лісник|лесник|старател)/iu;

/** Whether a Russian or Ukrainian sentence is about something else at large; only a sure model finds an event there. */
export function slavicElsewhere(reading: Reading): Readonly<Record<'strike' | 'violence', boolean>> {
  const { text, sentence } = reading;
  const elsewhere = isDrill(reading) || HOMELY.test(text.slice(sentence.start, sentence.end));
  const near = text.slice(Math.max(0, sentence.start - NEAR), sentence.end + NEAR);
  const apart = isPlot(reading) || isSetFree(reading) || CRIME.test(near);
  return { strike: elsewhere, violence: elsewhere || apart };
}

/** "хуситы освободили 153 пленных": people, not a town. */
function isSetFree({ hits, tokens }: Reading): boolean {
  const taken = hits.filter(({ classes }) => classes.some((name) => name.startsWith('violence.')));
  return (
    taken.length > 0 &&
    taken.every(
      ({ phrase, until, from }) =>
        /^(?:освобо|звільн)/.test(phrase) &&
        tokens.slice(Math.max(0, from - 3), until + 5).some(({ lower }) => CAPTIVES.test(lower)),
    )
  );
}
const CAPTIVES =
  /^(?:пленн|полонен|військовополонен|военнопленн|заложник|заручник|бранц|бранк|бранок|узник|в'язн|ув'язн|заключ|граждан|громадян|моряк|людей|человек|осіб|удержива|утримув)/;
