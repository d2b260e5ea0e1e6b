/** English words that say where. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before the place of a happening. */
export const LOCATIVES = set('in at near on across outside around throughout over off along inside within into between against toward towards through');

export const DIRECTIONS = set(`
north south east west northern southern eastern western central north-east north-west south-east south-west northeastern
northwestern southeastern southwestern north-eastern north-western south-eastern south-western mid downtown upper lower
`);

/** What a place is: may stand before its name ("the village of Woro") or after it ("Kursk region"). */
export const PLACE_KINDS = set(`
city town village region province district oblast state governorate department county capital island port suburb suburbs
neighborhood neighbourhood area areas outskirts camp strip border coastal towns villages cities regions provinces districts
municipality settlement base airport airfield occupied
`);

/** Small words inside names: "Strait of Hormuz", "Dar es Salaam", "Rio de Janeiro". */
export const CONNECTORS = set('of de del la el al es ez the du da do dos ash and bin ed en et');

/** Capitalised words that name no place. */
export const NOT_PLACES = set(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun the a an president minister prime general colonel king pope secretary senator
telegram twitter facebook whatsapp instagram x youtube tiktok reuters afp ap bbc cnn islamist islamists jihadist islamic
red cross crescent christmas easter ramadan eid i he she it they we this that these those his her their its
`);

/** Verbs whose object may be the place: "captures Lyman", "strikes Lviv". */
export const STRIKING = set(`
strike strikes struck striking hit hits hitting attack attacks attacked attacking bomb bombs bombed bombing pound pounds
pounded shell shells shelled shelling target targets targeted targeting capture captures captured capturing recapture
recaptures recaptured seize seizes seized seizing retake retakes retook retaken enter enters entered overrun storm storms
stormed raid raids raided besiege besieges besieged invade invades invaded
`);

/** Regions without a kind in their name: "northern Gaza Strip" is a place of its own. */
export const MACRO_REGIONS = new Set([
  'gaza strip',
  'gaza',
  'west bank',
  'darfur',
  'sinai',
  'sinai peninsula',
  'donbas',
  'kashmir',
  'kurdistan',
  'kordofan',
  'kivu',
  'negev',
  'galilee',
  'sahel',
  'africa',
  'europe',
  'asia',
  'jordan valley',
]);

/** Describe a place, are no part of its name: "Israeli-occupied West Bank", "the Christian-majority town". */
export const DESCRIBING =
  /-(?:flagged|majority|based|held|controlled|occupied|backed|led|owned|installed|populated|dominated|ruled|administered|run|born|trained|sponsored|brokered|registered|linked|affiliated|aligned|allied|supported)$/;

/** After the name of an institution. */
export const BUILDINGS = set(`
headquarters synagogue church mosque office offices building compound motorcade convoy carrier headquartered forces troops
soldiers fighters militants aircraft warship
`);

/** Small letters after a name that belong to it: "Nuseirat refugee camp", "Khor Mor gas field", "the Guga–Bakori road". */
export const SITE_ENDINGS: readonly (readonly string[])[] = [
  'refugee camp',
  'gas field',
  'oil field',
  'oilfield',
  'border crossing',
  'air base',
  'airbase',
  'airport',
  'airfield',
  'dam',
  'beach',
  'port',
  'road',
  'highway',
].map((ending) => ending.split(' '));

/** Last words of the names of buildings: the town around them is the place. */
export const NAMED_BUILDINGS = set(`
fort mansion hospital hotel mosque church cathedral synagogue school university college mall market stadium corps interstate
headquarters embassy consulate building tower station club restaurant cafe museum theater theatre hall
`);

/** Last words of the names of sites that are places of their own. */
export const SITE_NAMES = set(`
palace castle bridge dam plant refinery airport airfield base port island islands crossing camp harbor harbour terminal
station field beach mountains mountain valley square
`);

/** After a place's name: who bears it acts or speaks, or it is a war. */
export const ORGANISATIONS = set(`
war police ministry government authorities authority party army agency council parliament conflict crisis agreement accords
accord brigade division forces governor mayor officials talks process plan
`);
