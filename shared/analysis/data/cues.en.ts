/**
 * How English says that a dealing took place: cues for the types of the talks family.
 * `type: a … b … c` means that the words of `a`, then of `b`, then of `c` come in this order within a sentence,
 * with up to eight other words between two of them. `{name}` stands for a list given under LISTS; `!{name}` before a cue
 * line's end is a list that must not stand between its first and last words, nor three words before. A later line wins
 * over an earlier one where both use the same words. `#` begins a comment.
 */
export const LISTS_EN = `
talks: talks | peace talks | negotiations | peace negotiations | negotiation | dialogue | peace process | mediation | peace conference | peace summit | consultations | discussions | ceasefire talks | ceasefire negotiations | truce talks
peace: peace talks | peace negotiations | peace process | peace conference | peace summit | ceasefire talks | ceasefire negotiations | truce talks | indirect talks | direct talks | ceasefire | cease-fire | truce | peace | end the war | ending the war | end of the war | end the conflict | ending the conflict | de-escalate | de-escalation | hostilities
truce: ceasefire | ceasefires | cease-fire | cease-fires | truce | truces | cessation of hostilities | armistice | humanitarian pause | moratorium | pause in fighting | end to hostilities | end of hostilities | halt to fighting | pause on strikes | halt in fighting | ceasefire agreement | ceasefire deal | cease fire
deal: peace agreement | peace deal | peace accord | peace accords | peace treaty | peace pact | ceasefire agreement | ceasefire deal | cease-fire agreement | truce agreement | truce deal | peace plan | ceasefire | cease-fire | truce | cessation of hostilities | memorandum of understanding | declaration of principles | demilitarised | demilitarized | de-escalate | de-escalation | disengagement | peace | accord | power-sharing agreement | hostage deal | withdrawal | end the war | end the conflict | end hostilities
plan: peace plan | peace proposal | peace initiative | ceasefire proposal | truce proposal | proposal | proposals | plan | framework | roadmap | terms | preconditions | conditions for | draft | draft resolution | counterproposal | peace framework | demilitarised zone | demilitarized zone | 15-point | 20-point | 28-point | resolution
captives: prisoners | prisoner | hostages | hostage | detainees | detainee | captives | captive | pows | prisoners of war | bodies | body | remains | soldiers | abductees | abducted | kidnapped | seamen | crew | schoolgirls | schoolchildren | servicemen
urge: call for | calls for | called for | calling for | call on | calls on | called on | calling on | urge | urges | urged | urging | appeal | appeals | appealed | demand | demands | demanded | demanding | press for | pleads | pleaded | request | requests | requested | asks | asked | propose holding | reiterates
offer: offer | offers | offered | offering | ready | willing | open to | openness | prepared | readiness | willingness | proposes | proposed | invites | invited | seek | seeks | sought | wants | signalled | signaled
refuse: reject | rejects | rejected | rejecting | rejection | refuse | refuses | refused | refusing | refusal | dismiss | dismisses | dismissed | decline | declines | declined | rule out | rules out | ruled out | ruling out | cancel | cancels | cancelled | canceled | suspend | suspends | suspended | suspending | suspension | postpone | postpones | postponed | boycott | boycotts | break off | breaks off | broke off | broken off | breaking off | pulls out of | pulled out of | walk out | walks out | walked out | withdraw from | withdraws from | withdrew from | withdrawn from | veto | vetoes | vetoed | not seeking | no intention | will not | won't | would not | not negotiate | not hold | no ceasefire | no negotiations | not accept | denies | deny | denied | turn down | turned down | call off | calls off | called off | halts | halted | rebuffs
begin: begin | begins | began | begun | start | starts | started | resume | resumes | resumed | conclude | concludes | concluded | end | ends | ended | continue | continues | continued | underway | under way | take place | takes place | took place | taking place | held | opens | opened | break down | breaks down | broke down | fail | fails | failed | collapse | collapses | collapsed | kick off | kicked off | wrap up | wrapped up | convene | convened | ongoing
hold: hold | holds | holding | held | conduct | conducts | engage in | engages in | engaged in | host | hosts | hosted | hosting | attend | attends | attended | arrive | arrives | arrived | mediate | mediated | continuing | meet | meets | met | meeting | begin | begins | began | start | starts | resume | resumes | resumed | conclude | concludes | concluded | open | opens
future: will | would | expected | scheduled | plan | plans | planned | to be held | set to | agree to hold | agreed to hold | agree to attend | agrees to hold | next week | next month | upcoming | to hold | to meet | to attend | to resume | ahead of
sign: sign | signs | signed | signing | reach | reaches | reached | agree | agrees | agreed | agreeing | accept | accepts | accepted | approve | approves | approved | ratify | ratifies | ratified | broker | brokers | brokered | conclude | concluded | secured | initial | finalize | finalise | finalized
present: propose | proposes | proposed | proposing | unveil | unveils | unveiled | present | presents | presented | submit | submits | submitted | put forward | puts forward | lay out | lays out | outlines | outlined | list | lists | listed | share | shared | shares | draft | drafted | drafts | revises | revised | sets out | set out | send | sends | sent | releases | introduces | announces
announce: declare | declares | declared | announce | announces | announced | announcing | extend | extends | extended | extending | implement | implements | implemented | observe | observes | observed | enter into | enters into | entered into | maintain | renew | renews | renewed | impose | ends | ended | calls | lifts | orders | ordered | pause | pauses | halt
effect: begin | begins | began | start | starts | take effect | takes effect | took effect | taking effect | come into effect | comes into effect | came into effect | goes into effect | went into effect | comes in to effect | come into force | comes into force | came into force | enter into force | enters into force | entered into force | in effect | in place | in force | remains | remain | holds | holding | held | hold | extended | expire | expires | expired | end | ends | ended | over | collapse | collapses | collapsed | declared | announced | implemented | broken | continues
violate: violate | violates | violated | violating | violation | violations | breach | breaches | breached | breaching | in breach of | break | breaks | broke | broken | breaking
release: release | releases | released | releasing | free | frees | freed | freeing | hand over | hands over | handed over | handing over | hands | return | returns | returned | returning | exchange | exchanges | exchanged | exchanging | swap | swaps | swapped | transfer | transfers | transferred | repatriate | repatriates | repatriated | receive | receives | received
freed: released | freed | exchanged | returned | handed over | swapped | repatriated | transferred | recovered
open: open | opens | opened | opening | reopen | reopens | reopened | reopening | allow | allows | allowed | allowing | agree | agrees | agreed | establish | enter | enters | entered | resume | resumes | let | permits | begin | begins
aid: humanitarian corridor | humanitarian corridors | evacuation corridor | corridor | corridors | crossing | border crossing | rafah crossing | rafah border crossing | aid convoy | aid convoys | aid trucks | humanitarian aid | relief | aid | evacuation | evacuations | medical evacuation
leave: withdraw | withdraws | withdrew | withdrawing | withdrawal | withdrawn | pull out | pulls out | pulled out | pull back | pulls back | pulled back | pullout | redeploy | retreat | disarm | disarms | disarmed | disarming | disarmament | demobilize | demobilise | lay down | lays down | laid down | laying down | hand over | surrender | surrenders | dissolve | dissolves | integrate | decommission | handing over
forces: troops | forces | fighters | soldiers | army | arms | weapons | militias | militia | arsenal | themselves | tanks
channel: military-to-military | military communication | military communications | military dialogue | communication channel | communication channels | hotline | military channel | deconfliction | military contacts
restore: restore | restores | restored | re-establish | re-establishes | reestablish | reestablished | resume | resumes | resumed | open | opens | agree | agreed
deny: deny | denies | denied | denying | no
threat: threaten | threatens | threatened | unless | if | failing | fails | failed | without | failure
`;

