import type { EventType } from '../../model/index.ts';

/** Words that tell an event's mode (crosswalk.ts): by type, in the lexicon's format, the decisive mode first. */
export const MODES: Readonly<Partial<Record<EventType, string>>> = {
  air_strike: `
## guided
glide bomb/bombs
guided bomb/bombs
precision strike/strikes
precision-guided
bunker buster/busters
bunker-buster
`,
  violence: `
## suicide
suicide bomb/bomber/bombers/bombing/bombings/attack/attacks/attacker/attackers/blast/car
смертник*
## car_bomb
car bomb/bombs/bombing/bombings
truck bomb/bombing
explosives-laden vehicle/truck/car
vehicle bomb
## mine
landmine/landmines/mine/mines
land mine/mines
## ied
ied/ieds
improvised explosive device/devices
explosive device/devices
roadside bomb/bombs/bombing/bombings
bombing/bombings/bomb/bombs/grenade/grenades/explosives
самодельн*/саморобн*
## assassination_attempt
assassination attempt/attempts
attempted assassination
attempt to assassinate
покушен*/замах*
## assassination
assassinate/assassinates/assassinated/assassination
## abduction
kidnap/kidnaps/kidnapped/kidnapping/abduct/abducts/abducted/abduction/abductions
похит*/викра*
## massacre
massacre/massacres/massacred
mass grave
## capture
capture/captures/captured/recapture/recaptures/recaptured/overrun/overruns/retake/retakes
seize/seizes/seized/take/takes/took control
## clash
clash/clashes/clashed/fighting/firefight/firefights/shootout/battle/battles/skirmish/skirmishes
gun battle/battles
exchange/exchanges of fire
бои/боях/боев/бої/боїв/столкнов*/зіткнен*
## shooting
shot/shooting/gunfire/gunmen/gunman
open/opens/opened fire
shot dead
`,
  talks_held: `
## phone
phone/telephone call/conversation
by phone/telephone
phoned/phones
## mediated
mediated/mediates/mediation/mediator/mediators/brokered
indirect talks
посредни*/посередни*
## multilateral
summit/conference/trilateral/quadrilateral
## visit
visit/visits/visited/visiting
`,
  talks_urged: `
## mediation
mediate/mediation/mediator
## ceasefire
ceasefire/cease-fire/truce/de-escalate/de-escalation
cessation of hostilities
cease attacks
перемири*/перемир'*
`,
  talks_refused: `
## halted
suspend/suspends/suspended/halt/halts/halted/cancel/cancels/cancelled/canceled/collapse/collapsed/postponed
break/breaks/broke/broken off
call/calls/called off
## plan
plan/proposal/proposals/terms
## mediation
mediation/mediator/mediate
`,
  ceasefire: `
## ended
end/ends/ended/expire/expires/expired/collapse/collapses/collapsed/broken
## declared
declare/declares/declared/announce/announces/announced/unilateral
`,
  other_deescalation: `
## channel
channel/channels/hotline/dialogue/communication/communications/military-to-military
## disarmament
disarm/disarms/disarmed/disarming/disarmament/decommission
lay/lays/laid/laying down
hand/hands/handed over weapons/arms
## withdrawal
withdraw/withdraws/withdrew/withdrawing/withdrawal/withdrawn/pullout/leave/leaves/left
pull/pulls/pulled out/back
`,
};
