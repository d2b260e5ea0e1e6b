/**
 * The crosswalk: type, or type/mode | CAMEO | PLOVER | PLOVER mode | ACLED sub-event | IPTC Media Topic.
 * `-`: the list has no code for it, or none that can be told. CAMEO is the current list (105-108 differ from GDELT's).
 */
export const CROSSWALK = `
air_strike               | 195  | ASSAULT | aerial         | Air/drone strike                   | 20000056
air_strike/guided        | 1951 | ASSAULT | aerial         | Air/drone strike                   | 20000056
drone_strike             | 1952 | ASSAULT | drone          | Air/drone strike                   | 20000056
missile_strike           | 195  | ASSAULT | heavy-weapons  | Shelling/artillery/missile attack  | 20000056
shelling                 | 194  | ASSAULT | heavy-weapons  | Shelling/artillery/missile attack  | 20000056
strike                   | 190  | ASSAULT | -              | -                                  | 20000056
violence                 | 18   | ASSAULT | -              | -                                  | 20000056
violence/suicide         | 1831 | ASSAULT | suicide-attack | Suicide bomb                       | 20000055
violence/car_bomb        | 1832 | ASSAULT | explosives     | Remote explosive/landmine/IED      | 20000055
violence/ied             | 1833 | ASSAULT | explosives     | Remote explosive/landmine/IED      | 20000055
violence/mine            | 1833 | ASSAULT | explosives     | Remote explosive/landmine/IED      | 20000055
violence/shooting        | 180  | ASSAULT | firearms       | Attack                             | 20000056
violence/assassination   | 186  | ASSAULT | targeted       | Attack                             | 20000056
violence/assassination_attempt | 185 | ASSAULT | targeted    | Attack                             | 20000056
violence/clash           | 193  | ASSAULT | firearms       | Armed clash                        | 20000056
violence/abduction       | 181  | ASSAULT | abduct         | Abduction/forced disappearance     | 20000056
violence/massacre        | 202  | ASSAULT | -              | Attack                             | 20000056
violence/capture         | 192  | COERCE  | seize          | -                                  | 20000056 # PLOVER: seizing territory is COERCE
talks_held               | 046  | CONSULT | -              | -                                  | 20000076
talks_held/phone         | 041  | CONSULT | phone          | -                                  | 20000076
talks_held/visit         | 042  | CONSULT | visit          | -                                  | 20000076
talks_held/mediated      | 045  | CONSULT | third-party    | -                                  | 20000076
talks_held/multilateral  | 046  | CONSULT | multilateral   | -                                  | 20000076
talks_announced          | 036  | AGREE   | -              | -                                  | 20000076
talks_urged              | 026  | REQUEST | meet           | -                                  | 20000076
talks_urged/mediation    | 028  | REQUEST | meet           | -                                  | 20000076
talks_urged/ceasefire    | 0256 | REQUEST | change         | -                                  | 20000076
talks_refused            | 125  | REJECT  | meet           | -                                  | 20000076
talks_refused/mediation  | 126  | REJECT  | meet           | -                                  | 20000076
talks_refused/plan       | 127  | REJECT  | change         | -                                  | 20000076
talks_refused/halted     | 164  | REJECT  | meet           | -                                  | 20000076
plan_proposed            | 037  | REQUEST | change         | -                                  | 20000075
agreement                | 057  | SUPPORT | -              | Agreement                          | 20000073
ceasefire                | 0871 | RETREAT | ceasefire      | Agreement                          | 20000073
ceasefire/declared       | 0871 | CONCEDE | -              | Agreement                          | 20000073
ceasefire/ended          | 164  | REJECT  | -              | -                                  | 20000073
ceasefire_violation      | 196  | ASSAULT | -              | -                                  | 20000056
prisoner_exchange        | 0841 | RETREAT | release        | Agreement                          | 20000080
humanitarian_access      | 0863 | RETREAT | access         | Agreement                          | 20000073
other_deescalation       | 087  | RETREAT | -              | -                                  | 20000073
other_deescalation/withdrawal  | 0874 | RETREAT | withdraw  | -                                | 20000073
other_deescalation/disarmament | 0873 | RETREAT | disarm    | -                                | 20000073
other_deescalation/channel     | 040  | CONSULT | -         | -                                | 20000073
`;
