import { describe, expect, it } from 'vitest';
import { codesOf, modesOf } from '../../../shared/analysis/index.ts';
import { EVENT_TYPES } from '../../../shared/model/index.ts';

/** The crosswalk once more, row by row: type, mode, CAMEO, PLOVER and its mode, ACLED, Media Topic. */
const ROWS = `
air_strike||195|ASSAULT|aerial|Air/drone strike|20000056
air_strike|guided|1951|ASSAULT|aerial|Air/drone strike|20000056
drone_strike||1952|ASSAULT|drone|Air/drone strike|20000056
missile_strike||195|ASSAULT|heavy-weapons|Shelling/artillery/missile attack|20000056
shelling||194|ASSAULT|heavy-weapons|Shelling/artillery/missile attack|20000056
strike||190|ASSAULT|||20000056
violence||18|ASSAULT|||20000056
violence|suicide|1831|ASSAULT|suicide-attack|Suicide bomb|20000055
violence|car_bomb|1832|ASSAULT|explosives|Remote explosive/landmine/IED|20000055
violence|ied|1833|ASSAULT|explosives|Remote explosive/landmine/IED|20000055
violence|mine|1833|ASSAULT|explosives|Remote explosive/landmine/IED|20000055
violence|shooting|180|ASSAULT|firearms|Attack|20000056
violence|assassination|186|ASSAULT|targeted|Attack|20000056
violence|assassination_attempt|185|ASSAULT|targeted|Attack|20000056
violence|clash|193|ASSAULT|firearms|Armed clash|20000056
violence|abduction|181|ASSAULT|abduct|Abduction/forced disappearance|20000056
violence|massacre|202|ASSAULT||Attack|20000056
talks_held||046|CONSULT|||20000076
talks_held|phone|041|CONSULT|phone||20000076
talks_held|visit|042|CONSULT|visit||20000076
talks_held|mediated|045|CONSULT|third-party||20000076
talks_held|multilateral|046|CONSULT|multilateral||20000076
talks_announced||036|AGREE|||20000076
talks_urged||026|REQUEST|meet||20000076
talks_urged|mediation|028|REQUEST|meet||20000076
talks_urged|ceasefire|0256|REQUEST|change||20000076
talks_refused||125|REJECT|meet||20000076
talks_refused|mediation|126|REJECT|meet||20000076
talks_refused|plan|127|REJECT|change||20000076
talks_refused|halted|164|REJECT|meet||20000076
plan_proposed||037|REQUEST|change||20000075
agreement||057|SUPPORT||Agreement|20000073
ceasefire||0871|RETREAT|ceasefire|Agreement|20000073
ceasefire|declared|0871|CONCEDE||Agreement|20000073
ceasefire|ended|164|REJECT|||20000073
ceasefire_violation||196|ASSAULT|||20000056
prisoner_exchange||0841|RETREAT|release|Agreement|20000080
humanitarian_access||0863|RETREAT|access|Agreement|20000073
other_deescalation||087|RETREAT|||20000073
other_deescalation|withdrawal|0874|RETREAT|withdraw||20000073
other_deescalation|disarmament|0873|RETREAT|disarm||20000073
other_deescalation|channel|040|CONSULT|||20000073
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

describe('the crosswalk', () => {
  it.each(ROWS)('%s %s', (name, mode, cameo, plover, ploverMode, acled, topic) => {
    const type = EVENT_TYPES.find((one) => one === name);
    if (type === undefined) throw new Error(`no such type: ${name}`);
    expect(codesOf({ type, ...(mode ? { mode } : {}) })).toEqual({
      ...(cameo ? { cameo } : {}),
      ...(plover ? { plover } : {}),
      ...(ploverMode ? { ploverMode } : {}),
      ...(acled ? { acled } : {}),
      ...(topic ? { mediaTopic: `medtop:${topic}` } : {}),
    });
  });

  it('has a row for every type, and the type for a mode it does not know', () => {
    for (const type of EVENT_TYPES) {
      expect(codesOf({ type }), type).toHaveProperty('cameo');
      expect(codesOf({ type, mode: 'unheard-of' })).toEqual(codesOf({ type }));
    }
    expect(modesOf('violence')).toContain('suicide');
  });
});
