/**
 * English words of conflict and of peace-making, by class. Readable and extendable without programming:
 * `## class` opens a class; each line is one phrase; `a/b` are forms of one word; a word may end in `*` (any ending);
 * `#` begins a comment. The longest phrase at a place wins, and a phrase may stand in several classes.
 */
export const LEXICON_EN = `
## strike.air
airstrike/airstrikes/air-strike/air-strikes
air strike/strikes
air raid/raids/attack/attacks/assault/assaults/bombardment/bombardments/campaign
aerial strike/strikes/attack/attacks/bombardment/bombing/bombings/raid/raids/assault/assaults
bombing raid/raids
airstrike/airstrikes/air campaign
helicopter strike/strikes/attack/attacks
bombing run/runs
aerial bombing campaign
strafing run/runs
strafed/strafes/strafing
aerial bombardments
glide bomb/bombs attack/attacks/strike/strikes
glide-bomb attack/attacks/strike/strikes
guided bomb/bombs attack/attacks/strike/strikes
aerial bomb/bombs attack/attacks/strike/strikes
air and missile strikes/attacks
air and drone strikes/attacks
air and artillery strikes/attacks
air and ground attacks

## strike.drone
drone strike/strikes/attack/attacks/raid/raids/assault/assaults/barrage/barrages
uav strike/strikes/attack/attacks
drone bombing/bombings/bombardment
drone and missile strike/strikes/attack/attacks/barrage/barrages/assault
drone aircraft attack/attacks/strike/strikes
fpv drone attack/attacks/strike/strikes
drones attack/strike
kamikaze drone attack/attacks/strike/strikes

## strike.missile
missile strike/strikes/attack/attacks/barrage/barrages/assault/assaults/salvo/salvos/fire/bombardment
missile and drone strike/strikes/attack/attacks/barrage/barrages/assault
missile and rocket attack/attacks/fire
missile-strike/missile-strikes

## strike.shell
shelling/shellings
artillery fire/attack/attacks/strike/strikes/barrage/barrages/bombardment/shelling/shells/bombardments/duel
mortar attack/attacks/fire/strike/strikes/shelling/barrage
rocket attack/attacks/fire/strike/strikes/barrage/barrages/salvo/salvos
rocket-fire/shellfire
tank fire/shelling/shell/shells
shell fire
exchange/exchanges/exchanged of artillery
exchanged artillery fire

## strike.any
strike/strikes # noun or verb; what stands around it decides
precision strike/strikes
double-tap strike
bombardment/bombardments
military strike/strikes
military attack/attacks
pre-emptive strike/strikes
preemptive strike/strikes
retaliatory strike/strikes
barrage/barrages
naval bombardment
projectile/projectiles

## attack
attack/attacks/attacking/attacked
assault/assaults/assaulted
onslaught
raid/raids/raided/raiding
counterattack/counterattacks
counter-attack/counter-attacks

## hit # verbs of striking
struck/striking
hit/hits/hitting
bomb/bombs/bombed
pound/pounds/pounded/pounding
bombard/bombards/bombarded/bombarding
shells/shelled
target/targets/targeted/targeting
blast/blasted

## destroy
destroy/destroys/destroyed/destroying/destruction
damage/damages/damaged/damaging
demolish/demolishes/demolished
sink/sinks/sank/sunk/sinking
level/levels/levelled/leveled

## launch
launch/launches/launched/launching
fire/fires/fired/firing
drop/drops/dropped/dropping
carry/carries/carried/carrying out
conduct/conducts/conducted/conducting

## weapon.air
warplane/warplanes
fighter jet/jets
jet/jets
helicopter/helicopters
aircraft
bomber/bombers
glide bomb/bombs
guided bomb/bombs
aerial bomb/bombs
aerial guided bomb/bombs
barrel bomb/bombs
bunker buster/busters
bunker-buster/bunker-busters
air force/forces
airplane/airplanes
war plane/planes
fighter plane/planes
fighter-bomber/fighter-bombers
aeroplane/aeroplanes
gunship/gunships
helicopter gunship/gunships
attack helicopter/helicopters
attack aircraft/plane/planes
combat aircraft/plane/planes/helicopter/helicopters
military aircraft/plane/planes/helicopter/helicopters/jet/jets
government aircraft/plane/planes/jet/jets
israeli/american/russian/syrian/french/british/turkish/pakistani/indian/saudi/allied/coalition/nato/enemy plane/planes
sortie/sorties
from the air
guided aerial bomb/bombs
free-fall bomb/bombs
gravity bomb/bombs
kab/kabs/fab-250*/fab-500*/fab-1500*/fab-3000*/kab-500*
napalm
f-4*/f-5*/f-14*/f-15*/f-16*/f-18*/f-22*/f-35*/f/a-18*/a-10*/ac-130*/b-1*/b-2*/b-52*/tu-22*/tu-95*/jf-17*/j-10*
su-22*/su-24*/su-25*/su-27*/su-30*/su-34*/su-35*/mig-21*/mig-23*/mig-29*/mig-31*/mi-8*/mi-17*/mi-24*/mi-28*/mi-35*/ka-52*
sukhoi/sukhois/antonov/antonovs/mirage/mirages/rafale/rafales/typhoons/tornados/kfir/kfirs/apache/apaches
super tucano/tucanos

## weapon.drone
drone/drones
bomber drone/drones
uav/uavs
unmanned aerial vehicle/vehicles
unmanned aircraft
unmanned surface vessel/vessels
shahed/shaheds/shahed-*/geran/gerans/geran-*/gerbera/gerberas/lancet/lancets
uncrewed aircraft/vehicle/vehicles/craft/boat/boats
unmanned craft/boat/boats/vessel/vessels/plane/planes/vehicle/vehicles
unmanned surface vehicle/vehicles
pilotless aircraft/plane/planes/craft
remote-controlled boat/boats
kamikaze craft
bayraktar/bayraktars/tb2/tb2s/mohajer-6/reaper/reapers/mq-9
fpvs
quadcopter/quadcopters
loitering munition/munitions
drone boat/boats
naval drone/drones
sea drone/drones
fpv

## weapon.missile
missile/missiles
ballistic missile/missiles
cruise missile/missiles
ballistic
iskander/iskanders/kalibr/kinzhal/zircon/oreshnik/himars/atacms/tomahawk/tomahawks
storm shadow/shadows
tochka-u/tochka/kh-22*/kh-32*/kh-47*/kh-55*/kh-59*/kh-69*/kh-101*/kn-23*/s-300*/s-400*/taurus/brahmos/hwasong*/zolfaghar/sejjil
iskander-m/iskander-k/kalibrs/kinzhals/zircons/tsirkon/tsirkons/onyx/oniks
surface-to-air missile/missiles
anti-ship missile/missiles
warhead/warheads
fp-5*/scud/scuds/burkan*/fateh*/khorramshahr* # by their makers' names

## weapon.shell
artillery
mortar/mortars
mortar shell/shells/round/rounds
artillery shell/shells
tank/tanks
howitzer/howitzers
rocket/rockets
rocket launcher/launchers
grad
mlrs
katyusha/qassam/katyushas/qassams/grads
smerch/uragan/bm-21*/bm-27*/bm-30*/tos-1*
cannon/cannons/howitzers
field gun/guns
self-propelled gun/guns
gunner/gunners
mortar bomb/bombs/fire
tank round/rounds
rocket/rockets artillery
artillery round/rounds/piece/pieces
155mm/152mm/122mm/120mm/82mm/155-mm/130mm
shell
gunboat/gunboats

## weapon.other
torpedo/torpedoes/torpedoed
munition/munitions
cluster bomb/bombs # dropped or at a missile's head
bombs
phosphorus/chlorine

## intercept
bring/brings/brought/bringing down
intercept/intercepts/intercepted/intercepting
interception/interceptions
shoot/shoots/shooting/shot down
shoots/shot it down
downed/downs
repel/repels/repelled
repulse/repulses/repulsed
thwart/thwarts/thwarted
air defence/defences/defense/defenses
air-defence/air-defense
neutralize/neutralizes/neutralized/neutralised
iron dome
misses/missed/malfunctions/malfunctioned/fails/failed

## violence.clash
clash/clashes/clashed/clashing
fighting
firefight/firefights
gun battle/battles
gunbattle/gunbattles
gunfight/gunfights
battle/battles/battled/battling
shootout/shootouts/shoot-out/shoot-outs
exchange/exchanges/exchanged/exchanging fire
exchange/exchanges of gunfire/fire
exchanged/exchange/exchanging gunfire
crossfire
skirmish/skirmishes
ground offensive/offensives
ground operation/operations
ground invasion/incursion/assault
offensive/offensives
incursion/incursions
hostilities
street battles
heavy fighting
invade/invades/invaded/invasion

## violence.armed
gunman/gunmen
gunfire
militant/militants
insurgent/insurgents
rebel/rebels
bandit/bandits
extremist/extremists
jihadist/jihadists
terrorist/terrorists
militiaman/militiamen/militia/militias
guerrilla/guerrillas
separatist/separatists
paramilitary/paramilitaries
armed men/man/group/groups/gang/gangs/attackers/assailants/fighters
unidentified attackers/assailants/gunmen
islamist/islamists
warlord
hitman/hitmen
settler/settlers
cartel/cartels
pirates

## violence.shoot
shot dead
shoot dead
shoots dead
gunned down
guns down
fatally shot
open/opens/opened/opening fire
shot and killed
shoot/shoots and kill/kills
shooting/shootings
shot/shoots
mass shooting/shootings
drive-by

## violence.bomb
suicide bomb/bomber/bombers/bombing/bombings/attack/attacks/blast
suicide car bomb/bomber/bombing
suicide attacker/attackers
car bomb/bombs/bombing/bombings
car-bomb/car-bombs
truck bomb/bombing
vehicle bomb
explosives-laden vehicle/truck/car
explosive device/devices
improvised explosive device/devices
ied/ieds
roadside bomb/bombs/bombing/bombings
landmine/landmines
land mine/mines
naval mine/mines
mine explosion/explosions
mine/mines
booby trap
booby-trapped
bombing/bombings
bomb attack/attacks/blast/blasts/explosion/explosions
bomb explodes/exploded/detonates/detonated
detonate/detonates/detonated/detonating
blow/blows/blew/blown up
grenade/grenades
grenade attack
explosives
explosion/explosions
blast/blasts
explode/explodes/exploded
sabotage/sabotaged
hand grenade/grenades
limpet
parcel bomb/bombs
pager/pagers

## violence.assassinate
assassinate/assassinates/assassinated/assassination/assassinations
assassination attempt/attempts
attempted assassination
murder/murders/murdered
execute/executes/executed/execution/executions
behead/beheads/beheaded/beheading
massacre/massacres/massacred
lynch/lynched/lynching
stab/stabs/stabbed/stabbing
vehicle-ramming/car-ramming/ramming
mass grave

## violence.abduct
kidnap/kidnaps/kidnapped/kidnapping/kidnappings
abduct/abducts/abducted/abduction/abductions
hostage-taking
hijack/hijacks/hijacked

## violence.ambush
ambush/ambushes/ambushed
ambush attack
stormed/storming
storm/storms the # else it is the weather
terror attack/attacks
terrorist attack/attacks/incident
jihadist attack/attacks
rebel attack/attacks
militant attack/attacks
set fire to
sets fire to
torch/torches/torched
loot/looted

## violence.capture
capture/captures/captured/capturing
seize/seizes/seized control
take/takes/took/taken/taking control
take/takes/took/taken/taking the town/city/village/base/garrison/airport/crossing
take/takes/took/taken/taking full control
storm/storms/stormed/storming into
fell/falls to the rebels/militants/insurgents/jihadists
take/takes/took over
overrun/overruns/overran
recapture/recaptures/recaptured/recapturing
retake/retakes/retook
control of the town/city/village
liberate/liberates/liberated
advance/advances/advanced
coup
coup attempt
mutiny
uprising

## kill
kill/kills/killed/killing/killings
dead
die/dies/died
death/deaths
death toll
fatality/fatalities
casualty/casualties
leaving/leaves/left dead
claimed/claiming/claims the lives/life
eliminate/eliminates/eliminated
toll
slain
martyred

## injure
injure/injures/injured/injuring
wound/wounds/wounded/wounding
injury/injuries
hurt
hospitalized/hospitalised
rushed to hospital
rushed/taken to a/the hospital
taken to hospital

## victim
people/person
national/nationals
serviceman/servicemen/servicewoman/servicewomen
civilian/civilians
soldier/soldiers
troop/troops
man/men/woman/women/child/children/boy/boys/girl/girls
palestinian/palestinians
officer/officers
policeman/policemen/police
militant/militants
fighter/fighters
journalist/journalists
resident/residents
worker/workers
member/members
student/students
villager/villagers
medic/medics/paramedic/paramedics
commander/commanders
leader/leaders

## peace.talks
peace talks/negotiations/conference/summit/process/negotiation/discussions
talks
negotiation/negotiations/negotiators/negotiator
negotiate/negotiates/negotiated/negotiating
ceasefire talks/negotiations
cease-fire talks/negotiations
truce talks/negotiations
mediation
mediate/mediates/mediated/mediating
mediator/mediators
dialogue
round of talks/negotiations
indirect talks
direct talks
trilateral talks/meeting
special envoy
peace envoy
delegation/delegations

## peace.meet
meet/meets/met/meeting/meetings
summit
discuss/discusses/discussed/discussing/discussion/discussions
phone call/conversation
talk/talked/spoke by phone
hold/holds/held
consultations
conference
visit/visits/visited/visiting

## peace.ceasefire
ceasefire/ceasefires/cease-fire/cease-fires
truce/truces
armistice
cessation of hostilities/fighting
cease fire
end to the fighting/war/hostilities/conflict/violence
end/ends/ended/ending the war/conflict/fighting/hostilities
end of hostilities
halt/stop/pause to/in the fighting/hostilities
pause/pauses/paused/moratorium
humanitarian pause
halt/halts/halted/stop/stops/suspend/suspends attacks/strikes/operations/hostilities/fighting
lay down arms/weapons
laying down arms
de-escalate/de-escalation/deescalation/deescalate

## peace.plan
peace plan/plans/proposal/proposals/initiative/framework
proposal/proposals
propose/proposes/proposed
plan
draft
framework
roadmap
terms
conditions/preconditions
demands
offer/offers/offered
resolution
15-point/20-point/28-point/14-point/10-point/12-point
counterproposal/counter-proposal

## peace.deal
peace agreement/agreements/deal/deals/accord/accords/treaty/pact
ceasefire agreement/deal/accord
cease-fire agreement/deal/accord
truce agreement/deal
power-sharing agreement/deal
agreement/agreements
deal
accord/accords
treaty
memorandum
pact
agree/agrees/agreed/agreeing
sign/signs/signed/signing
accept/accepts/accepted
approve/approves/approved
normalize/normalization

## peace.urge
call/calls/called/calling for
call/calls/called/calling on
urge/urges/urged/urging
appeal/appeals/appealed/appealing
demand/demands/demanded/demanding
request/requests/requested
offers/offered/offer to
invite/invites/invited
ready/willing/open/openness/prepared to
press/presses/pressed for

## peace.refuse
reject/rejects/rejected/rejecting/rejection
refuse/refuses/refused/refusing/refusal
dismiss/dismisses/dismissed
decline/declines/declined
rule/rules/ruled out
cancel/cancels/cancelled/canceled
suspend/suspends/suspended
postpone/postpones/postponed/postponing
boycott/boycotts/boycotted
break/breaks/broke/broken off
collapse/collapses/collapsed
walk/walks/walked out
withdraw/withdraws/withdrew from talks/negotiations
veto/vetoes/vetoed
not seeking
call/calls/called off
no talks/negotiations
stall/stalls/stalled
fail/fails/failed to reach
without a deal/agreement
without an agreement

## peace.violate
violate/violates/violated/violating
violation/violations
breach/breaches/breached/breaching
break/breaks/broke/broken the ceasefire/truce/cease-fire

## peace.exchange
prisoner exchange/exchanges/swap/swaps
prisoner-exchange/prisoner-swap
prisoners of war
prisoner/prisoners
hostage/hostages
detainee/detainees
captive/captives
pow/pows
swap/swaps/swapped
exchange/exchanges/exchanged/exchanging
release/releases/released/releasing
free/frees/freed/freeing
hand/hands/handed/handing over
return/returns/returned/returning
transfer/transfers/transferred
remains
body/bodies
repatriate/repatriates/repatriated

## peace.aid
humanitarian corridor/corridors
evacuation corridor/corridors
corridor/corridors
aid/relief
humanitarian aid
humanitarian convoy/convoys
aid convoy/convoys/truck/trucks/deliveries/delivery
evacuate/evacuates/evacuated/evacuating/evacuation/evacuations
crossing/crossings
border crossing/crossings
rafah crossing
reopen/reopens/reopened/reopening
allow/allows/allowed/allowing
blockade

## peace.deescalate
withdraw/withdraws/withdrew/withdrawing/withdrawal/withdrawn
disarm/disarms/disarmed/disarming/disarmament
surrender/surrenders/surrendered
demobilize/demobilise/demobilization/demobilisation
demilitarized/demilitarised/demilitarization
hotline
military dialogue
military communication/communications
military-to-military
communication channel
channel/channels
restore/restores/restored
re-establish/reestablish/re-establishes
pull/pulls/pulled back/out
monitor/monitors/monitoring
peacekeeper/peacekeepers/peacekeeping
integrate/integrates/integration
dissolve/dissolves/dissolved
weapons

## law # courts and police work: most of it is about the past
sentence/sentences/sentenced
court
trial
convict/convicts/convicted
charge/charges/charged
arrest/arrests/arrested/arresting
detain/detains/detained
indict/indicted
judge
prosecutor/prosecutors
guilty
extradite/extradited
jailed
warrant/warrants
investigation/investigate/investigating
accuse/accuses/accused/accusing
tribunal
lawsuit/sue/sues

## lookalike # words that announce something else
strike a deal
strikes a deal
struck a deal
labor/labour/union/unions/workers
general strike
hunger strike
uphill/legal/court/custody/political/deportation/long/title/ratings battle
battle/battles/battled/battling cancer/leukaemia/leukemia/blaze/blazes/fire/fires/flames/wildfires
battle/battles with/against cancer/leukaemia/leukemia/illness/depression/addiction
battle with lung/breast/brain/prostate/bone cancer
battled/battling/battle a/the blaze/fire
execute/executes/executed/executing a/two/search search warrant/warrants
executed search warrants
bomb squad/squads
bomb threat/threats
trade deal/agreement/talks/war
tariff/tariffs
striker/goal/match/league/championship
lightning
earthquake/tornado/hurricane/typhoon/cyclone/flood/flooding/landslide/wildfire
crash/crashes/crashed
collision/collides/collided
exercise/exercises/drill/drills
test/tests/tested
anniversary/commemorate/commemorates/memorial
sanction/sanctions/sanctioned
election/elections/elects/elected/referendum
coalition
budget
arms sale/sales
cyberattack/cyberattacks
protest/protests/protesters/demonstrators
film/award/awards/album/festival
climate
virus/vaccine/outbreak
school shooting
police
stampede
derail/derails/derailed
deploy/deploys/deployed/deployment
threaten/threatens/threatened/threat/threats
warn/warns/warned/warning

## past # the sentence looks back
last/previous/earlier/ago/since/after/following/initial
in 2001/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024
during the
over the
responsible for
linked to
in connection with
aftermath
in response to
in retaliation for
despite

## future
will
would
plan/plans to
planned/scheduled/expected/upcoming
next week/month
tomorrow
later this week/month
intends/intend to
set to
is/are to
could/may/might

## negation
no/not/never/without
deny/denies/denied/denying
n't
neither
nor
nobody
`;
