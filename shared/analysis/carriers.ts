import type { Token } from '../text/index.ts';

/** What a weapon's name before it makes of it: a missile ship, a drone factory and rocket scientists strike nobody. */
const CARRIERS = new Set(
  `ship ships boat boats frigate cruiser corvette carrier carriers depot depots factory factories plant plants base bases
  system systems launcher launchers defence defense defences defenses site sites programme programmes program programs
  production maker makers manufacturer manufacturers warehouse warehouses storage arsenal arsenals silo silos technology
  parts components stockpile stockpiles sale sales deal deals parade expert experts scientist scientists operators pilots
  unit units crew crews workshop workshops engine engines range capabilities capability facility facilities
  stations station industry batteries battery hangar hangars`.split(/\s+/),
);

/** Bombs and grenades of a riot. */
const RIOTOUS = new Set('petrol fire smoke stun stink paint molotov gas tear gasoline bath'.split(' '));
const HURLED = /^(?:bomb|grenade)/;

/** What a tank holds where it is no weapon. */
const CONTENTS = new Set('cargo fuel water oil gas storage septic think fish propane ballast'.split(' '));

/** Before a weapon's name, in Russian and Ukrainian: "склад ракет", "цех по сборке беспилотников", "пункт базирования БПЛА". */
const STORES =
  /^(?:склад|арсенал|цех|завод|фабрик|производств|виробництв|сборк|збірк|складан|хранени|зберіган|запас|баз(?:[аеуиыі]|ой|ою|ах|ам)?$|базир|базув|пункт|оператор|расчет|розрахун|экипаж|екіпаж|поставк|постачан|парті|парти[яюий]|закуп|средств|засоб|перевіз|перевоз|боекомплект|боєкомплект|арсенал|пуску$|комплектующ|комплектуюч|деталей|ангар|мастерск|майстерн|батаре|выпуск|випуск|зрк|дивизион|дивізіон|пусков(?:ая|ую|ой|а|у|ої|ых|их)$)/;
/** Between the two: "склад боеприпасов и БПЛА", "склад з ракетами", "база безпілотників типу Шахед". */
const LOADED =
  /^(?:и|і|й|та|с|со|з|із|для|по|типа|типу|,|ударных|ударних|российских|російських|українських|украинских|вражеских|ворожих|боеприпасов|боєприпасів|дронов|дронів|беспилотников|безпілотників|бпла|ракет|["«»“”„(].*)$/;
/** What an adjective made of a weapon may stand before: "артиллерийский склад", "артилерійських боєприпасів". */
const STORED =
  /^(?:склад|арсенал|боеприпас|боєприпас|батаре|комплекс|систем|установк|завод|бригад|войск|військ|частин|част[иьяей]|подраздел|підрозд|опасност|небезпек|тревог|тривог|оборон|ппо$|пво$|щит|кул[яиеі]|програм)/;
const REACH = 4;

function isStored(tokens: readonly Token[], from: number, until: number): boolean {
  const weapon = tokens[from]?.lower ?? '';
  if (!/^[\u0400-\u04ff]/.test(weapon)) return false;
  if (/(?:н|ск|ськ)(?:ий|ый|ого|ому|ым|им|ых|их|ые|і|ая|а|ой|ої|ую|у|ими|ыми|ом)$/.test(weapon))
    if (STORED.test(tokens[until]?.lower ?? '')) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (STORES.test(word)) return true;
    if (!LOADED.test(word)) return false;
  }
  return false;
}

/** Whether a weapon's name between two tokens is none: it only names the kind of what follows, or is a cargo tank. */
export const isModifier = (tokens: readonly Token[], from: number, until: number): boolean =>
  CARRIERS.has(tokens[until]?.lower ?? '') ||
  isStored(tokens, from, until) ||
  (HURLED.test(tokens[from]?.lower ?? '') && RIOTOUS.has(tokens[from - 1]?.lower ?? '')) ||
  ((tokens[from]?.lower ?? '').startsWith('tank') && CONTENTS.has(tokens[from - 1]?.lower ?? ''));
