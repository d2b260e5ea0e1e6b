/** English words around numbers of victims. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who can be killed or hurt: a number before one of these counts people. */
export const PEOPLE_WORDS = set(`
people person persons civilian civilians soldier soldiers troops man men woman women child children boy boys girl girls
teenager teenagers palestinian palestinians israeli israelis russians ukrainians iranians syrians afghans pakistanis
officer officers policeman policemen police militant militants fighter fighters gunman gunmen insurgent insurgents rebel
rebels terrorist terrorists bandit bandits journalist journalists resident residents worker workers employee employees
member members student students pupil pupils villager villagers medic medics paramedic paramedics doctor doctors nurse nurses
commander commanders leader leaders official officials general colonel personnel passenger passengers others other more
victim victims brother brothers sister sisters family families relatives peacekeeper peacekeepers guard guards driver drivers
sailor sailors crew seamen marines marine servicemen serviceman servicemembers servicewoman pilot pilots priest priests worshippers
worshipper farmer farmers herder herders miner miners aid refugee refugees migrants migrant patients patient prisoner prisoners
infant infants baby babies toddler couple individuals individual attackers attacker assailants assailant bomber bombers hostages
hostage citizens citizen nationals national protesters protester demonstrators contractor contractors volunteers volunteer
jihadists jihadist extremists guerrillas settlers settler teacher teachers scientist scientists politician minister cleric
americans american turks indians chinese paratroopers conscripts reservists recruits cadets firefighters rescuers adults elderly
christians muslims shiites photographer reporter cameraman youth youths them passerby passersby bystander bystanders
mayor administrator governor judge lawyer pastor imam sergeant captain lieutenant major vigilante vigilantes suspect suspects
perpetrator perpetrators prosecutor monk nun ambassador diplomat diplomats candidate activist activists tourist tourists
watchman watchmen mother mothers father fathers son sons daughter daughters wife husband grandmother grandfather
grandson granddaughter fisherman fishermen shopkeeper motorist pedestrian pedestrians foreigner foreigners tribesman tribesmen commando commandos principal headmaster sheikh warlord bodyguard bodyguards interpreter director
ranger rangers deputy senator lawmaker shepherd hunter gunner chief spokesman spokesperson intruder intruders robber
`);

/** Words that may say whose people they are, before the word for people itself. */
export const PEOPLE_ADJECTIVES = set(`
palestinian israeli american russian ukrainian police military army government family aid civilian migrant security
general major elderly prisoner refugee them other more
`);

/** Verbs of killing whose object may be one person by name. */
export const BY_NAME = set('kill kills killed killing assassinate assassinates assassinated assassinating eliminates eliminated');

/** A number before one of these counts something else. */
export const NOT_PEOPLE = set(`
year-old years-old year years month months day days week weeks hour hours minute minutes percent per drone drones missile missiles rocket
rockets shell shells kilometres kilometers km miles metres meters houses homes buildings vehicles villages towns boats
vessels ships times attacks strikes airstrikes january february march april may june july august september october november
december am pm million billion districts provinces regions cities locations states operations raids incidents tanks aircraft
jets helicopters bombs waves separate trucks places sites
sheep goats cattle cows livestock animals horses camels hotel hotels schools hospitals building
mosques churches apartments facilities warehouses depots outpost outposts posts warplanes convoys bridges refineries substations
`);

export const INCLUDING_WORDS = set('including among mostly whom');
export const ABOUT_WORDS = set('least than over about around approximately nearly almost some to');
export const BE_WORDS = set('is are was were been being be gets got');
export const VAGUE_NUMBERS = set('dozens scores hundreds thousands several many multiple numerous some few');

/** Deadly beside the verbs of killing. */
export const FATAL: ReadonlySet<string> = new Set([
  'shot dead',
  'fatally shot',
  'gunned down',
  'assassinated',
  'assassinates',
  'beheaded',
  'executed',
  'executes',
  'assassinate',
  'massacred',
  'murdered',
  'shot and killed',
  'execute',
  'massacre',
]);

/** Their number stands before them. */
export const LEFTWARD: ReadonlySet<string> = new Set([
  'dead',
  'die',
  'dies',
  'died',
  'hospitalized',
  'hospitalised',
  'hurt',
  'shot dead',
  'fatally shot',
  'fatalities',
  'casualties',
  'dying',
]);

/** Their number stands after them. */
export const RIGHTWARD: ReadonlySet<string> = new Set([
  'kill',
  'kills',
  'killing',
  'injures',
  'injure',
  'injuring',
  'wounds',
  'wounding',
  'wound',
  'claiming the lives',
  'claims the lives',
  'claimed the lives',
  'leaving dead',
]);

/** Between two numbers: they are not one list. */
export const BREAKS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'after',
  'when',
  'by',
  'on',
  'that',
  'with',
  'who',
  'of',
  'are',
  'were',
  'is',
  'was',
  'from',
  'to',
  'kidnap',
  'kidnaps',
  'kidnapped',
  'kidnapping',
  'abduct',
  'abducted',
  'abducting',
  'capture',
  'captured',
  'capturing',
  'detain',
  'detained',
  'arrest',
  'arrested',
  'displacing',
  'damaging',
  'destroying',
  'leaving',
]);

/** Before a name: whose bearer is a person, though the name be a side's. */
export const RANKS = set(`
leader commander chief minister president general colonel spokesperson spokesman secretary head official officials officer
ayatollah sheikh mayor governor deputy adviser member members officers commanders leaders
`);

/** Before those who died with somebody. */
export const COMPANY: ReadonlySet<string> = new Set(['along with', 'together with']);

/** One person each, beside the one named. */
export const KIN = set(`
wife husband son daughter mother father brother sister child baby driver bodyguard deputy aide assistant nephew niece cousin
interpreter
`);
