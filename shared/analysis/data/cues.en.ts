/**
 * How English says that a dealing took place: cues for the types of the talks family.
 * `type: a … b … c` means that the words of `a`, then of `b`, then of `c` come in this order within a sentence,
 * with up to twelve other words between two of them. `{name}` stands for a list given under LISTS, and `a/b/c` for one given
 * on the spot. After the words, conditions: `!{name}` must not stand between the first and last words, nor three words
 * before; `+{name}` must stand somewhere in the sentence; `-{name}` must not. `#` begins a comment.
 * A type with `!` needs no
 * second opinion from the model. `@group` in a list: an armed group is named; `@town`: a town, a site or a region.
 */
export const LISTS_EN = `
talks: talks | peace talks | negotiations | peace negotiations | negotiation | dialogue | peace process | mediation | peace conference | peace summit | consultations | discussions | ceasefire talks | ceasefire negotiations | truce talks | productive conversations | conversations | peace efforts | rounds of talks | contacts | peace negotiation
peace: end the fighting | ending the fighting | stop the fighting | stopping the fighting | halt the fighting | stop the war | ending hostilities | end hostilities | peace talks | peace negotiations | peace process | peace conference | peace summit | ceasefire talks | ceasefire negotiations | truce talks | indirect talks | direct talks | ceasefire | cease-fire | truce | peace | end the war | ending the war | end of the war | end the conflict | ending the conflict | de-escalate | de-escalation | hostilities | peace plan | peace deal | peace agreement | crisis | conflict | tensions | war
truce: ceasefire | ceasefires | cease-fire | cease-fires | truce | truces | cessation of hostilities | armistice | humanitarian pause | moratorium on strikes | moratorium on attacks | pause in fighting | end to hostilities | end of hostilities | halt to fighting | pause on strikes | halt in fighting | ceasefire agreement | ceasefire deal | cease fire | temporary ceasefire | ceasefire plan | lull | calm | ceasefire violations | truces | cessation of fire | cease hostilities | de-confliction
deal: peace agreement | peace deal | peace accord | peace accords | peace treaty | peace pact | ceasefire agreement | ceasefire deal | cease-fire agreement | truce agreement | truce deal | peace plan | ceasefire | cease-fire | truce | cessation of hostilities | memorandum of understanding | declaration of principles | demilitarised | demilitarized | de-escalate | de-escalation | disengagement | peace | accord | power-sharing agreement | hostage deal | withdrawal | end the war | end the conflict | end hostilities | joint declaration | joint statement | roadmap | framework | agreement | accords | deal | pact | treaty | power-sharing deal
plan: peace plan | peace proposal | peace initiative | ceasefire proposal | truce proposal | proposal | proposals | plan | framework | roadmap | terms | preconditions | conditions for | draft | draft resolution | counterproposal | peace framework | demilitarised zone | demilitarized zone | 15-point | 20-point | 28-point | resolution
captives: prisoners | prisoner | hostages | hostage | detainees | detainee | captives | captive | pows | prisoners of war | bodies | body | remains | soldiers | abductees | abducted | kidnapped | seamen | crew | schoolgirls | schoolchildren | servicemen | fighters | jihadists | nuns | crew members | aid workers | journalists | citizens | pilot | militants | tourists | abductee | children | girls | civilians | policemen | troops | spies
urge: want an | wants an | want a truce | want a ceasefire | call for | calls for | called for | calling for | call on | calls on | called on | calling on | urge | urges | urged | urging | appeal | appeals | appealed | demand | demands | demanded | demanding | press for | pleads | pleaded | request | requests | requested | asks | asked | propose holding | reiterates | call upon | calls upon | called upon | pushes for | pushed for | push for | demands an end | pleading | wants | renews | demand | condemns | insists | presses | implores | backs calls for | suggest | suggests | suggested | push to | pushes to | wants an end | joint call for
offer: offer | offers | offered | offering | ready | willing | open to | openness | prepared | readiness | willingness | proposes | proposed | invites | invited | seek | seeks | sought | wants | signalled | signaled | proposing | volunteers | push for diplomacy | push for | open to | serious efforts | expects to | restart | restarts | revive | attempts to
refuse: refuse to meet | refuses to meet | refused to meet | says no to | said no to | reject | rejects | rejected | rejecting | rejection | refuse | refuses | refused | refusing | refusal | dismiss | dismisses | dismissed | decline | declines | declined | rule out | rules out | ruled out | ruling out | cancel | cancels | cancelled | canceled | suspend | suspends | suspended | suspending | suspension | postpone | postpones | postponed | boycott | boycotts | break off | breaks off | broke off | broken off | breaking off | pulls out of | pulled out of | walk out | walks out | walked out | withdraw from | withdraws from | withdrew from | withdrawn from | veto | vetoes | vetoed | not seeking | no intention | will not | won't | would not | not negotiate | not hold | no ceasefire | no negotiations | not accept | turn down | turned down | call off | calls off | called off | halts | halted | rebuffs | opposes | opposed | disrupts | disrupted | quits | leaves | stalls | adjourn | adjourned | adjourns | excludes | excluded | refuse to deal | blocks | blocked | no plans | skip | nonsense | fails to attend | dead | declaring | suspends the implementation | breaking point | terminates | terminated | abandons | abandoned | scraps | scrapped | shelved | freezes | frozen
begin: begin | begins | began | begun | start | starts | started | resume | resumes | resumed | conclude | concludes | concluded | end | ends | ended | continue | continues | continued | underway | under way | take place | takes place | took place | taking place | held | opens | opened | break down | breaks down | broke down | fail | fails | failed | collapse | collapses | collapsed | kick off | kicked off | wrap up | wrapped up | convene | convened | ongoing | wind up | winds up | wound up | break out | adjourn | adjourns | adjourned | stalled | progress | round | rounds
hold: hold | holds | holding | held | conduct | conducts | engage in | engages in | engaged in | host | hosts | hosted | hosting | attend | attends | attended | arrive | arrives | arrived | mediate | mediated | continuing | meet | meets | met | meeting | begin | begins | began | start | starts | resume | resumes | resumed | conclude | concludes | concluded | open | opens | engaging in | took part in | takes part in | participate | participates | participated | join | joins | joined | enter | enters | entered | open | opened | opening | convened | mediating | mediates
future: will | would | expected | scheduled | plan | plans | planned | to be held | set to | agree to hold | agreed to hold | agree to attend | agrees to hold | next week | next month | upcoming | to hold | to meet | to attend | to resume | ahead of | are to | is to | due to | ready to hold | intends to | possible within | confirms that | invites | invited | invite | agree to talks | agreed to talks | agrees to talks | agree to meet | agreed to meet | agreed to participate | will be held
sign: sign | signs | signed | signing | reach | reaches | reached | agree | agrees | agreed | agreeing | accept | accepts | accepted | approve | approves | approved | ratify | ratifies | ratified | broker | brokers | brokered | conclude | concluded | secured | initial | finalize | finalise | finalized | accepting | ink | inks | strike | strikes | struck | finalised | finalized | agreed on | agreed to | has agreed | have agreed | endorses | endorsed | adopts | adopted | initials | initialled | adopt | commits to | committing to | honor | honors | honour | honours
present: propose | proposes | proposed | proposing | unveil | unveils | unveiled | present | presents | presented | submit | submits | submitted | put forward | puts forward | lay out | lays out | outlines | outlined | list | lists | listed | share | shared | shares | draft | drafted | drafts | revises | revised | sets out | set out | send | sends | sent | releases | introduces | announces | gives | gave | sets | set | demands | demanded | agrees to conditions | conditions for ending | deliver | delivers | delivered
announce: declare | declares | declared | announce | announces | announced | announcing | extend | extends | extended | extending | implement | implements | implemented | observe | observes | observed | enter into | enters into | entered into | maintain | renew | renews | renewed | impose | ends | ended | calls | lifts | orders | ordered | pause | pauses | halt
effect: begin | begins | began | start | starts | take effect | takes effect | took effect | taking effect | come into effect | comes into effect | came into effect | goes into effect | went into effect | comes in to effect | come into force | comes into force | came into force | enter into force | enters into force | entered into force | in effect | in place | in force | remains | remain | holds | holding | held | hold | extended | expire | expires | expired | end | ends | ended | over | declared | announced | implemented | continues
violate: violate | violates | violated | violating | violation | violations | breach | breaches | breached | breaching | in breach of | break | breaks | broke | broken | breaking
release: release | releases | released | releasing | free | frees | freed | freeing | hand over | hands over | handed over | handing over | hands | return | returns | returned | returning | exchange | exchanges | exchanged | exchanging | swap | swaps | swapped | transfer | transfers | transferred | repatriate | repatriates | repatriated | receive | receives | received
freed: released | freed | exchanged | returned | handed over | swapped | repatriated | transferred | arrives home | returns home | returned home | let go | flown home | set free
open: open | opens | opened | opening | reopen | reopens | reopened | reopening | allow | allows | allowed | allowing | agree | agrees | agreed | establish | enter | enters | entered | resume | resumes | let | permits | begin | begins
aid: humanitarian corridor | humanitarian corridors | evacuation corridor | corridor | corridors | crossing | border crossing | rafah crossing | rafah border crossing | aid convoy | aid convoys | aid trucks | humanitarian aid | relief | aid | evacuation | evacuations | medical evacuation | border crossings | humanitarian convoy | evacuees | medical supplies | humanitarian | safe passage | convoys | relief supplies | food aid | trucks | ships
leave: withdraw | withdraws | withdrew | withdrawing | withdrawal | withdrawn | pull out | pulls out | pulled out | pull back | pulls back | pulled back | pullout | redeploy | retreat | disarm | disarms | disarmed | disarming | disarmament | demobilize | demobilise | lay down | lays down | laid down | laying down | hand over | surrender | surrenders | dissolve | dissolves | integrate | decommission | handing over | leave | leaves | left | quit | vacate | vacates | withdrawals | pulling out | relinquish | dismantle | dismantles | handover | destroying
forces: troops | forces | fighters | soldiers | army | arms | weapons | militias | militia | arsenal | themselves | tanks | military | positions | combatants | rebels | missiles | heavy weapons | foreign troops | town | city | paramilitary | group | areas | outposts
channel: army hotline | military hotline | channel between their armies | military-to-military | military communication | military communications | military dialogue | communication channel | communication channels | hotline | military channel | deconfliction | military contacts | military-to-military contacts | high-level military | military dialogue | military talks
restore: reopen | reopens | reopened | revive | revives | revived | reestablish | re-establishing | restore | restores | restored | re-establish | re-establishes | reestablish | reestablished | resume | resumes | resumed | open | opens | agree | agreed
deny: deny | denies | denied | denying | no
conflict: war | conflict | conflicts | rebel | rebels | insurgents | insurgency | militants | separatists | @group | ceasefire | cease-fire | truce | peace | hostage | hostages | fighting | troops | militia | militias | clashes | invasion | offensive | civil war | occupied | hostilities | prisoners of war | prisoner swap | prisoner exchange | disarm | disarmament | strait of hormuz | violence | rivals | warring | airstrikes | strikes | gaza | siege | enclave | unrest | captivity
everyday: gun violence | domestic violence | police violence | street violence | gang violence | sexual violence | violence against women | gender-based violence
business: brexit | roads | riots | protests | inmates | trade | cars | visas | tariffs on | wolves | farmers | free trade | tariff | tariffs | investment | investments | loan | loans | budget | coalition government | election | elections | company | companies | airline | climate | visa | extradition | minerals | championship | film | football | league | billion | million dollars | shares | bank | bailout | eu membership | accession | labor | labour | wage | wages | workers | contract | purchase | ebola | pandemic | lawsuit | drug trafficking | nobel | nominate | nominates | nominated | law of the sea | annex | annexation | moratorium on | fuel price | protesters | demonstrators | protest | rally | rallies | burial | coalition talks | coalition negotiations | coalition partners
sentencing: sentenced | convicted | court | trial | prosecutors | judge | bail | parole | lawsuit | pardons | pardon
pact: ceasefire | cease-fire | truce | peace | agreement | deal | accord | de-escalate | talks | disengagement | in accordance with
peacework: ceasefire | cease-fire | truce | peace | negotiations | end the war | mediation | hostages | peace plan
none: no timetable | no arrangements | on hold | no date | no breakthrough | no next round | next round of talks on hold
civil: political prisoners | political prisoner | dissident | dissidents | nobel | penal colony | opposition politician | protest leader | infant | infants | coal mine | landslide | landslides | floods | typhoon | earthquake | bail | pardoned | gangs | gang | cartel | inmates
travel: leave | embassy staff | americans | nationals | travel | tourists
blow: strike | strikes | airstrike | airstrikes | attack | attacks | shelling | fire | drones | drone | rockets | missiles | kill | kills | killed | clashes | clash | fighting
ifs: threaten | threatens | threatened | unless | if
threat: threaten | threatens | threatened | unless | if | failing | fails | failed | without | failure
`;

