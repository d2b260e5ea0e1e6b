/**
 * How English says that force was used: cues for strikes and for other armed violence, in the notation of cues.en.ts.
 * `~` joins words that stand side by side, at most two others between. `@state` stands for a state, its people's
 * adjective, its forces or leaders; `@group` for an armed group. The type given here is the family's plainest: the weapon
 * named in the sentence refines it.
 */
export const FORCE_LISTS_EN = `
explicit: airstrike | airstrikes | air-strike | air-strikes | air strike | air strikes | air raid | air raids | aerial bombardment | aerial bombing | aerial attack | aerial attacks | bombing raid | bombing raids | drone strike | drone strikes | drone attack | drone attacks | drone and missile attack | drone and missile attacks | drone and missile strikes | missile and drone attack | missile and drone attacks | missile and drone strikes | missile and drone strike | missile strike | missile strikes | missile attack | missile attacks | missile barrage | rocket attack | rocket attacks | rocket fire | rocket barrage | rocket strike | rocket strikes | mortar attack | mortar attacks | mortar fire | mortar shelling | artillery fire | artillery strike | artillery strikes | artillery attack | artillery shelling | artillery barrage | artillery bombardment | torpedoed | torpedo attack | shelling | glide bomb attack | bombardment | bombardments | bombarded | double-tap | precision strike | precision strikes | military strikes | military strike | retaliatory strikes | preemptive strikes | glide bombs | barrel bombs | kamikaze drone | helicopter attack | helicopter strike | tank shelling | tank fire | naval strike | cross-border strikes | air and ground raids | air and drone strikes
weapon: drone | drones | uav | uavs | missile | missiles | rocket | rockets | warplane | warplanes | fighter jet | fighter jets | jets | shell | shells | mortar | mortars | artillery | projectile | projectiles | torpedo | shahed | shaheds | bombs | glide bomb | ballistic missile | ballistic missiles | cruise missiles | helicopter | helicopters | military aircraft | warship | gunboats | munition | aircraft
struck: strike | strikes | struck | striking | hit | hits | hitting | target | targets | targeted | targeting | attack | attacks | attacked | attacking | kill | kills | killed | killing | destroy | destroys | destroyed | damage | damages | damaged | explode | explodes | exploded | fall | falls | fell | land | lands | landed | crash into | crashes into | crashed into | wound | wounds | injure | injures | disable | disables | disabled | sink | sinks | sank | sunk
hitverb: strike | strikes | struck | striking | bomb | bombs | bombed | bombing | shell | shells | shelled | pound | pounds | pounded | bombard | bombards | bombarded | sinks | sank | destroys | destroyed | hit | hits | targets | targeted
launches: launch | launches | launched | launching | fire | fires | fired | firing | drop | drops | dropped | lobbed
testshot: into the sea | toward the sea | towards the sea | into the sea of japan | toward the sea of japan | towards the sea of japan | into the east sea | towards the east sea | into the pacific | off its east coast | off its coast | off its eastern coast | off its western coast | into waters | into the ocean | into its eastern waters | test launch | test launches | test-launch | test-launches | north korea | north korean | pyongyang
remote: strike | strikes | struck | striking | bombing | bombings | bombed | bombs | bombardment | shell | shells | shelled | shelling | airstrike | airstrikes | jets | jet | aircraft | warplanes
withdraws: withdraw | withdraws | withdrew | withdrawal | withdrawn | withdrawing | pull out | pulled out | pullout | retreat | retreats | retreated | handed over | peacefully | unopposed
ranking: commander | commanders | chief | leader | leaders | militant | militants | member | members | operative | operatives | fighter | fighters | rebels | insurgents | terrorists | gunmen | warlord | head | spokesman | spokesperson | deputy
intercepts: intercept | intercepts | intercepted | intercepting | interception | shoot down | shoots down | shot down | shooting down | down | downs | downed | repel | repels | repelled | destroys | destroyed | neutralise | neutralised | neutralized | shoots it down
onto: on | at | against | towards | toward | into | in | across | over
attack: attack | attacks | assault | assaults | strikes | strike | raid | raids | bombing | bombings | barrage | onslaught
look: hit by a car | hit by a truck | hit by a bus | hit by a train | hit by a vehicle | struck by a car | struck by a vehicle | struck by a train | struck by a truck | struck by a bus | escorts | escorted | scramble | scrambles | scrambled | remote code | heist | robbers | burglars | lightning | tornado | tornadoes | typhoon | cyclone | hurricane | avalanche | earthquake | meteorite | hailstorm | ferry strikes | boat strikes | ship strikes | strikes rocks | strikes a rock | strike fighter | strikes its last | strikes down | struck down by | strikes a chord | strikes gold | strikes a pose | strike a pose | strikes a balance | being shelled | fire at drones | fired at drones | fires at drones | storm | labour strike | labor strike | general strike | hunger strike | strike action | on strike | strikes a deal | striker | iceberg | pedestrians | cargo plane | truck | car strikes | train | bus strikes | bus struck | unions | union | walkout | walkouts | cyberattack | cyberattacks | cyber attack | cyber attacks | shark | heart attack | acid attack | bird strike | labor | labour | teachers
talkonly: threatens | threaten | threatened | test | tests | test-fires | test-fired | tested | exercise | exercises | drill | drills | sanctions | sanction | indicted | convicted | sentenced | trial | court | anniversary | commemorate | commemorates | sale | sales | sell | deploy | deploys | deployment | satellite
bombs: dynamite | dynamites | dynamited | planted a bomb | suicide bomb | suicide bomber | suicide bombers | suicide bombing | suicide bombings | suicide attack | suicide attacks | suicide attacker | suicide car bomb | car bomb | car bombs | car bombing | car bombings | truck bomb | roadside bomb | roadside bombs | roadside bombing | ied | ieds | improvised explosive | improvised explosive device | landmine | landmines | land mine | land mines | bomb attack | bomb attacks | bomb blast | bomb explosion | explosive devices | explosive device | explosives-laden | booby-trapped | naval mine | grenade attack
blast: bombing | bombings | bomb | bombs | grenade | grenades | detonate | detonates | detonated | explosives | blows up | blew up | blow up
clash: clash | clashes | clashed | clashing | fighting | firefight | gun battle | gunbattle | gunfight | shootout | shootouts | shoot-out | battle | battles | battled | exchange fire | exchanges fire | exchanged fire | exchange of fire | exchange of gunfire | exchanged gunfire | exchange gunfire | skirmish | skirmishes | ground offensive | offensive | incursion | crossfire | ground operation | ground operations | small-arms fire | combat | street fighting | house-to-house | fought at close quarters | fought each other | fought off | fought with | fought in
shoot: shot dead | fatally shot | gunned down | open fire | opens fire | opened fire | opening fire | shoot dead | shoots dead | shot and killed | shoot and kill | shooting | shootings | shoot | shoots | shot | gunfire | shooting attack
armed: gunmen | gunman | militants | militant | insurgents | insurgent | rebels | rebel | bandits | terrorists | jihadists | extremists | militiamen | militia | separatists | armed men | armed group | armed groups | guerrillas | settlers | attackers | assailants | paramilitary | paramilitaries | islamists | pirates | herders
forces: soldiers | soldier | troops | army | military | forces | police officers | policemen | police | security forces | security personnel | officers | fighters | commander | paramilitary | convoy | checkpoint | outpost | navy | general
assassinate: assassinate | assassinates | assassinated | assassination | assassination attempt | massacre | massacred | massacres | executes | behead | beheaded | beheads | ambush | ambushed | ambushes | mass grave
abduct: kidnap | kidnaps | kidnapped | kidnapping | kidnappings | abduct | abducts | abducted | abduction | abductions | hijack | hijacked | takes hostage | took hostage
capture: capture | captures | captured | capturing | seize | seizes | seized | take control | takes control | took control | taken control | recapture | recaptures | recaptured | retake | retakes | retook | overrun | overruns | overran | storm | storms | stormed | enter | enters | entered | advance | advances | advanced | cross | crosses | crossed | takes over | seizes control | seize control | gains | pushed out
ground: town | city | village | villages | towns | district | territory | province | island | base | region | capital | stronghold | positions | border | areas | airport | governorates | governorate | posts | post
killing: kill | kills | killed | killing | dead | deaths | die | dies | died | wound | wounds | wounded | injure | injures | injured | injuring | wounding
crime: mass stabbing | stabbing | salon | factory | high school | university | synagogue | church | mall | subway | ex-student | criminals | firecracker | fireworks | gas leak | boiler | mine collapse | biotechnology | mass shooting | school shooting | robbery | gang rivalry | nightclub | bar | party | family | stabbing spree | road rage | hate crime | drug traffickers | criminal gang | perpetrator is arrested | suspect is arrested | police officers shoot | house party | shopping mall
law: arrest | arrests | arrested | detain | detains | detained | sentenced | convicted | trial | court | charged | charges | pleads guilty | extradited | indicted | anniversary | sanctions | sanctioned | indictment | warrant | inquiry | jailed
protest: supporters | demonstrations | protester | youths | rioters | rioting | marchers | riot police | hooligans | fans | tear gas | protest | protests | protesters | demonstrators | riot | riots | protestors | inmates | prison
operation: raid | raids | operation | operations | ambush | attack | attacks | assault
terror: vehicle-ramming | ramming attack | terrorists | terrorist attack | terrorist attacks | terror attack | terrorism | islamist | jihadist
`;

