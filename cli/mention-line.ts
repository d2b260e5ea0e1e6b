import type { Mention } from '../shared/model/index.ts';
import { dateInWords, typeInWords, whereOf, whoOf } from './view.ts';

/** `2026-02-06 · drone strike · happened · Izmail, UA · RUS → UKR · killed 2 · says the governor` */
export function mentionLine(mention: Mention): string {
  const toll = (['killed', 'injured', 'exchanged'] as const).flatMap((slot) =>
    mention[slot] === undefined ? [] : [`${slot} ${mention[slot]}`],
  );
  const parts = [
    mention.date === undefined
      ? 'undated'
      : dateInWords({ date: mention.date, datePrecision: mention.datePrecision ?? 'day' }),
    typeInWords(mention.type),
    mention.status,
    whereOf({
      ...(mention.place === undefined ? {} : { placeName: mention.place }),
      ...(mention.resolved === undefined ? {} : { place: mention.resolved }),
      ...(mention.country === undefined ? {} : { country: mention.country }),
    }),
    whoOf(mention),
    ...toll,
    mention.claimedBy === undefined ? '' : `says ${mention.claimedBy.name}`,
  ];
  return parts.filter((part) => part !== '' && part !== '-').join(' · ');
}
