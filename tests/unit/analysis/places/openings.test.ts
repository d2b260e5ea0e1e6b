import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../../shared/analysis/places/index.ts';

const namesIn = (text: string): string[] => findPlaces(text).map(({ place }) => place.name);

describe('words that begin a sentence, whose capital says nothing', () => {
  it.each([
    ['Missiles fell on Kyiv. Ten people were hurt.', ['Kyiv']],
    ['Shells hit Goma. Sides traded blame.', ['Goma']],
    ['Car bomb kills five in Kabul', ['Kabul']],
    ['Rest of the convoy turned back to Aleppo.', ['Aleppo']],
    ['Удар нанесён по Харькову. Об этом сообщил губернатор. Тем временем тушат пожар.', ['Kharkiv']],
    ['План обсудили в Женеве. Бомба упала рядом. Того же дня ушли.', ['Genève']],
    ['Вибухи у Сумах. Крім того, двоє поранені. Досі без світла. Коли ввімкнуть, невідомо.', ['Sumy']],
    ['В Киеве паузу предложил Владимир Зеленский.', ['Kyiv']],
    ['Радник міського голови Херсона назвав число. Дані уточнюють.', ['Kherson']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Turkey hosts the talks.', ['Turkey']],
    ['Israeli jets bombed Sour in southern Lebanon.', ['Tyre', 'southern Lebanon']],
    ['Drones struck the Saki airbase in Crimea.', ['Saky', 'Crimea']],
    ['Мали объявила о перемирии.', ['Mali']],
    ['Fighting in the CAR killed ten.', ['Central African Republic']],
    ['Удар по Крыму: взрывы у моста.', ['Crimea']],
    ['Суми знову під обстрілом.', ['Sumy']],
    ['Газа без электричества.', ['Gaza']],
    ['Взрывы прогремели во Владимире ночью.', ['Vladimir']],
    ['A convoy reached Maguindanao del Sur in the Philippines.', ['Philippines']],
    ['The mayor of Playa del Carmen spoke.', ['Playa del Carmen']],
  ])('and names that are these all the same: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

it('another name of a town in a country that the story does not speak of is not that town', () => {
  const blast = 'A blast hit a church in the Abbasiya neighbourhood on Sunday.';
  expect(
    namesIn(`Egypt mourns in Cairo. ${blast} Egyptian police were there, and Egyptians wept.`),
  ).not.toContain('Yehud');
});
