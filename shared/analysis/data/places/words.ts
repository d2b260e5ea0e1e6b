import { stemCyrillic } from '../../places/stems.ts';

/**
 * Small word lists of the place finder, lower case. To add a word, put it in its list; Russian and Ukrainian words in
 * any case, since they are compared by their stems.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(stemCyrillic));

/** After a name: the region of that name, not its town. "Kharkiv oblast", "Idlib province". Cyrillic ones are stems. */
export const REGION_WORDS = words(`
  oblast oblasts region regions province provinces governorate governorates state states prefecture krai kray
  департамент область областях обл край краях республика провинция мухафаза губернаторство губерния провінція краї
`);
/** As written, since Cyrillic stems know no number. */
export const PLURAL_REGION_WORDS: ReadonlySet<string> = new Set(
  'oblasts regions provinces governorates states districts областях областей областям краях'.split(' '),
);

/** After a name: a smaller area round its town; part of the name as written. */
export const DISTRICT_WORDS = words(`
  district districts raion raions rayon county parish department subdistrict municipality territory regency division
  valley countryside area suburb suburbs tehsil canton commune prefecture
  район округ громада районе
`);

/** Of REGION_WORDS and DISTRICT_WORDS, those that after a name in no table are an office's or a group's. */
export const OFFICE_WORDS = words('state states department departments territory area division');

/** After a name: a single site; part of the name as written. The second word of "air base" is looked at too. */
export const SITE_WORDS = words(`
  airport airbase airfield aerodrome airstrip port seaport harbour harbor base crossing camp bridge dam refinery
  island islands corridor junction road souq market hospital square neighbourhood neighborhood mosque
  аэропорт порт аэродром авиабаз мост нпз аеропорт аеродром авіабаз міст
`);
export const SITE_PAIRS = words(`
  air-base naval-base military-base army-base air-field border-crossing refugee-camp power-plant power-station
  nuclear-plant international-airport oil-refinery oil-terminal industrial-city railway-station train-station
  military-airport military-airbase oil-depot border-post
`);
export const SITE_TRIPLES = words('nuclear-power-plant thermal-power-plant hydroelectric-power-plant international-airport-terminal');

/** Before "of" and a name: what it is. Region words pick the region; others any place, known or not. */
export const OF_WORDS = words(`
  city town village hamlet settlement port district suburb outskirts neighbourhood neighborhood municipality
  province region state oblast governorate county island camp community locality area kibbutz commune
`);

/** Before a name in Russian and Ukrainian: stems of город, село, посёлок, хутор … */
export const CYRILLIC_OF_WORDS = words(`
  город г гор село с поселок посёлка пос пгт деревня хутор станица станция аэродром авиабаза порт аэропорт пригород окраина
  місто м смт селище хутір станція аеродром авіабаза аеропорт передмістя околиця
`);

/** Prepositions before a place; a person or an actor seldom follows them. Cyrillic ones are as stems leave them. */
export const LOCATIVES = words(`
  in near at outside around inside throughout across within toward towards into onto off northeast northwest
  southeast southwest north south east west
  в во под близ около возле у на над из до через неподалік біля поблизу під з із
`);
/** Weaker: both places and actors follow. */
export const WEAK_LOCATIVES = words('from to on over of through via between and for by against со с от к о об про по від');

export const DIRECTIONS = words(`
  north south east west central northern southern eastern western northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western
  upper lower downtown occupied besieged greater
`);
/** Those that make a region of a country: "southern Lebanon", not "North Korea", which is a name. */
export const REGION_DIRECTIONS = words(`
  northern southern eastern western central northeastern northwestern southeastern southwestern
  northeast northwest southeast southwest south-central north-central
`);

/** Months and days: never places unless a region follows after a comma. */
export const CALENDAR = words(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue wed thu fri sat sun today tomorrow yesterday
  январь февраль март апрель мая июнь июль август сентябрь октябрь ноябрь декабрь
`);

/** Titles: a person follows. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor president vice minister premier chancellor secretary general gen lt col colonel
  major maj capt captain sgt sergeant admiral adm commander governor gov senator sen rep congressman congresswoman
  mayor judge justice sheikh imam ayatollah king queen prince princess sir lord lady pope rev father brother sister
  saint ambassador envoy spokesman spokeswoman spokesperson chief director officer detective sheriff coach
  president-elect ex-president representative attorney lawmaker mp leader chairman chairwoman
`);

/** After a name: it is a newspaper, a club, a company, a treaty, not the town. */
export const ORG_WORDS = words(`
  post times globe herald tribune journal gazette telegraph star sun mirror chronicle examiner inquirer news
  mail express observer courier sentinel dispatch ledger bulletin press broadcasting
  united city fc sc afc rangers rovers athletic wanderers hotspur bulls knicks yankees mets giants cowboys eagles
  patriots celtics lakers bears cubs packers steelers redskins dodgers raiders saints rams jets nets sox
  bank inc corp ltd llc plc group holdings airlines airways motors mutual insurance securities capital
  treaty accord accords agreement agreements protocol convention declaration pact conference summit commission
  marathon open masters cup festival prize club guard brigade battalion regiment
  workers party movement front brigades liberation
  shepherd mastiff terrier bulldog
`);

/** Before "of" and a name: an institution, spoken of, not a place. */
export const ORG_BEFORE_OF = words(`
  university college bank institute museum archdiocese diocese duke earl duchess prince princess archbishop
  bishop battle treaty
`);

