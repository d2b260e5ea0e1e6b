import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/index.ts';

const read = (text: string): string[] =>
  analyse({ text, published, language: 'en' }).mentions.map(({ type, status }) =>
    status === 'happened' ? type : `${type} ${status}`,
  );

const published = '2026-02-06T12:00:00.000Z';

describe('what is an event, by the rulings of the annotation', () => {
  it.each([
    ['A farmer was shot dead by Ruthenian soldiers near the fence on Monday.', 'troops and no weapon of war'],
    ['Nigerian troops killed nine bandits in Zamfara, the army said.', 'an army against bandits'],
    ['M23 rebels seized the town of Sake from government forces.', 'a town taken by force'],
    ['A member of parliament was assassinated in Basra on Sunday.', 'an assassination'],
    ['Two guards died when the prison came under attack from militants in Herat.', 'under attack from'],
    ['A land mine explosion injured two soldiers in Kherson region.', 'a mine'],
  ])('%s: violence (%s)', (text) => {
    expect(read(text)).toEqual(['violence']);
  });

  it.each([
    ['Israel carried out an airstrike on a car in Sidon, two people died.', 'air_strike'],
    ['Thailand accused Cambodia of shelling a village in Surin province.', 'shelling'],
    ['Cambodia shelled a village in Surin province on Friday.', 'shelling'],
    ['Five rockets were fired into Galilee from Lebanon on Tuesday.', 'shelling'],
    ['Ukraine hit a drone factory in Izhevsk with missiles.', 'missile_strike'],
    ['Russia attacked Sumy with drones and ballistic missiles, the governor said.', 'drone_strike'],
    [
      'Air defences intercepted all 30 drones over several regions, the ministry said.',
      'drone_strike intercepted',
    ],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['Three people were killed in a helicopter crash in the Alps.', 'an accident'],
    ['Eight workers died in an explosion at a glue factory in Lahore.', 'an industrial accident'],
    ['Four people died when a bridge collapsed during a storm.', 'the weather'],
    ['North Korea fired two ballistic missiles into the Sea of Japan on Friday.', 'a test'],
    ['Two people were wounded in a mass stabbing at a railway station; a man was arrested.', 'crime'],
    ['Eleven people were injured in clashes between protesters and riot police in Lima.', 'a protest'],
    ['A court sentenced the man who bombed the market in 2019 to life in prison.', 'a court'],
    ['The rebels captured the oilfield after the army withdrew from the area.', 'nobody fought'],
    ['The airline launched an update for six thousand aircraft.', 'a launch of another kind'],
    ['A boat sank off Padar and three tourists drowned.', 'a boat'],
  ])('%s: nothing (%s)', (text) => {
    expect(read(text)).toEqual([]);
  });
});