export const CUES_EN = `
talks_held: peace talks/peace negotiations/ceasefire talks/truce talks/ceasefire negotiations/peace conference/indirect talks/direct talks … {begin} -{none}
talks_held: {talks} … {begin} +{conflict} -{business} -{none}
talks_held: {hold} … peace talks/peace negotiations/ceasefire talks/truce talks/ceasefire negotiations/peace conference/indirect talks/direct talks -{none}
talks_held: {hold} … {talks} +{conflict} -{business} -{none}
talks_held: {hold} … {talks} +@pair -{business} -{none}
talks_held: @pair ~ {talks} … {begin} -{business} -{none}
talks_held: meet/meets/met/meeting … {peace} -{none}
talks_held: meet/meets/met … discuss … {peace} -{none}
talks_held: summit/conference … {peace} -{none}
talks_held: phone call/speak/spoke/speaks … {peace} -{none}
talks_held: discuss/discusses/discussed … {peace} -{none}
talks_held: spoke/spoken/speaks/phone/talks by phone … {truce} -{none}
talks_held: met/meets/meet/meeting … leaders/leader/officials/ministers/delegation/representatives/envoy +{peacework} -{business} -{none}
talks_held: discuss/discusses/discussed … peace plan/peace agreement/ceasefire/truce/ceasefire efforts/implementing a peace -{none}
talks_held: round of direct peace talks/round of peace talks/rounds of talks -{none}
talks_held: gather/gathers/gathered … {peace} -{none} -{business}
talks_held: {hold} … meeting/summit/conference … {peace} -{none}
talks_held: round of talks/round of negotiations +{conflict} -{none} -{business}
talks_held!: held/hold/holds/holding ~ talks/negotiations/peace talks/ceasefire talks/indirect talks/direct talks … about/on/over/aimed/to end +{conflict} -{business} -{none} -{refuse}
talks_held: round of peace talks -{none}
talks_announced!: next/upcoming/further/new/another … talks/meetings/negotiations/round … will/planned/scheduled/expected/to be held -{none} -{business}
talks_announced!: peace talks/negotiations/talks … will be held/to be held/are planned/is scheduled/are scheduled/are due/will begin/will resume -{none}
talks_announced: {future} … peace talks/ceasefire talks/direct talks/indirect talks/peace negotiations/peace conference !{refuse}
talks_announced: {future} … {talks} !{refuse} +{conflict} -{business}
talks_announced: {talks} … {future} !{refuse} +{conflict} -{business}
talks_announced: plan to negotiate/plans to negotiate/agree to negotiate/agreed to negotiate/to negotiate with
talks_announced: {future} … meet/meeting … {peace} !{refuse}
talks_announced: agree/agrees/agreed … {talks} !{refuse}
talks_announced: invites/invited … talks/summit/negotiations
talks_announced!: expected to hold/will hold/to hold/will attend/will mediate/agree to hold/agreed to hold ~ peace talks/ceasefire talks/direct talks/indirect talks/peace negotiations/truce talks -{none}
talks_announced!: expects/expected/prepares/prepare/preparing/plans/planned/hopes/due/set ~ to mediate
talks_announced!: expects/expected/prepares/prepare/preparing/plans/planned/due/set ~ to open/to host/to hold/to convene/to attend/to resume … peace conference/peace talks/ceasefire talks/direct talks/indirect talks/peace negotiations/peace summit -{none}
talks_announced!: ahead of ~ peace talks/ceasefire talks/direct talks/truce talks/peace negotiations -{none}
talks_announced!: agree to negotiate/agreed to negotiate/agrees to negotiate -{business}
talks_held: in talks with/negotiations … are taking place/is taking place/continue/underway +{conflict} -{business} -{none}
talks_urged: {urge} … {peace} -{travel}
talks_urged: {urge} … {talks} +{conflict} -{business}
talks_urged: {urge} … cease/halt/stop/end … attacks/fighting/war/hostilities/violence/offensive/military operations/operations/bombardment -{everyday}
talks_urged: {offer} … {talks} +{conflict} -{business}
talks_urged: {offer} … {truce}
talks_urged: {offer} … mediate/mediator/mediation
talks_urged!: ready/willing/offers/offered/offer/proposes/proposed/open ~ to host/to mediate/hosting/to facilitate … talks/negotiations/dialogue/truce -{business}
talks_urged!: open to ~ de-escalation/de-escalate/dialogue/diplomacy/a ceasefire/ceasefire/truce
talks_urged: open to/ready for/willing to … de-escalation/de-escalate/ceasing attacks/stop fighting/ceasefire/truce
talks_urged!: would accept/will accept/would agree to/will agree to/would observe/will observe … {truce} … if/provided
talks_urged!: suggests/suggested/suggest/proposes/proposed ~ peace talks/direct talks/ceasefire talks/peace negotiations/talks with -{business}
talks_urged!: demands/demanded/demand/calls for/called for/urges/urged … {truce} -{ifs}
talks_urged: openness to talks/ready for talks/open to talks/push for diplomacy/calls for dialogue/call for dialogue/diplomatic solution
talks_refused: {refuse} … peace talks/ceasefire talks/peace negotiations/direct talks/peace conference/peace process
talks_refused: {refuse} … {talks} +{conflict} -{business}
talks_refused: {refuse} … {truce}
talks_refused: {refuse} … peace plan/peace proposal/ceasefire proposal/peace offer
talks_refused: {refuse} … proposal/plan/terms/offer +{conflict} -{business}
talks_refused!: reject/rejects/rejected/turns down/turned down/dismiss/dismisses/dismissed … proposal/plan/offer/terms … end the war/ceasefire/truce/peace/hostilities -{business}
talks_refused!: ignore/ignores/ignored/ignoring/defy/defies/defied/rebuff/rebuffs/rebuffed … call/calls/appeal/appeals/resolution … {truce}/{talks}
talks_refused!: suspend/suspends/suspended/withdraw from/withdraws from/withdrew from/pulls out of/pulled out of/quits/quit/abandons/abandoned/scraps/scrapped/annuls/annulled/tears up/tore up … peace agreement/peace deal/peace accord/ceasefire agreement/peace process/peace talks/peace negotiations/ceasefire talks -{business}
talks_refused!: peace talks/ceasefire talks/truce talks/peace negotiations/negotiations … collapse/collapses/collapsed/have failed/has failed/break down/breaks down/broke down/end without/ended without/ends without/founder/foundered/failed/without result +{conflict} -{ifs} -{business}
talks_refused: {refuse} … negotiate/negotiating/mediate/deal with/talk of +{conflict}
talks_refused: {refuse} … resolution/statement … ceasefire/offensive/halt
talks_refused: {talks} … {refuse} +{conflict} -{business}
talks_refused: {talks} … suspended/cancelled/canceled/postponed/called off/collapsed/rejected/stalled/boycotted -{business}
plan_proposed: {present} … {plan} … {peace}
plan_proposed: proposal/plan … truce/ceasefire/reduction of violence/end the war/ceasefire/hostages
plan_proposed!: propose/proposes/proposed ~ … day/week/month/temporary/nationwide/hour/hours … {truce}
plan_proposed!: sets out/set out/lays out/laid out/outlines/outlined/presents/presented/unveils/unveiled/submits/submitted … conditions/terms/plan/proposal/framework/demands … ceasefire/truce/peace/end the war/ending the war -{business}
plan_proposed: {present} … peace plan/peace proposal/peace initiative/ceasefire proposal/preconditions
plan_proposed: {present} … demilitarised zone/demilitarized zone
agreement: {sign} … peace agreement/peace deal/peace accord/peace accords/peace treaty/peace pact/ceasefire agreement/ceasefire deal/cease-fire agreement/truce agreement/truce deal/ceasefire/cease-fire/truce/cessation of hostilities/disengagement/hostage deal/end the war/end hostilities !{threat}
agreement: {sign} … {deal} !{threat} +{conflict} -{business}
agreement: peace deal/peace agreement/peace accord/ceasefire agreement/peace treaty/truce/ceasefire … signed/reached/agreed/approved/accepted/brokered !{threat}
agreement: reached/reaches/reach/signed/sign/signs … agreement/deal/accord/accords/pact/memorandum !{threat} +{conflict} -{business}
agreement: agree/agrees/agreed/agreeing … demilitarise/demilitarize/demilitarised/demilitarized/withdraw/disarm/de-escalate
agreement: approve/approves/approved/accept/accepts/accepted … ceasefire agreement/peace plan/ceasefire deal/peace deal/ceasefire/truce
agreement: {truce} … agreed/reached/signed/brokered
agreement!: accept/accepts/accepted/agrees to/agreed to ~ ceasefire agreement/ceasefire deal/truce deal/truce agreement/peace deal/peace agreement/ceasefire proposal -{threat}
agreement: agree/agrees/agreed … {truce}
agreement: {sign} … stop/end/halt/cease … fighting/hostilities/attacks/violence/war/conflict
ceasefire: {announce} … {truce}
ceasefire: {truce} … {effect} !{urge}
ceasefire: {truce} … ends/ended/expires/expired
ceasefire_violation!: {truce} ~ collapse/collapses/collapsed/is broken/was broken/broken/shattered/breaks down/broke down/unravels -{urge}
ceasefire_violation: ceasefire/truce/cease-fire … collapses/collapsed/unravels/in tatters -{urge} -{ifs}
ceasefire: immediate ceasefire/unilateral ceasefire/temporary ceasefire/humanitarian ceasefire … between/with
ceasefire: ceasefire/truce/cease-fire … extended/announced/declared
ceasefire: pause/pauses/paused/suspends/halts/halt/stops/suspend/extend … attacks/strikes/military operations/hostilities/offensive -{urge}
ceasefire: halt/halts/halted … advance/offensive
ceasefire: end/ends/ended/ending/end of/declares an end … {truce}
ceasefire: agreed/promises/promised/pledges/vows … not to attack/halt attacks/stop attacks/stop attacking
ceasefire: {truce} … {announce}
ceasefire: broker/brokers/brokered/mediated … {truce}
ceasefire_violation: {violate} … {truce}
ceasefire_violation!: violation of/violations of/breach of/violated/violates/violating/breached/breaching/breaking/broke ~ {truce} -{urge} !{threat}
ceasefire_violation: ceasefire violations/truce violations/ceasefire violation/violations of the ceasefire/breach of the ceasefire/violation of the truce
ceasefire_violation: despite ~ ceasefire/truce/cease-fire/ceasefire agreement +{blow}
ceasefire_violation: {violate} … peace agreement/peace deal/withdrawal line/agreement +{conflict}
ceasefire_violation: {truce} … {violate}
prisoner_exchange: {release} … hostages/hostage/prisoners of war/pows/captives/captive/abductees/remains of/bodies of/body of/dead hostage -{sentencing} -{civil}
prisoner_exchange: agree/agrees/agreed to release … {captives}/citizens +{conflict}
prisoner_exchange: gives/gave/handed … bodies/remains
prisoner_exchange: remains/bodies … gave/given/handed/returned … hostages/hostage
prisoner_exchange: {release} … {captives} +{conflict} -{sentencing} -{civil}
prisoner_exchange: {release} … prisoners/detainees/seamen/crew +@group -{sentencing}
prisoner_exchange: {freed} … prisoner swap/prisoner exchange
prisoner_exchange: {captives} … {freed} +{conflict} -{civil}
prisoner_exchange: let/lets … {captives} … go/leave -{sentencing} -{civil}
prisoner_exchange: {captives}/hostage/prisoner … walk free/walks free/walked free/go free/goes free/went free -{sentencing} -{civil} +{conflict}
prisoner_exchange: prisoner exchange/prisoner swap/prisoner exchanges/prisoner swaps/prisoners exchange/hostage release/exchange of prisoners/release of hostages/release of prisoners
humanitarian_access: {open} … {aid} +{conflict}
humanitarian_access: {aid} … {open} +{conflict}
humanitarian_access: {aid} … enter/enters/entered/arrive/arrives/arrived
humanitarian_access: corridor/evacuation corridor/corridors … open/opened/established/agreed
humanitarian_access: agree/agrees/agreed/allow/allows/allowed … evacuate/evacuation/evacuations/aid/corridor/corridors
humanitarian_access: evacuate/evacuated/evacuation/evacuations … corridor/corridors/agreement/deal/ceasefire/truce
other_deescalation: {leave} … {forces} !{threat} +{pact}
other_deescalation: {forces} … {leave} !{threat} +{pact}
other_deescalation: disarm/disarms/disarmed/disarming/disarmament/lay down/lays down/laid down/laying down/demobilise/demobilize/decommission … weapons/arms/fighters/rebels/militia/themselves
other_deescalation: hands over/hand over/handed over/handing over … control … forces/government/army
other_deescalation: withdraw/withdraws/withdrew/withdrawing/withdrawal/pullout/leave/leaves/pull out/pulls out … troops/forces/tanks/fighters … gaza/enclave/territory/region/border/front
other_deescalation: ceasefire agreement/peace agreement/deal/truce … hands over/withdraw/withdraws/disarm/integrate
other_deescalation: {channel} … {restore}
other_deescalation: announce/announces/announced/says/said/begin/begins/start/starts … withdraw/withdrawal/withdrawing/pullout … from ~ city/gaza/lebanon/town/region/territory/uvira/front -{threat}
other_deescalation!: {restore} … {channel}
`;