/** Agencies, brands and capitalised words that are also names of small places. */
export const NEVER = words(`
  hamas hezbollah hizbollah houthi houthis taliban isis isil idf rsf saf pkk sdf ypg fatah fsb sbu gru nato
  xinhua tass reuters interfax ukrinform anadolu wafa fars tasnim hail suv islam ramadan christmas easter english
  sam coast internet facebook twitter telegram google apple samsung boeing republican republicans democrat democrats
  press obama trump biden molotov порт гур нпз
  allah god congress parliament senate house court center centre union army navy marine marines police
  president minister republic university south north east west northern southern eastern western central
`);

/** The same as written: in another case or letter by letter a country, or a region. */
export const NEVER_WRITTEN: ReadonlySet<string> = new Set(['Car', 'Us', 'Крім']);

/**
 * Words whose stems or alternate spellings are towns' or regions', as written: at the beginning of a sentence they are words
 * ("Ten", "Тем временем", "Бомба", "План"), and their capital says nothing. Within one they may be towns.
 */
export const NEVER_OPENING: ReadonlySet<string> = new Set(
  `
  amen barn bode chin deli monster nodes queen quiche rest rim sides sine soul sues tape ten torn
  об над там более менее мир село усі тоді вони він вона
  арти бела белая берегов береговая березі бити бить боки боку
  бомб бомба бомбами бомби бомбу бомбы боці буде бути быть бьёт
  в'язниці виден видно високо газ газом горах гори груза давно дал
  дала дали далі даними дані дах даху дел дела дело делу дель дер
  дивом доби добу долине долині досі замах замаху заранее зиме
  зимой кого коли коло колію колії кому кума линией линии линию
  линия лугу лівого лінію лінія лінією лінії  мало марку мати
  матиме метро мирний мирних мирного мирное мирном мирної мирну
  мирные  мирных мирні монтери місце місця місці міський
  намір наміри нас ним ними озера озеро озері  палає
  партизанського план плана плану рада ради радник радника
  радники режим режима режиме режиму решта решту себе себя 
  семи семь семьи семья семьям сети сеть собрали сорок 
   таборах табору таборі тем темой тих тихо того час часа
  часом часу часы чего
`
    .trim()
    .split(/\s+/),
);

/** What ends the name of a feast, a train, a campaign, and of no town: "Independence Day", "Jaffar Express". */
export const NO_TOWN = words(`day express spear accords`);

/** Words that open the names of offices and kinds of things, not of places: "International Airport", "State Department". */
export const GENERIC = words(`
  international regional national federal state foreign finance justice defence defense interior health fire police
  transportation military associated islamic united general special joint public local provincial civil
`);

/** Verbs of speech: what stands before them is a person, an agency or a government. */
export const SPEECH = words(`
  said says told added wrote tweeted reported reports announced denied confirmed noted explained recalled testified
  replied asked thinks thought argued claimed
`);

/** After a name or before: reading on, the name is a street's or a school's, and lies in no town of that name. */
export const STREET_WORDS = words(`
  street st avenue ave road rd boulevard blvd lane drive dr way highway hwy expressway freeway parkway court
  plaza park school elementary college university institute academy church cathedral hospital theatre theater
  stadium arena museum gallery library hall hotel house building tower center centre mall
`);

/** Verbs of governments: the capital or country before them acts. */
export const ACTOR_VERBS = words(`
  said says say saying accused accuses accuse denied denies deny denying warned warns warn vowed vows vow
  claimed claims claim announced announces announce rejected rejects reject condemned condemns condemn demanded
  demands insisted insists blamed blames blame threatened threatens urged urges agreed agrees refused refuses
  called calls wants wanted has had have would will may might must should could can hopes hoped believes believed
  launched launches fired fires sent sends deployed seeks sought considers proposed proposes offered offers
  responded responds retaliated retaliates signed told tells plans planned maintains argues argued stressed
  confirmed confirms struck attacked invaded seized annexed backs backed supports supported does did continues
  заявил заявила заявляет обвинил обвинила обвиняет отвергл отвергает осудил предложил требует потребовал готов
  заявив заявила звинуватив відкинув засудив
`);

/** What governments have: "Moscow's forces", "Kyiv's ally". */
export const ACTOR_NOUNS = words(`
  forces troops army military government offensive invasion incursion war ally allies claim claims demand demands
  proposal position stance decision leaders leadership diplomats officials response attack attacks strikes
  drones missiles refusal willingness plan policy interests foreign defence defense
`);

/** Parts of a place name that are written small: "Rostov-on-Don", "Gulf of Aden", "Dar es Salaam". */
export const SMALL_PARTS = words(`
  of de la el al on the del da do di du and der den sur am an upon ez es ad as ash az bin y le les los las e i
  na nad az-zor zor ud ul us at et dos das des van von ben bint ed el- au aux sous sur
  на над и і за область областях обл край краях республика район округ
`);

/** Countries at war with each other or across one border's war, ISO alpha-2: a story of one is half a story of the other. */
export const FOES: readonly (readonly [string, string])[] = [
  ['RU', 'UA'],
  ['IL', 'PS'],
  ['IL', 'LB'],
  ['IL', 'SY'],
  ['IL', 'IR'],
  ['PK', 'AF'],
  ['IN', 'PK'],
  ['SD', 'SS'],
  ['CD', 'RW'],
  ['AM', 'AZ'],
  ['TH', 'KH'],
  ['SA', 'YE'],
  ['ET', 'ER'],
];
