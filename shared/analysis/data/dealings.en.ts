/** Further wordings of dealings, as wires tell them in passing: cues in the notation of cues.en.ts, with lists of their own. */
export const DEALINGS_LISTS_EN = `
talks: talks | peace talks | negotiations | negotiation | consultations | contacts | discussions | dialogue | conversations | mediation | ceasefire talks | truce talks | indirect talks | direct talks | peace negotiations | ceasefire negotiations
about: to talk about | to discuss | discuss | discussing | for talks | for negotiations | for consultations | for peace talks | for truce talks | for ceasefire talks | to negotiate
meets: met | meets | meet | meeting | sat down | sits down | sit down | gathered | gather | convened | held a meeting | held a session | hold a meeting
goesto: arrived in | arrives in | arrive in | flew to | flies to | fly to | flew into | travelled to | traveled to | travels to | landed in | is in | are in | went to | returned to | return to | visited | visits
truce: ceasefire | cease-fire | truce | armistice | pause in fighting | pause in strikes | cessation of hostilities
plan: proposal | proposals | plan | draft | framework | roadmap | peace plan | terms | document | counterproposal | counter-proposal | outline | text of an agreement
presents: presented | presents | present | put forward | puts forward | handed | hands | submitted | submits | delivered | delivers | tabled | tables | sent | floated | floats | passed | relayed | conveyed | circulated
broker: mediators | mediator | envoy | envoys | special envoy | negotiators | go-betweens | intermediaries
armies: armies | militaries | general staffs | generals | officers | commanders | military-to-military | defence ministries | army chiefs | military chiefs | militaries | chiefs of staff
channel: hotlines | military hotline | liaison office | channel | channels | contact | contacts | dialogue | hotline | line of communication | communication | communications | link
restore: restore | restores | restored | reopen | reopens | reopened | reopening | renew | renewed | resume | resumed | resumes | bring back | brings back | re-establish | re-established | reestablish | revive | revived | talk to each other again
captives: prisoners | prisoner | captives | hostages | soldiers | servicemen | detainees | pows | prisoners of war | fighters | civilians | men | women | police | policemen
arms: weapons | arms | guns | rifles | weaponry
handin: hand in | hands in | handed in | handing in | turn in | turned in | turning in | hand over | handed over | handing over | surrendering | gave up | give up | giving up
stop: stop | stops | stopping | stopped | halt | halts | halting | halted | suspend | suspends | suspending | suspended | cease | ceases | ceased | pause | paused
blows: attacks | strikes | airstrikes | shelling | operations | offensive | bombing | rocket fire | hostilities | attacks on ships | raids
passage: crossing | corridor | corridors | aid | convoy | convoys | trucks | lorries | evacuation | evacuations | evacuate | border | relief | humanitarian | wounded
opens: open | opens | opened | reopen | reopens | reopened | let | lets | allow | allows | allowed | enter | entered | leave | pass | through | resume
pact: deal | agreement | understanding | truce | ceasefire | accord | arrangement | protocol
signs: put their names to | put his name to | put its name to | put her name to | put their signatures to | signed | signs | sign | initialled | initialed | initials | inked | inks | concluded | reached | reaches | reach | struck | sealed
paper: accords | arrangement | peace deal | peace agreement | memorandum | memorandum of understanding | declaration | declaration of principles | protocol | accord | understanding | pact | joint statement | peace treaty | peace accord | framework agreement
conflict: mediators | war | conflict | rebels | ceasefire | truce | fighting | hostilities | troops | prisoners | hostages | invasion | @group
strife: war | rebels | ceasefire | truce | fighting | hostilities | prisoners | hostages | invasion | end the war | ending the war | peace | @group
business: trade | tariff | tariffs | visa | visas | climate | election | elections | coalition | investment | investments | company | companies | gas | oil | budget | union | unions | wages | salary | league | club | film | contract | nuclear power plant | electricity | fishing | fisheries | rail | airline | airlines | studio | sanctions relief | loan | minerals | economic | energy cooperation | cooperation | tourism | protesters | students | police
offers: offer | offers | offered | ready | willing | proposes | proposed | agree | agreed | agrees | expected | plans | will | would | could | if | unless | called | calls | urged | urges | refused | refuses | rejected | rejects | hopes | wants | not
tocome: will | would | are to | is to | are due to | is due to | are set to | is set to | are going to | is going to | has agreed to | have agreed to | agreed to | agrees to | agree to | promised to | promises to | pledged to | pledges to | vowed to
depart: leave | withdraw | pull out | pull back | retreat | vacate | quit
bands: troops | forces | soldiers | army | fighters | rebels | militants | guerrillas | insurgents | gunmen | reinforcements | tanks | units | @group
surrender: hand in | hand over | lay down | turn in | give up | surrender
soon: tomorrow | next week | next month | later this week | in the coming days | within days | this weekend | at the weekend
days: january | february | march | april | may | june | july | august | september | october | november | december | monday | tuesday | wednesday | thursday | friday | saturday | sunday | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | tomorrow | next week | next month | in january | in february | in march | in april | in may | in june | in july | in august | in september | in october | in november | in december
everyday: gun violence | domestic violence | police violence | street violence | gang violence | sexual violence | violence against women | gender-based violence
ifs: if | unless | threatened | threatens | would be | could
lacking: no basis for | no point in | no room for | no grounds for | not the time for | no reason for | no need for | no prospect of | nothing to discuss | nothing to talk about | nothing to negotiate | not interested in | has no interest in | have no interest in | no longer interested in | see no basis for | will not sit down | will not talk | no question of
`;

