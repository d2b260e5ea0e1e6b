import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/text/index.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Two people were killed when a drone hit a house near the border, officials said.'],
    ['en', 'Shelling of the port kills four'],
    ['ru', 'В результате обстрела посёлка погибли два человека, сообщил губернатор.'],
    ['uk', 'Унаслідок обстрілу селища загинули двоє людей, повідомив голова області.'],
    ['uk', 'Вночі пролунали вибухи, працює протиповітряна оборона.'],
    ['be', 'У выніку абстрэлу загінулі два чалавекі, паведаміў губернатар вобласці.'],
    ['bg', 'При обстрела са загинали двама души, съобщи областният управител.'],
    ['sr', 'У гранатирању су погинуле две особе, саопштио је градоначелник.'],
    ['ar', 'قتل شخصان في غارة على منزل قرب الحدود'],
    ['fa', 'دو نفر در حمله پهپادی به خانه‌ای در نزدیکی مرز کشته شدند'],
    ['he', 'שני בני אדם נהרגו בתקיפה ליד הגבול'],
    ['zh', '无人机袭击边境附近一所房屋，造成两人死亡。'],
    ['ja', '国境近くの住宅に対する攻撃で2人が死亡した。'],
    ['ko', '국경 근처 주택에 대한 공격으로 두 명이 숨졌다.'],
    ['fr', 'Deux personnes ont été tuées dans une frappe sur une maison près de la frontière.'],
    ['es', 'Dos personas murieron en un ataque contra una casa cerca de la frontera.'],
    ['de', 'Bei einem Angriff auf ein Haus nahe der Grenze wurden zwei Menschen getötet.'],
    ['pt', 'Duas pessoas morreram em um ataque a uma casa perto da fronteira, não há feridos.'],
    ['it', 'Due persone sono state uccise in un attacco contro una casa vicino al confine.'],
    ['tr', 'Sınır yakınındaki bir eve düzenlenen saldırıda iki kişi öldü.'],
    ['pl', 'Dwie osoby zginęły w ataku na dom w pobliżu granicy.'],
    ['el', 'Δύο άνθρωποι σκοτώθηκαν σε επίθεση κοντά στα σύνορα.'],
    ['hi', 'सीमा के पास हमले में दो लोग मारे गए।'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('says und where nothing tells', () => {
    for (const text of ['', '   ', '12:30 – 45%', '!!!']) expect(detectLanguage(text)).toBe('und');
  });

  it('is not misled by possessives and acronyms', () => {
    expect(detectLanguage("U.S. forces destroy Iran's lead corvette, the largest of Iran's ships")).toBe(
      'en',
    );
  });
});
