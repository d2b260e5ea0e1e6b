import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const read = (text: string) =>
  analyse({ text, published: '2026-02-06T12:00:00.000Z', language: /[іїє]/.test(text) ? 'uk' : 'ru' })
    .mentions;
const kindsOf = (text: string): readonly string[] =>
  read(text).map(({ type, status }) => `${type} ${status}`);

describe('in Russian and Ukrainian', () => {
  it.each([
    'Информация об ударе беспилотников по заводу в Твери не соответствует действительности, заявили в МЧС.',
    'В доме в Казани взорвался бытовой газ, обрушился подъезд. Погибли три человека, сообщили в МЧС.',
    'Вибух газоповітряної суміші зруйнував будинок у Стрию, загинули двоє людей.',
    'На порядку денному зустрічі обмін полоненими та повернення дітей.',
  ])('is no event: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it.each([
    ['Україна завдасть нових ударів по Росії, заявив президент.', ['strike planned']],
    ['Авиация Израиля нанесёт удары по складам на юге Ливана, предупредила армия.', ['air_strike planned']],
    [
      'Усі 40 ударних дронів, які росіяни запустили вночі, знищено, повідомили Повітряні сили.',
      ['drone_strike intercepted'],
    ],
    ['Москва не согласится на перемирие, которое предложил Киев, заявил Песков.', ['talks_refused happened']],
    [
      'В течение недели должны выйти на свободу 12 заложников ХАМАС, сообщил катарский посредник.',
      ['prisoner_exchange planned'],
    ],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it('counts a couple as two, and takes no feast for a place', () => {
    const [bomb] = read(
      'Авіабомба влучила в будинок у Вовчанську, загинуло подружжя, повідомила прокуратура.',
    );
    expect(bomb?.killed).toBe(2);
    const [missile] = read('Ракети вдарили по Сумах у Вербну неділю, загинули люди.');
    expect(missile?.place).toBe('Сумах');
  });

  it('who says so in the Kremlin is no seat of talks', () => {
    const [talks] = read(
      'Путин и Трамп провели переговоры об окончании войны по телефону, сообщили в Кремле.',
    );
    expect(talks?.type).toBe('talks_held');
    expect(talks?.place).toBeUndefined();
  });
});

it('the second sentence of an item may recall what was days before', () => {
  const [, earlier] = kindsOf(
    'Дроны СБУ подожгли терминал под Новороссийском. 28 января ракета ударила по складу в Таганроге.',
  );
  expect(earlier).toBe('missile_strike background');
});
