import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const published = '2026-02-06T12:00:00.000Z';
const read = (text: string, language = 'en'): string[] =>
  analyse({ text, published, language }).mentions.map(({ type, status }) =>
    status === 'happened' ? type : `${type} ${status}`,
  );

describe('dealings about a conflict', () => {
  it.each([
    [
      'Delegations from Sudan’s army and the RSF began a second round of indirect talks in Jeddah on Monday.',
      'talks_held',
    ],
    [
      'The foreign ministers of Armenia and Azerbaijan met in Tbilisi to discuss a peace treaty.',
      'talks_held',
    ],
    [
      'Envoys of Kyiv and Moscow will meet in Abu Dhabi next week for talks on a ceasefire.',
      'talks_announced planned',
    ],
    [
      'Qatar is expected to host a new round of negotiations between Hamas and Israel on Sunday.',
      'talks_announced planned',
    ],
    ['The UN secretary-general called for an immediate ceasefire in Gaza.', 'talks_urged'],
    ['Turkey offered to mediate between Ethiopia and Eritrea to avert a war.', 'talks_urged'],
    ['Hezbollah rejected a truce proposal that Israel had put forward.', 'talks_refused'],
    ['The Taliban pulled out of peace talks with the Afghan government on Tuesday.', 'talks_refused'],
    ['Washington presented a 20-point plan to end the war in Ukraine.', 'plan_proposed'],
    ['The government of Colombia and the ELN signed a ceasefire agreement in Havana.', 'agreement'],
    ['Thailand and Cambodia agreed to an immediate ceasefire, Malaysia’s prime minister said.', 'agreement'],
    ['Russia declared a unilateral truce for the Easter holiday.', 'ceasefire'],
    ['The ceasefire in Lebanon was extended by 60 days, officials said.', 'ceasefire'],
    ['Kyiv accused Moscow of violating the energy truce.', 'ceasefire_violation'],
    ['Russia and Ukraine exchanged 157 prisoners of war each on Thursday.', 'prisoner_exchange'],
    ['Hamas handed over the bodies of four hostages to the Red Cross.', 'prisoner_exchange'],
    ['Israel and Hamas agreed to open the Rafah crossing for aid under the truce.', 'humanitarian_access'],
    ['The two armies restored their military hotline after the meeting.', 'other_deescalation'],
    ['Israeli troops withdrew from central Gaza under the ceasefire deal.', 'other_deescalation'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    [
      'The chiefs of staff of the two rival armies met in Sirte to talk about a joint force that would keep the ceasefire.',
      'talks_held',
    ],
    ['Officers of both armies agreed to reopen their channel of communication.', 'other_deescalation'],
    [
      'Under an understanding reached on Saturday, wounded Gazans will again be able to leave through Rafah for hospitals in Egypt.',
      'humanitarian_access planned',
    ],
    ['The US envoy continued his shuttle diplomacy between Israel and Hezbollah.', 'talks_held'],
    ['American envoys presented a proposal to Moscow to end the fighting.', 'plan_proposed'],
    ['The mediators handed both sides a revised draft.', 'plan_proposed'],
    ['Kyiv and Moscow traded 84 prisoners each on Thursday.', 'prisoner_exchange'],
    ['Ukraine brought home 157 soldiers from Russian captivity.', 'prisoner_exchange'],
    ['Qatar’s prime minister arrived in Kinshasa to mediate between the government and M23.', 'talks_held'],
    ['A new round of negotiations is due in Doha on Sunday, the mediators said.', 'talks_announced planned'],
    ['Azerbaijan and Armenia agreed to pull their troops back from the border.', 'agreement'],
    ['The dissident rebels began handing in their weapons under the accord.', 'other_deescalation'],
    ['The Kremlin said there was no basis for talks now.', 'talks_refused'],
    ['The truce was signed at dawn. The two sides will meet again next week.', 'talks_announced planned'],
    ['The United States vetoed a resolution that called for a truce in Gaza.', 'talks_refused'],
    ['Netanyahu dismissed calls for a ceasefire.', 'talks_refused'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['The raid has raised pressure on the prime minister to reach a ceasefire.', 'it is only aimed at'],
    ['These attacks show the urgent need for a ceasefire, the agency wrote.', 'it is needed'],
    ['The council met all night about the fighting but reached no formal agreement.', 'none was reached'],
    [
      'Blinken visited Seoul for talks with South Korean leaders after the missile launch.',
      'ordinary diplomacy',
    ],
  ])('%s: no deal (%s)', (text) => {
    expect(read(text).filter((type) => /^(?:ceasefire|agreement|talks_held)/.test(type))).toEqual([]);
  });

  it.each([
    ['The European Union and India resumed trade talks in Brussels.', 'trade'],
    ['Coalition talks between the three parties collapsed in Berlin on Friday.', 'a coalition'],
    ['Rail unions rejected the latest pay offer and walked out of negotiations.', 'labour'],
    ['The Nobel peace prize was awarded to a physician from Congo.', 'a prize'],
    ['Belarus released two political prisoners before the holiday.', 'a release at home'],
    ['The studio struck a deal with the actors’ guild to end the dispute.', 'labour'],
    ['If a ceasefire is agreed, Belgium could send a frigate to the strait.', 'a condition'],
    ['The bodies of six miners were recovered after the blast in the coal mine.', 'a mine'],
  ])('%s: nothing (%s)', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Делегации России и Украины провели второй раунд переговоров в Стамбуле.', 'ru', 'talks_held'],
    ['Россия и Украина обменялись пленными по формуле 157 на 157.', 'ru', 'prisoner_exchange'],
    ['Генсек ООН призвал к немедленному прекращению огня в Газе.', 'ru', 'talks_urged'],
    ['Зеленский отверг план мирного урегулирования.', 'ru', 'talks_refused'],
    ['Стороны подписали соглашение о прекращении огня.', 'ru', 'agreement'],
    ['Делегації України та США завершили переговори в Женеві.', 'uk', 'talks_held'],
    [
      'Україна і Росія провели обмін полоненими, додому повернулися 157 військових.',
      'uk',
      'prisoner_exchange',
    ],
    ['Зеленський закликав до негайного припинення вогню.', 'uk', 'talks_urged'],
    ['Наступний раунд переговорів відбудеться в Абу-Дабі наступного тижня.', 'uk', 'talks_announced planned'],
  ])('%s (%s): %s', (text, language, expected) => {
    expect(read(text, language)).toContain(expected);
  });
});

it.each([
  ['Armenia, Azerbaijan sign peace deal in Washington', ['ARM', 'AZE']],
  ['Thailand, Cambodia agree to extend ceasefire', ['KHM', 'THA']],
  ['Russia, Ukraine swap 180 prisoners each', ['RUS', 'UKR']],
])('a comma stands for “and” in a headline: %s', (text, parties) => {
  expect(analyse({ text, language: 'en', published: '2026-02-06' }).mentions[0]?.parties).toEqual(parties);
});
