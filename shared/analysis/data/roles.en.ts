/** English words that tell who did it, and to whom. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** May stand between a side and its attack: "Israeli overnight drone strike". */
export const BETWEEN: ReadonlySet<string> = set(`
drone missile missiles and air artillery rocket ballistic cruise aerial military army naval navy tank suicide
double targeted deadly massive overnight retaliatory alleged suspected precision glide guided bomb drones
large-scale joint further new recent continued fpv shahed force warplane mortar double-tap continuous subsequent
anti-ship kamikaze long-range short-range intermediate-range medium-range hypersonic one-way cluster barrel government
separate reported multiple terrorist terror preemptive apparent heavy intense cross-border ground forces troops
soldiers fighters gunmen gunman militants combined attack helicopter
`);

/** End what belongs to "by". */
export const STOPS: ReadonlySet<string> = set(`
in on at against near after that who from
`);

/** Before a "by" that tells of something else than the deed: "a truce proposed by", "a hideout used by", "closed by". */
export const NOT_DONE_BY: ReadonlySet<string> = set(`
proposed announced declared brokered mediated sponsored backed supported occupied held controlled administered run owned
operated used led headed commanded posted published released reported described identified named accused condemned
confirmed denied monitored observed agreed approved signed offered set established imposed closure closed ordered
hosted represented recognised recognized designated seen visited followed joined protected guarded inhabited surrounded
besieged trained armed funded built flanked protests protest statement statements denounced welcomed rejected
`);

/** Before the side that is said to be behind it. */
export const ACCUSES: ReadonlySet<string> = set(`
accuse accuses accused accusing blame blames blamed blaming attribute attributes attributed
`);

/** Verbs whose subject did it. */
export const ACTIVE: ReadonlySet<string> = set(`
resort resorts resorted resorting launch launches launched launching fire fires fired carry carries carried conduct conducts conducted strike strikes
struck hit hits bomb bombs bombed attack attacks attacked kill kills killed shell shells shelled target targets
targeted raid raids raided capture captures captured seize seizes seized ambush ambushes ambushed shoot shoots shot
destroy destroys destroyed use uses used continue continues perform performs performed storm storms stormed open
opens opened detonate detonates detonated execute executes executed assassinated assassinates abduct abducts
abducted kidnap kidnaps kidnapped take takes took enter enters entered begin begins began massacre massacres
massacred pound pounds pounded drop drops dropped clash clashes disable disables eliminate eliminates eliminated
resume resumes resumed retake recapture recaptured invade invades invaded bombard bombards bombarded sink sinks
sank blow blows blew overrun overran stage stages staged intensifies order orders ordered break breaks broke advance
advances advanced ram rams rammed behead beheads beheaded wound wounds
`);

/** Before an actor that is no subject. */
export const PREPOSED: ReadonlySet<string> = set(`
in on at against near of to from into with for over
`);

/** Before what was hit. */
export const AGAINST: ReadonlySet<string> = set(`
on against targeting targets targeted at hit hits hitting strike strikes struck kills kill killing killed attack
attacks attacked with into from striking injuring wounding between destroy destroys destroyed destroying belonging
`);

/** What the side that was to be hit does to a missile. */
export const INTERCEPTS: ReadonlySet<string> = set(`
intercept intercepts intercepted interception down downs downed shoots shoot repels repelled destroy destroyed
shot shooting brought bring brings bringing repelled repel intercepting destroying neutralised neutralized thwarted
`);

/** A state's posts abroad and ships: whose they are, not where they stand. */
export const OUTPOSTS: ReadonlySet<string> = set(`
embassy consulate embassies consulates base bases airbase warship troops soldiers carrier vessel tanker tankers ship ships
soldier servicemembers serviceman servicemen freighter warships marines peacekeeper peacekeepers frigate destroyer submarine
warplane warplanes mq-9
`);

/** Crewed craft: who shoots one down strikes its owner; who shoots down anything else defends himself. */
export const CREWED: ReadonlySet<string> = set(`
helicopter helicopters aircraft jet jets plane planes warplane warplanes airplane airliner bomber bombers fighter mi-8 ka-27
`);

/** Who is hit by being harmed: after such a word an owner's people or things stand. */
export const HARMS: ReadonlySet<string> = set(`
kill kills killed killing injure injures injured injuring wound wounds wounded wounding hit hits hitting strike strikes
struck striking attack attacks attacked attacking target targets targeted targeting damage damages damaged damaging destroy
destroys destroyed destroying sink sinks sank disable disables disabled
`);

/** Ranks and tasks of those who belong to a group: "a Hamas commander", "a leader of Hezbollah". */
export const MEMBERS: ReadonlySet<string> = set(`
commander commanders leader leaders member members chief official officials operative operatives militant militants
fighter fighters gunman gunmen insurgent insurgents terrorist terrorists spokesman spokesperson founder figure deputy
lieutenant colonel brigadier suspect suspects hacker recruiter head
`);

/** Words that break a clause off: a name before one is no subject of a verb after it. */
export const CLAUSE_BREAKS: ReadonlySet<string> = set(`
after when while as following amid that which where because despite before
`);

/** "the attack", "in ambushes": before a noun. */
export const BEFORE_NOUNS: ReadonlySet<string> = set(`
the a an in of after during from by two three four five several multiple separate this that its their his recent such
`);

/** Pronouns that stand for who speaks. */
export const PRONOUNS: ReadonlySet<string> = set('it they he she its their');

/** Small words between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = set(`
has have had also will would then reportedly forces troops military army air navy defence defense defences defenses
`);

/** Forces without a name. */
export const HOME_FORCES: ReadonlySet<string> = set(`
army military troops forces soldiers police authorities gendarmes government
`);