export const CUES_EN = `
talks_held: {talks} … {begin}
talks_held: {hold} … {talks}
talks_held: meet/meets/met/meeting … {peace}
talks_held: meet/meets/met … discuss … {peace}
talks_held: summit/conference … {peace}
talks_held: phone call/speak/spoke/speaks … {peace}
talks_held: discuss/discusses/discussed … {peace}
talks_held: round of talks/round of negotiations
talks_held: round of peace talks
talks_announced: {future} … {talks} !{refuse}
talks_announced: {talks} … {future} !{refuse}
talks_announced: {future} … meet/meeting … {peace} !{refuse}
talks_announced: agree/agrees/agreed … {talks} !{refuse}
talks_announced: invites/invited … talks/summit/negotiations
talks_urged: {urge} … {peace}
talks_urged: {urge} … {talks}
talks_urged: {urge} … cease/halt/stop/end … attacks/fighting/war/hostilities/violence/offensive
talks_urged: {offer} … {talks}
talks_urged: {offer} … {truce}
talks_urged: {offer} … mediate/mediator/mediation
talks_refused: {refuse} … {talks}
talks_refused: {refuse} … {truce}
talks_refused: {refuse} … peace plan/peace proposal/ceasefire proposal/peace offer/proposal/plan/terms/offer
talks_refused: {refuse} … negotiate/negotiating/mediate
talks_refused: {talks} … suspended/cancelled/canceled/postponed/called off/collapsed/rejected/stalled/boycotted
plan_proposed: {present} … {plan} … {peace}
plan_proposed: {present} … peace plan/peace proposal/peace initiative/ceasefire proposal/preconditions
plan_proposed: {present} … demilitarised zone/demilitarized zone
agreement: {sign} … {deal} !{threat}
agreement: peace deal/peace agreement/peace accord/ceasefire agreement/peace treaty/truce/ceasefire … signed/reached/agreed/approved/accepted/brokered !{threat}
agreement: {sign} … stop/end/halt/cease … fighting/hostilities/attacks/violence/war/conflict
ceasefire: {announce} … {truce}
ceasefire: {truce} … {effect}
ceasefire: ceasefire/truce/cease-fire … extended/announced/declared
ceasefire: pause/pauses/paused/suspends/halts/halt/stops/suspend … attacks/strikes/operations/hostilities
ceasefire_violation: {violate} … {truce}
ceasefire_violation: {truce} … {violate}
prisoner_exchange: {release} … {captives}
prisoner_exchange: {captives} … {freed}
prisoner_exchange: prisoner exchange/prisoner swap/prisoner exchanges/prisoner swaps/prisoners exchange/hostage release/exchange of prisoners/release of hostages/release of prisoners
humanitarian_access: {open} … {aid}
humanitarian_access: {aid} … {open}
humanitarian_access: {aid} … enter/enters/entered/arrive/arrives/arrived
humanitarian_access: evacuate/evacuated/evacuation/evacuations … corridor/corridors/agreement/deal/ceasefire/truce
other_deescalation: {leave} … {forces}
other_deescalation: {forces} … {leave}
other_deescalation: {restore} … {channel}
`;