export const DEALINGS_CUES_EN = `
talks_held: {meets} … {about} … {truce}/conflict/war/peace/fighting/prisoners/hostages/border/withdrawal -{business} !{offers}
talks_held: {meets} … {about} +{conflict} -{business} !{offers}
talks_held: {broker}/delegation/delegations … {goesto} … {talks}/to mediate/round +{strife} -{business} !{offers}
talks_held: {goesto} … for talks/for negotiations/{talks} +{strife} -{business} !{offers}
talks_held: {goesto} … to mediate/round of talks/round of negotiations/peace talks/round of peace talks +{conflict} -{business} !{offers}
talks_held!: shuttle diplomacy/shuttled between/shuttling between/shuttles between -{business} !{offers}
talks_held: {talks} ~ between … and … resume/resumed/resumes/began/begin/begins/continued/continue/continues/ended/ends/opened/got under way +{conflict} -{business}
talks_held!: peace talks/ceasefire talks/truce talks/indirect talks/direct talks/mediated talks ~ between … resume/resumed/resumes/began/begin/begins/continued/continue/opened -{ifs}
talks_held!: round of talks/round of negotiations/round of peace talks/round of consultations … ended/ends/concluded/began/begins/opened/wound up/held/under way/underway +{conflict} -{business} -{ifs}
talks_held: have been talking/has been talking/were talking/are talking/spoke/spoken/phoned/telephoned/called by phone … {truce}/prisoners/hostages/de-escalation -{ifs}
talks_held: {broker} … carried/carrying/shuttled/passed … messages/proposals/papers … between +{conflict}
talks_announced!: {talks}/round … is due/are due/is planned/are planned/is set/are set/is to be held/are to be held/is scheduled/are scheduled/is expected/are expected/to resume +{conflict} -{business}
talks_announced!: two sides/both sides/the parties/delegations/the sides/negotiators ~ will meet/are to meet/plan to meet/agreed to meet/will hold/would meet +{conflict} -{business}
talks_announced: next round/next meeting/next session/another round/further round/new round … in/on/next/is/will/to be +{conflict} -{business}
talks_announced!: agree/agrees/agreed/will/to ~ attend/join/hold/resume … peace talks/ceasefire talks/truce talks/direct talks/indirect talks -{business}
talks_announced!: agree/agrees/agreed ~ peace talks/direct talks/indirect talks/ceasefire talks/truce talks/peace negotiations -{business}
talks_announced!: is to meet/are to meet/will meet/to meet/due to meet/set to meet … {broker}/leaders/delegation/delegations/counterpart/foreign minister/president … {truce}/peace/war/mediate/hostages/conflict -{business}
talks_announced!: invite/invites/invited … to ~ summit/peace talks/peace conference/talks +{conflict} -{business}
talks_urged!: openness to/open to/ready for/readiness for/willingness for/willing to hold ~ talks/peace talks/negotiations/dialogue/direct talks +{conflict} -{business}
talks_urged: call on/calls on/called on/urge/urges/urged/appeal/appeals/appealed … use diplomacy/to the negotiating table/return to talks/lay down their arms/silence the guns/stop fighting/stop the fighting/end the fighting/halt the fighting -{business}
talks_held!: negotiators/delegations/delegates/envoys … met/meet/conferred/convened/sat down +{conflict} -{business}
talks_refused!: {lacking} … {talks}/{truce}/{plan} -{business}
talks_refused!: says no to/said no to/turns down/turned down/spurned/spurns/snubbed/rebuffed … {truce}/pause/{talks}/{plan} +{conflict} -{business}
talks_refused!: rule out/rules out/ruled out/ruling out ~ any/further/more/direct ~ {talks} -{business}
talks_refused!: veto/vetoes/vetoed/casts veto/blocks/blocked … resolution/statement … {truce}/halt/offensive -{business}
talks_refused!: refuse/refuses/refused/declined/declines ~ to ~ meet/negotiate/talk +{conflict} -{business}
plan_proposed!: {broker}/mediation … {presents} … {plan} -{business}
plan_proposed!: {presents} … {plan} … {truce}/end the war/ending the war/end the fighting/ending the fighting/stop the fighting/peace -{business} -{ifs}
plan_proposed: proposed/proposes/propose … truce/ceasefire/pause/cease-fire … under which/for/that would/between -{business}
agreement!: {signs} … {paper} … ending/end/ceasefire/truce/withdrawal/hostilities/fighting/peace/prisoners/war -{business} -{ifs}
agreement: {signs} … {paper} +{conflict} -{business} -{ifs}
agreement!: agreed/agree/agrees ~ to ~ pull/withdraw/disengage/de-escalate/demilitarise/demilitarize/halt/stop/cease … troops/forces/border/front/fighting/hostilities/fire/attacks/tensions/strikes -{business}
prisoner_exchange: trade/trades/traded/swap/swapped/swaps … {captives} … each/for/with +{conflict}
prisoner_exchange!: released/freed/exchanged/returned/arrives home/returns home/returned home/let go/flown home … prisoner swap/prisoner exchange -{ifs} -{business}
prisoner_exchange!: from ~ captivity … freed/released/returned/home/back -{ifs}
prisoner_exchange!: brought home/bring home/brings home/came home/come home/returned home/back home/freed/released/returned … from ~ captivity/captors
prisoner_exchange: let/lets/allowed … {captives} … go home/go free/walk free +{conflict}
prisoner_exchange: exchange/exchanged/swapped/traded … {captives}/bodies -{business}
other_deescalation: {restore} … {channel} … between/of … {armies} -{business}
other_deescalation!: {armies} … {restore} … {channel} -{business}
other_deescalation!: {restore}/agreed to restore/agreed to reopen … {armies}/military … {channel} -{business}
talks_announced!: expects/expected/expecting/expect ~ the/a/another ~ next/further/new/third/second/another ~ talks/round/meeting +{conflict} -{business}
talks_announced!: expects/expected/expecting/expect ~ the/a/another ~ next/further/new/third/second/another ~ talks/round/meeting … with … delegation/delegations/negotiators/envoys/side/sides/team/teams -{business}
talks_announced!: session/sitting/meeting/round/talks … the next/the next one/another/a further one/a third ~ is to be held/is to follow/is due/will be held/will follow/will take place/is planned/is scheduled/is set -{business}
talks_announced: are to/is to/will/due to/set to/plan to/agreed to/there is to be ~ meet/speak/talk/sit down/convene/confer/another sitting/another round/another meeting +{conflict} -{business}
ceasefire_violation!: accuse/accuses/accused/accusing … of ~ violating/breaking/breaching/having broken/having violated ~ it/the deal/the agreement/the understanding/the terms/the pact/its terms/the arrangement/the accord +{conflict} -{business}
ceasefire_violation: violated/repeatedly violated/violates/broke/broken/breached/in breach of ~ the deal/the understanding/the terms/its terms/the arrangement/the accord +{conflict} -{business}
prisoner_exchange!: let/lets … prisoners/captives/hostages/detainees/prisoners of war … go home/go free/walk free +{conflict} -{business}
prisoner_exchange!: agree/agrees/agreed … to exchange/to swap/to trade ~ prisoners/detainees/captives/hostages/bodies -{business}
other_deescalation!: agree/agrees/agreed … {restore} … {channel} … between/of … {armies} -{business}
other_deescalation!: {channel} ~ was/is/were/has been/have been ~ agreed/restored/reopened/revived/renewed/re-established … {armies} -{business}
talks_announced!: two sides/both sides/sides/parties/delegations/delegates/negotiators/envoys/teams/mediators ~ are to/will/were to/are due to/plan to/agreed to ~ reconvene/resume/meet again/meet/return/sit down again/speak again/continue +{conflict} -{business}
talks_announced!: are to/is to/will/were to/due to/agreed to ~ reconvene/meet again/speak again/talk again/sit down again/resume talks/resume negotiations +{conflict} -{business}
talks_announced!: envoys/delegations/delegates/negotiators/delegation/teams … are expected/is expected/are due/is due/expected to arrive/due to arrive ~ in +{conflict} -{business}
talks_refused!: rejected/rejects/refused/refuses/turned down/turns down/spurned/threw out ~ the text/the draft/the deal/the offer/the terms/the proposal/the plan/the agreement/the accord/the blueprint/the truce +{conflict} -{business}
talks_held!: presidents/leaders/foreign ministers/prime ministers/defence ministers ~ met/meet … cease fire/ceasefire/truce/end the war/end the fighting/peace treaty/peace deal -{business} -{ifs}
ceasefire!: order/orders/ordered … forces/troops/army/units/men/fighters/gunners ~ to ~ cease fire/hold their fire/hold fire/stop firing/stop shooting/halt all/stop all/stand down/cease all -{ifs}
ceasefire!: declare/declares/declared/announce/announces/announced/calling/called/proclaimed … end to/end of/halt to/an end/cessation of … armed campaign/armed activity/armed struggle/its campaign/violence/hostilities/military operations/all attacks -{everyday} -{ifs} -{business}
plan_proposed!: {presents}/suggested/suggests … plan/proposal/blueprint/roadmap ~ to ~ end/lift/stop/halt … siege/war/fighting/blockade/conflict/hostilities/violence -{business}
other_deescalation!: fighters/rebels/troops/militants/gunmen/insurgents/soldiers … left/leave/leaving/bussed out/bused out/evacuated/withdrew/pulled out … under/as part of ~ deal/arrangement/agreement/truce/accord/understanding/ceasefire -{business}
humanitarian_access!: trucks/lorries/convoy/convoys … rolled into/rolling into/roll into/entered/enter/crossed into/drove into/reached … under/as ~ truce/ceasefire/deal/ceasefire deal/agreement/pause/terms
other_deescalation: {handin} … {arms} +{conflict}
other_deescalation: pull/pulls/pulled/pulling … back/out … troops/forces/fighters/tanks/artillery +{conflict} -{ifs}
ceasefire!: declare/declares/declared/announce/announces/announced/proclaims/proclaimed ~ {truce} -{ifs} -{business}
ceasefire!: {truce} ~ holds/holding/still holds/remains in place/remains in force/remains in effect/stays in force -{ifs} -{business}
ceasefire!: will/would/promised to/promises to/vowed to/vows to/pledged to/pledges to ~ {stop} … {blows} +{conflict} -{ifs} -{business}
humanitarian_access!: {pact} ~ {opens} … {passage} -{business} -{ifs}
humanitarian_access: {pact} ~ that/which ~ {opens} … {passage} -{business} -{ifs}
humanitarian_access: under … {pact} … {passage} … {opens}
humanitarian_access!: agreed/agree/agrees … {opens} … {passage} +{conflict} -{business}
humanitarian_access: agreed/agree/agrees ~ to ~ let/allow … in/into/through/out +{conflict} -{business}
other_deescalation: {bands} … {tocome} ~ {depart} -{ifs} -{business}
other_deescalation: {tocome} ~ {depart} ~ from ~ @town -{ifs} -{business}
other_deescalation: {tocome} ~ {surrender} … {arms} +{conflict} -{ifs} -{business}
prisoner_exchange: {captives} … will be/are to be/would be/is to be ~ freed/released/let go/handed over/exchanged/sent home +{conflict} -{ifs} -{business}
prisoner_exchange: another/next/further/second/third ~ swap/exchange/handover ~ is being prepared/is planned/is due/is expected/will follow/is to follow +{conflict} -{business}
talks_announced: second/third/fourth/fifth/next/new/another/further ~ round/meeting/session/sitting/one … to follow/will follow/to be held +{conflict} -{business}
talks_announced: officers/commanders/generals/envoys/negotiators/delegations/men from both/leaders/presidents/foreign ministers/ministers … meet/talk/speak/sit down/be on the line … {soon} +{conflict} -{business}
talks_announced: leaders/presidents/prime ministers/foreign ministers/defence ministers/president … would join/will join/would attend/will attend/are to join/are to attend … summit/talks/conference +{conflict} -{business}
talks_announced: peace talks/peace negotiations/ceasefire talks/talks/negotiations ~ starting/beginning/opening/scheduled for/set for ~ {days} +{conflict} -{business}
talks_refused!: doesn't want/does not want/don't want/do not want/didn't want/did not want ~ a/any/the ~ {truce}/{talks} -{business}
`;
