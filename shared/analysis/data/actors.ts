/**
 * Who acts for a state, beside the countries' own names, people and capitals (those are in the table of countries); armed groups
 * are in groups.ts. A line: ISO 3166-1 alpha-3 | words that stand for the state: its forces, offices, leaders, parted by `;`.
 *
 * A word in capitals only ("IDF") is found in capitals only. Leaders change: a line with a name that has left office does no harm
 * as long as nobody else bears it.
 */
export const STATES = `
ISR | IDF; Israel Defense Forces; Israeli Defense Forces; Israel Defence Forces; Israeli army; Israeli military; Israeli troops; Israeli forces; Israeli soldiers; Netanyahu; Mossad; Shin Bet; Knesset; IAF; ЦАХАЛ; ЦАГАЛ; Нетаньяху; Нетаньягу
RUS | Kremlin; Putin; Lavrov; Peskov; Russian army; Russian forces; Russian troops; Russian military; Russian Armed Forces; Wagner; FSB; Medvedev; ВС РФ; ВС России; Минобороны РФ; Минобороны России; Кремль; Кремля; Кремле; Путин; Путина; Песков; Лавров; РФ; ЗС РФ; войска РФ; армия РФ; армія РФ; війська РФ; ВКС; ВКС РФ; российские военные; российские войска; російські війська; російська армія; рашисти; окупанти; окупантів; окупантам; окупантами; оккупанты; оккупантов; оккупантам; оккупантами; росіяни; росіян; росіянами; россияне; россиян; россиянами; ворог; ворога; враг; врага; противник; ФСБ; Міноборони РФ; путін; Путін; Путіна; Путіним; Путиным; Пєсков; Мединский; Мединського; Мединським; Ушаков; Дмитриев; Дмитрієв; россиянин; росіянин; рашисты; Росгвардия; Росгвардії; МО РФ; МЗС РФ; МИД РФ; Генштаб РФ; ЧФ; Черноморский флот; Чорноморський флот
UKR | Zelensky; Zelenskyy; Zelenskiy; Zelenskyi; SBU; Armed Forces of Ukraine; Ukrainian forces; Ukrainian army; Ukrainian troops; Azov; ВСУ; ЗСУ; СБУ; ГУР; СССУ; Сили оборони; Силы обороны; Силами оборони; Силами обороны; Генштаб; Генеральний штаб; Зеленский; Зеленского; Зеленський; Зеленського; Сили спеціальних операцій; ССО; Силы специальных операций; Збройні сили України; Збройних сил України; Воздушные силы; Повітряні сили; Повітряних сил; Силы безпилотных систем; Сили безпілотних систем; Укроборонпром; партизани Атеш; ВМС; ВМС ЗСУ; ВМС України; Умеров; Умєров; Ермак; Єрмак; Буданов; Сибига; Сибіга; Сырский; Сирський; Генштаб ВСУ; Генштаб ЗСУ; украинец; українець; НГУ; СБС; Порошенко; боевики ВСУ; Подоляк
USA | U.S.; US; Pentagon; White House; CENTCOM; United States Central Command; U.S. Central Command; United States Southern Command; Southern Command; SOUTHCOM; AFRICOM; Trump; Biden; Rubio; Hegseth; Vance; Witkoff; Kushner; CIA; American forces; Obama; Blinken; Kerry; Bush; Clinton; State Department; США; Трамп; Трампа; Байден; Уиткофф; Віткофф; Пентагон; Белый дом; Білий дім; U.S. Navy; US Navy; U.S. Air Force; U.S. military; US military; U.S.-led coalition; US-led coalition; Рубио; Рубіо; Гегсет; Хегсет; Уиткоффа; Віткоффа; Виткофф; Кушнер; Кушнера; американцы; американці; американцев; американців; Вэнс; Венс; Белого дома; Білого дому; ЦЕНТКОМ
IRN | IRGC; Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; Quds Force; Araghchi; Pezeshkian; Khamenei; Basij; Rouhani; Zarif; Raisi; КСИР; КВІР; КСВІР; КСВІ; Корпус стражей исламской революции; Корпус вартових Ісламської революції; Аракчи; Пезешкиан; Пезешкіан; Хаменеи; Хаменеї
PAK | Inter-Services Public Relations; Pakistan Army; Shehbaz Sharif; Asim Munir; ISPR; Khawaja Asif
IND | Modi; Border Security Force; Indian Army; CRPF
SYR | Assad; al-Sharaa; Sharaa; Syrian Army; Syrian Arab Army; SAA
SDN | SAF; аль-Бурхан; аль-Бурхана; ВС Судана; армия Судана; армія Судану; Sudanese Armed Forces; Sudanese army; al-Burhan; Burhan; Omar al-Bashir
LBN | Lebanese Armed Forces; Lebanese Army; Joseph Aoun
YEM | Presidential Leadership Council; Mansur Hadi
TUR | Erdogan; Erdoğan; Fidan; Эрдоган; Ердоган
AFG | Islamic Emirate of Afghanistan; Karzai; Ashraf Ghani; Afghan government
COD | FARDC; ВСДРК; ЗСДРК; Чисекеди; Тшісекеді; Tshisekedi; Congolese army; Armed Forces of the Democratic Republic of the Congo; Kinshasa; DR Congo; DRC; Congolese; Democratic Republic of Congo; Democratic Republic of the Congo
RWA | Kagame; Кагаме
ETH | ENDF; Abiy; Abiy Ahmed; Ethiopian National Defense Force
MMR | Tatmadaw; Татмадау; бирманская хунта; хунта М'янми; хунта Мьянмы; Min Aung Hlaing; Myanmar junta; Junta
KOR | South Korean; Seoul
PRK | Kim Jong Un; North Korean; Pyongyang
CHN | People's Liberation Army; Xi Jinping; PLA
SAU | bin Salman; Saudi-led coalition; Saudi
EGY | Sisi; el-Sisi; Mubarak
FRA | Macron; Sarkozy; Макрон
GBR | Starmer; British; RAF; UK; Royal Air Force; Стармер
DEU | Merz; Scholz; Merkel; Мерц
PSE | Palestinian Authority; Mahmoud Abbas; Gazan; Gazans
COL | Petro
VEN | Maduro; Delcy Rodríguez
LBY | Gaddafi; Gadhafi; GNA; Government of National Accord
MEX | Sheinbaum
THA | Anutin
KHM | Hun Manet; Hun Sen
ARM | Pashinyan; Пашинян
AZE | Aliyev; Алиев
BLR | Lukashenko; Лукашенко
`;

/** Common nouns that name an armed group where nothing better does: reported as written, with the people they belong to. */
export const GROUP_NOUNS = `
rebel rebels bandits herders settlers militants insurgents separatists jihadists guerrillas guerillas gangs militiamen
militia militias fighters pirates mercenaries extremists islamists terrorists
`;