export const FORCE_CUES_EN = `
strike: {explicit} -{look} -{talkonly}
strike: {explicit} … {killing}
strike: {killing} … {explicit}
strike: @state ~ {explicit}
strike: {weapon} … {struck} -{look} -{talkonly}
strike: {struck} … {weapon} -{look} -{talkonly}
strike: {killing} … {weapon} -{look}
strike: {weapon} … {killing} -{look} -{bombs}
strike: {launches} … {weapon} … {onto} -{talkonly} -{testshot}
strike: {launches} … {weapon} -{talkonly} -{testshot}
strike: {weapon} … fired/launched … {onto}/from/by -{talkonly} -{testshot}
strike: use/uses/used/using … {weapon} … against/to attack/to strike/to hit/to bomb/to target -{talkonly}
strike!: forces/troops/army/military/militants/rebels/positions ~ shelled/bombarded/pounded -{look} -{talkonly}
strike!: army/military/air force/air forces/government forces/coalition/junta ~ bombed/bombs -{look} -{talkonly}
strike!: is/are/was/were/been/being ~ shelled/bombarded/pounded -{look} -{talkonly}
strike!: come under/comes under/came under ~ shelling/bombardment/artillery fire/mortar fire/rocket fire/drone attack/missile attack/air attack/heavy shelling -{look}
strike: shelled/bombarded/pounded … {ground}/positions/outskirts/neighbourhood/neighborhood/market/hospital/school -{look} -{talkonly}
strike!: tank/tanks/artillery/warplanes/jets … shell/shelled/pound/pounds/pounded/bombard/bombards/bombarded -{look} -{talkonly}
strike!: tank/tanks/artillery/howitzers/warplanes/jets/gunboats ~ shell/shells/shelled/pound/pounds/pounded/bombard/bombards/bombarded/bomb/bombs/bombed -{look} -{talkonly}
strike!: accuse/accuses/accused/accusing ~ @state ~ of ~ bombing/shelling/bombarding/carrying out airstrikes/launching missiles -{look}
strike: {intercepts} … {weapon} -{talkonly}
strike: {weapon} … intercepted/shot down/downed/repelled/destroyed -{talkonly}
strike!: drones/missiles/rockets … were ~ intercepted/shot down/downed/brought down -{talkonly} -{testshot}
strike!: drone/drones/missile/missiles/rocket/rockets … set fire to/sets fire to/setting fire to/set ablaze/sets ablaze/set alight/ignited/igniting -{talkonly} -{look}
strike!: drone/drones/missile/missiles/rocket/rockets … set/setting ~ … ablaze/alight/on fire -{talkonly} -{look}
strike!: missiles/rockets/shells/mortars/drones ~ been/were/was/being ~ fired/launched ~ at/into/towards/toward/against -{talkonly} -{testshot}
strike: air defences/air defense/air defenses/air-defense … {weapon}/intercept/intercepts/intercepted/respond/engage
strike: @state ~ {attack} -{look} -{talkonly}
strike: @state ~ {attack} … {onto} -{look} -{talkonly}
strike: @state … {hitverb} -{look} -{talkonly}
strike: @state … launch/launches/launched/carries out/carried out/conduct/conducts/conducted … strikes/strike/attack/attacks/bombing -{look} -{talkonly}
strike: {attack} … by ~ @state -{look} -{talkonly}
strike: {killing} … {attack} … by ~ @state -{look}
strike: {killing} … in/by/from/after/during ~ @state ~ {attack} -{look}
strike: {killing} … strike/strikes … on -{look}
strike: death toll … strike/strikes/airstrike/airstrikes/shelling/bombardment -{look}
strike: struck/hit/damaged/targeted … by ~ {weapon} -{look}
strike!: carries out/carried out/carry out/conducts/conducted/launches/launched ~ {explicit} -{look} -{talkonly}
strike: @group … strike/strikes/struck/shells/shelled/bombs/bombed/bombing -{look} -{talkonly}
strike: @group … {launches} … {weapon} -{talkonly}
strike!: drone/drones/missile/missiles/rocket/rockets/shell/shells ~ strike/strikes/struck/hit/hits/slam into/slams into/slammed into/smash into/smashed into/crash into/crashed into … {killing} -{talkonly} -{look}
strike!: struck/hit/hits … by ~ {weapon} -{talkonly} -{look}
strike!: hospital/clinic/school/kindergarten/university/market/mosque/church/apartment block/residential building/house/homes/refinery/oil depot/power plant/power station/substation/port/airport/airbase/air base/base/tanker/ship/bus/train/station/site/camp/headquarters … is/are/was/were/been ~ hit/struck -{look} -{talkonly}
strike!: helicopter/helicopters/gunship/gunships/jets/warplanes ~ fire/fires/fired/opened fire ~ on/at/into -{talkonly}
strike!: helicopter/helicopters/gunship/gunships/jets/warplanes ~ attack/attacks/attacked/hit/hits/struck/strafed/bombed -{look} -{talkonly}
strike: {weapon} … slam into/slams into/slammed into/smash into/smashed into/rain down/rained down -{talkonly}
strike: tank/tanks/artillery ~ fires/fired/fire/open fire/opened fire -{talkonly} -{look}
strike: explosions/explosion/blasts … reported/heard/rock/rocks … {explicit}/{weapon}/strikes/strike
violence: {bombs} … {killing} -{talkonly}
violence: {killing} … {bombs} -{talkonly}
violence: {bombs} -{law} -{look}
violence: {blast} … {killing} -{law} -{look} -{crime}
violence: {killing} … {blast} -{law} -{look} -{crime}
violence: claims responsibility/claimed responsibility/claim responsibility
violence: {clash} … between/with/against -{protest}
violence: {clash} … {forces} -{protest}
violence: {clash} … @group -{protest}
violence: {forces} … {clash} -{protest}
violence: {clash} … {killing} -{protest} -{look}
violence: {killing} … {clash} -{protest}
violence: @group … {clash} -{law}
violence: @group … {killing} -{law} -{look}
violence: {killing} … {attack}/ambush/raid/raids … by/on ~ @group/{armed} -{law}
violence: {killing} … by ~ @group -{law}
violence: {killing} … by ~ {armed} -{law}
violence: @group ~ {attack}
violence: @group … attack/attacks/attacked/raid/raids/raided/storm/storms/stormed/ambush/ambushes/burn/torch -{law}
violence: {armed} … {killing} -{law} -{crime}
violence: {armed} … attack/attacks/attacked/raid/raids/storm/storms/stormed/open fire/opened fire/shoot/shot -{law}
violence: {attack}/raid/raids/assault … by ~ {armed} -{law}
violence: {killing} … {armed} … {operation}/clash/shootout/gun battle -{law}
violence: {forces} … {killing} … {armed} -{law}
violence: @state ~ {forces} … {killing} -{explicit} -{law}
violence: @state ~ {forces} … {shoot} -{law}
violence: {killing}/{shoot} … by ~ @state ~ {forces} -{explicit} -{law}
violence: {shoot} … {forces} -{law} -{protest}
violence: {shoot} … {killing} … {forces}/{armed}
violence!: assassination attempt -{law}
violence!: attempted assassination -{law}
violence: {assassinate} -{law}
violence: executes/executed/execution … {armed}/@group/{forces}/civilians/prisoners/hostages/men -{law}
violence: @group/{armed} … executes/executed/execution -{law}
violence: {abduct} … {armed}/@group -{law}
violence: {armed} … {abduct} -{law}
violence: @group … {abduct} -{law}
violence: @group … {capture} … {ground} -{withdraws}
violence!: @group … seize/seizes/seized/capture/captures/captured/takes control/took control/overrun/overran … from -{withdraws} -{law} +{ground}
violence: {capture} … {ground} … from ~ @group
violence: @state … {capture} … {ground} -{law} -{look} -{withdraws}
violence: {forces} … {capture} … {ground} -{law} -{withdraws}
violence: {capture} … control of … {ground} -{withdraws}
violence: {killing} … {forces} … {attack}/ambush -{explicit} -{law}
violence: {attack} … {forces} … {killing} -{explicit} -{law}
violence: {terror} … {killing}
violence: {killing} … {terror}
violence: attack/attacks/raid/raids/assault … village/villages/camp/camps/market/mosque/church/school … {killing} -{explicit} -{weapon} -{law} -{crime}
violence: {killing} … attack/attacks/raid/raids/assault … village/villages/camp/camps/market/mosque/church/school -{explicit} -{weapon} -{law} -{crime}
violence: {operation} … {killing} … {armed}/@group
violence: {armed} … {killing} … in/during … {operation}
violence: @state ~ {forces} ~ {shoot}
violence: {killing} … by ~ @state … {forces}
violence!: killed/wounded/injured/shot/kidnapped/abducted by ~ @group -{explicit} -{weapon} -{law}
violence!: kidnap/kidnaps/kidnapped/abduct/abducts/abducted/massacre/massacres/massacred/execute/executes/executed … {armed}/@group -{law} -{crime}
violence!: {armed}/@group … kidnap/kidnaps/kidnapped/abduct/abducts/abducted/massacre/massacres/massacred -{law} -{crime}
violence!: clashes/fighting/violence … break out/breaks out/broke out/erupt/erupts/erupted/rages/intensifies/resumes -{protest} -{law}
violence!: soldiers/soldier … killed in action/killed in combat/killed in fighting/killed in clashes -{law}
violence!: {armed} … seize/seizes/seized/capture/captures/captured/overrun/overran/enter/enters/entered … town/village/city/towns/villages/base -{law}
violence: {killing} … during/in ~ raid/operation/counterterrorism operation/ambush
violence: {shoot} … {killing}/injured/critically
violence: coup/attempted coup/mutiny … {forces}
violence: @group … seizes/seize/seized/captures/capture … territory/swathes/oilfield/field -{withdraws}
violence!: killed/shot/shot dead/wounded/injured … by ~ @troops -{explicit} -{weapon} -{remote} -{law}
violence!: @troops ~ kill/kills/killed/shoot/shoots/shot/shoot dead/shot dead/open fire/opened fire/opens fire -{explicit} -{weapon} -{remote} -{law}
violence: @state … kill/kills/killed … {ranking} -{explicit} -{weapon} -{remote} -{law}
violence!: @state … kill/kills/killed … {ranking} -{explicit} -{weapon} -{remote} -{law} +@group
violence!: gang/gangs/cartel/cartels/bandits/gunmen … kill/kills/killed … police officers/police officer/policemen/soldiers/troops/security forces/officers -{law}
violence!: {forces}/@troops ~ kill/kills/killed … {armed}/@group -{explicit} -{weapon} -{remote}
violence!: is/are/was/were/been ~ assassinated -{law}
violence: accused/accuses … attacking … {forces} -{explicit} -{weapon}
violence!: come under attack/comes under attack/came under attack/come under fire/comes under fire/came under fire … {armed}/@group/@troops -{explicit} -{weapon}
violence: conflict/violence … between … {armed}/militias/groups
violence: militia/militias … {clash}/conflict/fighting
violence!: @group/{armed}/fighters/troops/forces/army/marines/soldiers … have taken/has taken/took/takes/seized/seizes/captured/captures/overran/overrun/stormed/stormed into/marched into/swept into/poured into/pushed into/rolled into/retook/recaptured ~ @town -{withdraws} -{law} -{protest}
violence!: blast/blasts/explosion/explosions/bomb ~ struck/hit/ripped through/tore through/rips through/tears through/went off … {killing} -{weapon} -{law} -{look} -{crime}
violence!: bomb/bombs ~ destroyed/wrecked/demolished/ripped through/tore through/went off/exploded/blew up -{weapon} -{law} -{crime} -{look}
violence: assassinated/assassinates/assassinate … by/in
`;
