import { describe, expect, it } from 'vitest';
import { compareTexts, fingerprint } from '../../../shared/copies/index.ts';

const WIRE = `Negotiators from the two sides met for a second day in the lakeside town on Thursday, officials said.
The delegations discussed the withdrawal of heavy guns from the valley and the return of 40 prisoners.
A spokeswoman for the northern delegation described the mood as businesslike but warned that no paper had been signed.
Shelling continued along the river overnight, and residents of Vardo spent a third night in cellars.
The mediators expect to publish a timetable by the end of the week, according to two diplomats in Lund.`;

const verdict = (a: string, b: string, titles: readonly [string?, string?] = []) =>
  compareTexts(
    fingerprint({ text: a, ...(titles[0] === undefined ? {} : { title: titles[0] }) }),
    fingerprint({ text: b, ...(titles[1] === undefined ? {} : { title: titles[1] }) }),
  );
const isCopy = (a: string, b: string): boolean => typeof verdict(a, b) !== 'string';

describe('what counts as a copy', () => {
  it('knows the same text under another headline, dateline, credit and typography', () => {
    const dressed = `LUND, Feb 5 (Reuters) — ${WIRE.replaceAll("'", '’').replaceAll(' - ', ' – ')}\nReporting by Jane Roe; Editing by John Doe\nSubscribe now to our newsletter!`;
    expect(verdict(WIRE, dressed, ['Talks go on', 'No deal yet by the lake'])).toMatchObject({
      rule: 'verbatim',
    });
  });

  it('knows a third of a text as its copy', () => {
    const [first = '', , third = ''] = WIRE.split('\n');
    expect(verdict(`${first} ${third}`, WIRE)).toMatchObject({
      rule: 'contained',
      score: expect.closeTo(1, 0),
    });
  });

  it('knows a text into which an outlet put its own paragraphs', () => {
    const local =
      'Local bakers in Harstad say that flour has become dearer since the harbour closed in autumn.';
    expect(
      isCopy(WIRE.replace('\nShelling', `\n${local}\n${local.replace('bakers', 'fishers')}\nShelling`), WIRE),
    ).toBe(true);
  });

  it('knows a text of which an editor changed a sixth of the words', () => {
    const edited = WIRE.replace('met for a second day', 'sat down for one more day')
      .replace('heavy guns', 'artillery')
      .replace('businesslike', 'sober')
      .replace('residents of', 'people in')
      .replace('expect to publish', 'hope to release');
    expect(isCopy(edited, WIRE)).toBe(true);
  });

  it('knows an agency summary that was re-punctuated and signed by the outlet', () => {
    const summary =
      'A drone strike on a grain terminal in Vardo killed three dockers and wounded nine, the harbour master said on Friday.';
    const other =
      'Drone strike on a grain terminal in Vardo killed three dockers, and wounded nine – the harbour master said on Friday | The Daily Example';
    expect(isCopy(summary, other)).toBe(true);
  });

  it("does not take another desk's short words for a copy, though all names, places and numbers agree", () => {
    const first =
      'The Northern Command said on Friday that it had sunk a ferry near Vardo in eastern Finnmark at the request of the Norwegian government and killed four Karlsoy fighters.';
    const second =
      'Four Karlsoy fighters were killed in a sunk ferry near Vardo in Finnmark on Friday, the government in Oslo said.';
    expect(isCopy(first, second)).toBe(false);
    // An editor changes words, and leaves the others where they stood.
    const edited = first
      .replace('said on Friday', 'reported Friday')
      .replace('at the request', 'with consent');
    expect(isCopy(first, edited)).toBe(true);
  });

  it.each([
    [
      'another toll',
      'A drone strike on a grain terminal in Vardo killed five dockers and wounded nine, the harbour master said on Friday.',
    ],
    [
      'another place',
      'A drone strike on a grain terminal in Hamar killed three dockers and wounded nine, the harbour master said on Friday.',
    ],
    [
      'another day',
      'A drone strike on a grain terminal in Vardo killed three dockers and wounded nine, the harbour master said on Monday.',
    ],
    [
      'other words',
      'Three port workers died in Vardo when an unmanned aircraft hit grain silos early on Friday; nine more were taken to hospital.',
    ],
  ])('does not take a report with %s for a copy', (_, other) => {
    const summary =
      'A drone strike on a grain terminal in Vardo killed three dockers and wounded nine, the harbour master said on Friday.';
    expect(isCopy(summary, other)).toBe(false);
  });

  const BACKGROUND = `Ordal was home to some 40,000 people before the fighting came down the valley.
Rockets of that make were bought by the northern command in the nineties and are hard to aim, engineers say.
The command says that it hits depots only, and calls reports of harm to civilians an invention of its enemies.`;

  it.each([
    [
      'of the same day on another place',
      `Two rockets hit a market hall in Vardo on Friday, killing five people, the mayor of the lakeside town said. Eva Lind posted a picture of a burning lorry.\n${BACKGROUND}`,
      `Two rockets hit a sawmill in Hamar on Friday afternoon, killing five people, the mayor of the hill town said. Nils Berg posted a picture of a burning lorry.\n${BACKGROUND}`,
    ],
    [
      'of the next day on the same place',
      `Two rockets hit a market hall in Vardo on Friday, killing five people, the mayor of the lakeside town said. Eva Lind posted a picture of a burning lorry.\n${BACKGROUND}`,
      `A rocket hit a garage in Vardo on Saturday, killing three people, the mayor of the lakeside town said. Eva Lind posted a picture of a burning workshop.\n${BACKGROUND}`,
    ],
    [
      'of hours later that says it is the second',
      `Two rockets hit a market hall in Vardo early on Friday, killing five people and wounding nine, the mayor said. Eva Lind told reporters that crews had put out fires in 12 shops. The command gave no comment on the attack.`,
      `A rocket hit the market hall in Vardo for the second time in a day on Friday, killing a fireman, the mayor said. Eva Lind told reporters that crews had been clearing the hall. The command gave no comment on the attack.`,
    ],
  ])('does not take a report %s, in its agency’s pattern, for a copy', (_, first, next) => {
    expect(isCopy(first, next)).toBe(false);
  });

  it('knows a body by its initials', () => {
    const long =
      'Prisoners were exchanged on the bridge, 185 for 185, the command said. The Northern Lakes Union and Oslo had mediated. The freed are in Lund, where they are given aid.';
    expect(isCopy(long, long.replace('The Northern Lakes Union', 'NLU'))).toBe(true);
  });

  it('takes the line that says when a page came out for no opening of its text', () => {
    const short = WIRE.split('\n').slice(0, 2).join(' ');
    expect(
      isCopy(
        `Posted Thursday at noon, Lund local time\n${short}`,
        `Last updated Friday morning by night desk\n${short}`,
      ),
    ).toBe(true);
  });

  it('reads no fact in the name of the agency that passed a story on', () => {
    const lead = (by: string): string =>
      `Two drones struck a block of flats in Vardo at night, killing two people and wounding eight, the head of the Finnmark council Eva Lind said${by}.`;
    const more = 'Rockets hit Hamar a week ago. Nils Berg asked people to keep away from the house in Ekker.';
    expect(isCopy(lead(', Unian reported'), `${lead('')} ${more}`)).toBe(true);
    expect(isCopy(lead(', Mayor Holm reported'), `${lead('')} ${more}`)).toBe(false);
  });

  it("does not take stories for copies that share an outlet's closing lines only", () => {
    const lines =
      'Our reporters work around the clock from nine bureaus. Support independent journalism in the valley with a monthly gift. Write to the editor at the address below, or visit our shop for mugs and calendars.';
    expect(
      isCopy(
        `The mayor of Lund opened a bridge for cyclists after four years of works, and thanked the engineers. ${lines}`,
        `Fishermen off Vardo found a mine from the last war in their nets and called the navy to blow it up. ${lines}`,
      ),
    ).toBe(false);
  });

  it('reads texts without spaces', () => {
    const text =
      '新华社报道，双方代表团周四在湖边小镇举行第二天会谈，讨论从山谷撤出重型武器以及交换四十名战俘。调解人预计本周末公布时间表。';
    expect(isCopy(text, `${text}（完）`)).toBe(true);
    expect(
      isCopy(
        text,
        '市长周五为新桥剪彩，感谢工程师四年来的努力，并表示自行车道将于下月开放，居民普遍欢迎这一工程。',
      ),
    ).toBe(false);
  });
});

describe('bad input', () => {
  it.each([
    ['an empty text', ''],
    ['stop words', 'the of and to in a is that for it was on are as with his they at be this '.repeat(50)],
    ['one word, two million characters of it', 'war '.repeat(500_000)],
    ['one word of two million letters', 'a'.repeat(2_000_000)],
    ['punctuation', '… — !!! ??? '.repeat(1000)],
    [
      "an outlet's own lines",
      'Subscribe now to our newsletter. Follow us on social media. All rights reserved.',
    ],
  ])('files %s under no key, in linear time', (_, text) => {
    const started = process.cpuUsage().user;
    expect(fingerprint({ text }).keys).toEqual([]);
    // A quadratic reading of two million characters takes minutes; this bound only tells those apart.
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(5_000_000);
  });

  it('files a text under at most twelve keys, whatever its length', () => {
    const long = Array.from({ length: 30_000 }, (_, at) => `word${at % 7919}x${at % 31}`).join(' ');
    const { keys, sketch } = fingerprint({
      title: 'Eight words that make quite a long headline',
      text: long,
    });
    expect(keys).toHaveLength(12);
    // It travels in a queue message of 64 KB and lies in a row of 400 KB.
    expect(sketch.length).toBeLessThan(6000);
  });
});
