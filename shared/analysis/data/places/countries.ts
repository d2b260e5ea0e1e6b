/**
 * The countries: one a line, for a person to read and mend. Fields are parted by |, several values by ;
 *
 * ISO alpha-2 | alpha-3 | GeoNames id | names | adjectives and people | seats of government |
 * Russian: names | adjectives and people | seats | Ukrainian: names | adjectives and people | seats
 *
 * The first name is the one shown. Russian and Ukrainian words stand in the nominative; other cases are matched by
 * their stems. Where two lines have a word, the first wins:
 * Congolese and bare "Congo" are CD, the larger country and the one in the news. England, Scotland, Wales and
 * Northern Ireland are regions of GB. XK is no ISO code but is used by the EU, the IMF and GeoNames.
 * Names: Unicode CLDR 48 with additions; the rest is this project's own.
 */
export const COUNTRY_TABLE = `
AF | AFG | 1149361 | Afghanistan | Afghan; Afghans | Kabul | Афганистан | афганский; афганец; афганцы | Кабул | Афганістан | афганський; афганець; афганці | Кабул
AL | ALB | 783754 | Albania | Albanian; Albanians | Tirana | Албания | албанский; албанец; албанцы | Тирана | Албанія | албанський | 
DZ | DZA | 2589581 | Algeria | Algerian; Algerians | Algiers | Алжир | алжирский | Алжир | Алжир | алжирський | Алжир
AS | ASM | 5880801 | American Samoa |  | Pago Pago | Американское Самоа |  |  | Американське Самоа |  | 
AD | AND | 3041565 | Andorra | Andorran; Andorrans | Andorra la Vella | Андорра |  |  | Андорра |  | 
AO | AGO | 3351879 | Angola | Angolan; Angolans | Luanda | Ангола | ангольский | Луанда | Ангола |  | 
AI | AIA | 3573511 | Anguilla | Anguillan | The Valley | Ангилья |  |  | Ангілья |  | 
AG | ATG | 3576396 | Antigua and Barbuda | Antiguan; Antiguans | Saint John's; Saint John’s | Антигуа и Барбуда |  |  | Антигуа і Барбуда |  | 
AR | ARG | 3865483 | Argentina | Argentine; Argentines; Argentinian; Argentinians | Buenos Aires | Аргентина | аргентинский | Буэнос-Айрес | Аргентина | аргентинський | 
AM | ARM | 174982 | Armenia | Armenian; Armenians | Yerevan | Армения | армянский; армянин; армяне | Ереван | Вірменія | вірменський; вірменин; вірмени | Єреван
AW | ABW | 3577279 | Aruba | Aruban | Oranjestad | Аруба |  |  | Аруба |  | 
AU | AUS | 2077456 | Australia | Australian; Australians | Canberra | Австралия | австралийский | Канберра | Австралія | австралійський | 
AT | AUT | 2782113 | Austria | Austrian; Austrians | Vienna | Австрия | австрийский | Вена | Австрія | австрійський | Відень
AZ | AZE | 587116 | Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku | Азербайджан | азербайджанский; азербайджанец; азербайджанцы | Баку | Азербайджан | азербайджанський; азербайджанець | Баку
BS | BHS | 3572887 | Bahamas; The Bahamas | Bahamian; Bahamians | Nassau | Багамы |  |  | Багамські Острови |  | 
BH | BHR | 290291 | Bahrain | Bahraini; Bahrainis | Manama | Бахрейн | бахрейнский | Манама | Бахрейн |  | 
BD | BGD | 1210997 | Bangladesh | Bangladeshi; Bangladeshis | Dhaka | Бангладеш | бангладешский | Дакка | Бангладеш |  | 
BB | BRB | 3374084 | Barbados | Barbadian; Barbadians | Bridgetown | Барбадос |  |  | Барбадос |  | 
BY | BLR | 630336 | Belarus; Belorussia; Byelorussia | Belarusian; Belarusians; Belarussian; Belarussians | Minsk | Беларусь; Белоруссия | белорусский; белорус; белорусы | Минск | Білорусь | білоруський; білорус; білоруси | Мінськ
BE | BEL | 2802361 | Belgium | Belgian; Belgians | Brussels | Бельгия | бельгийский | Брюссель | Бельгія | бельгійський | Брюссель
BZ | BLZ | 3582678 | Belize | Belizean; Belizeans | Belmopan | Белиз |  |  | Беліз |  | 
BJ | BEN | 2395170 | Benin | Beninese | Porto-Novo | Бенин |  |  | Бенін |  | 
BM | BMU | 3573345 | Bermuda | Bermudian | Hamilton | Бермудские о-ва |  |  | Бермудські Острови |  | 
BT | BTN | 1252634 | Bhutan | Bhutanese | Thimphu | Бутан |  |  | Бутан |  | 
BO | BOL | 3923057 | Bolivia | Bolivian; Bolivians | La Paz; Sucre | Боливия |  |  | Болівія |  | 
BA | BIH | 3277605 | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | Bosnian; Bosnians | Sarajevo | Босния и Герцеговина; Босния | боснийский | Сараево | Боснія і Герцеговина; Боснія |  | 
BW | BWA | 933860 | Botswana | Botswanan; Motswana | Gaborone | Ботсвана |  |  | Ботсвана |  | 
BR | BRA | 3469034 | Brazil | Brazilian; Brazilians | Brasilia | Бразилия | бразильский | Бразилиа | Бразилія | бразильський | 
IO | IOT | 1282588 | British Indian Ocean Territory; Chagos Islands; Chagos Archipelago |  |  | Архипелаг Чагос |  |  | Архіпелаг Чагос |  | 
VG | VGB | 3577718 | British Virgin Islands |  | Road Town | Виргинские о-ва |  |  | Британські Віргінські острови |  | 
BN | BRN | 1820814 | Brunei | Bruneian; Bruneians | Bandar Seri Begawan | Бруней |  |  | Бруней |  | 
BG | BGR | 732800 | Bulgaria | Bulgarian; Bulgarians | Sofia | Болгария | болгарский | София | Болгарія | болгарський | Софія
BF | BFA | 2361809 | Burkina Faso | Burkinabe; Burkinabè | Ouagadougou | Буркина-Фасо |  |  | Буркіна-Фасо |  | 
BI | BDI | 433561 | Burundi | Burundian; Burundians | Gitega; Bujumbura | Бурунди |  |  | Бурунді |  | 
KH | KHM | 1831722 | Cambodia | Cambodian; Cambodians | Phnom Penh | Камбоджа |  |  | Камбоджа |  | 
CM | CMR | 2233387 | Cameroon | Cameroonian; Cameroonians | Yaounde | Камерун |  |  | Камерун |  | 
CA | CAN | 6251999 | Canada | Canadian; Canadians | Ottawa | Канада | канадский | Оттава | Канада | канадський | Оттава
CV | CPV | 3374766 | Cape Verde; Cabo Verde | Cape Verdean | Praia | Кабо-Верде |  |  | Кабо-Верде |  | 
BQ | BES | 7626844 | Caribbean Netherlands |  | Kralendijk | Бонэйр, Синт-Эстатиус и Саба |  |  | Карибські Нідерланди |  | 
KY | CYM | 3580718 | Cayman Islands |  | George Town | о-ва Кайман |  |  | Кайманові Острови |  | 
CF | CAF | 239880 | Central African Republic; CAR | Central African; Central Africans | Bangui | Центрально-Африканская Республика; ЦАР |  |  | Центральноафриканська Республіка |  | 
TD | TCD | 2434508 | Chad | Chadian; Chadians | N'Djamena; Ndjamena | Чад | чадский | Нджамена | Чад |  | 
CL | CHL | 3895114 | Chile | Chilean; Chileans | Santiago | Чили |  |  | Чилі |  | 
CN | CHN | 1814991 | China; Mainland China; People's Republic of China | Chinese | Beijing | Китай; КНР | китайский; китаец; китайцы | Пекин | Китай; КНР | китайський; китаєць; китайці | Пекін
CX | CXR | 2078138 | Christmas Island |  | Flying Fish Cove | о-в Рождества |  |  | Острів Різдва |  | 
CC | CCK | 1547376 | Cocos Islands |  | West Island | Кокосовые о-ва |  |  | Кокосові Острови |  | 
CO | COL | 3686110 | Colombia | Colombian; Colombians | Bogota | Колумбия | колумбийский | Богота | Колумбія |  | 
KM | COM | 921929 | Comoros | Comorian; Comorians | Moroni | Коморы |  |  | Комори |  | 
CK | COK | 1899402 | Cook Islands |  | Avarua | о-ва Кука |  |  | Острови Кука |  | 
CR | CRI | 3624060 | Costa Rica | Costa Rican; Costa Ricans | San Jose | Коста-Рика |  |  | Коста-Рика |  | 
HR | HRV | 3202326 | Croatia | Croatian; Croatians; Croats; Croat | Zagreb | Хорватия | хорватский | Загреб | Хорватія | хорватський | Загреб
CU | CUB | 3562981 | Cuba | Cuban; Cubans | Havana | Куба | кубинский | Гавана | Куба | кубинський | 
CW | CUW | 7626836 | Curaçao |  | Willemstad | Кюрасао |  |  | Кюрасао |  | 
CY | CYP | 146669 | Cyprus | Cypriot; Cypriots | Nicosia | Кипр | кипрский | Никосия | Кіпр | кіпрський | 
CZ | CZE | 3077311 | Czechia; Czech Republic | Czech; Czechs | Prague | Чехия; Чешская Республика | чешский | Прага | Чехія; Чеська Республіка | чеський | Прага
CD | COD | 203312 | DR Congo; Congo; DRC; D.R. Congo; Democratic Republic of the Congo; Democratic Republic of Congo; Congo-Kinshasa | Congolese | Kinshasa | ДР Конго; Конго; Демократическая Республика Конго; ДРК | конголезский | Киншаса | ДР Конго; Конго; Демократична Республіка Конго | конголезький | 
DK | DNK | 2623032 | Denmark | Danish; Danes | Copenhagen | Дания | датский | Копенгаген | Данія | данський | Копенгаген
DJ | DJI | 223816 | Djibouti | Djiboutian; Djiboutians | Djibouti | Джибути |  |  | Джибуті |  | 
DM | DMA | 3575830 | Dominica |  | Roseau | Доминика |  |  | Домініка |  | 
DO | DOM | 3508796 | Dominican Republic | Dominican; Dominicans | Santo Domingo | Доминиканская Республика |  |  | Домініканська Республіка |  | 
EC | ECU | 3658394 | Ecuador | Ecuadorian; Ecuadorians; Ecuadorean | Quito | Эквадор |  |  | Еквадор |  | 
EG | EGY | 357994 | Egypt | Egyptian; Egyptians | Cairo | Египет | египетский; египтянин; египтяне | Каир | Єгипет | єгипетський | Каїр
SV | SLV | 3585968 | El Salvador | Salvadoran; Salvadorans | San Salvador | Сальвадор |  |  | Сальвадор |  | 
GQ | GNQ | 2309096 | Equatorial Guinea | Equatorial Guinean | Malabo | Экваториальная Гвинея |  |  | Екваторіальна Гвінея |  | 
ER | ERI | 338010 | Eritrea | Eritrean; Eritreans | Asmara | Эритрея | эритрейский | Асмэра | Еритрея |  | 
EE | EST | 453733 | Estonia | Estonian; Estonians | Tallinn | Эстония | эстонский | Таллин | Естонія | естонський | Таллінн
SZ | SWZ | 934841 | Eswatini; Swaziland | Swazi | Mbabane | Эсватини; Свазиленд |  |  | Есватіні; Свазіленд |  | 
ET | ETH | 337996 | Ethiopia | Ethiopian; Ethiopians | Addis Ababa | Эфиопия | эфиопский | Аддис-Абеба | Ефіопія | ефіопський | 
FK | FLK | 3474414 | Falkland Islands; Falklands |  | Stanley | Фолклендские о-ва |  |  | Фолклендські Острови |  | 
FO | FRO | 2622320 | Faroe Islands |  | Torshavn; Tórshavn | Фарерские о-ва |  |  | Фарерські Острови |  | 
FJ | FJI | 2205218 | Fiji | Fijian; Fijians | Suva | Фиджи |  |  | Фіджі |  | 
FI | FIN | 660013 | Finland | Finnish; Finns | Helsinki | Финляндия | финский; финляндский | Хельсинки | Фінляндія | фінський | Гельсінкі
FR | FRA | 3017382 | France | French; Frenchman; Frenchmen | Paris | Франция | французский | Париж | Франція | французький | Париж
GF | GUF | 3381670 | French Guiana |  | Cayenne | Французская Гвиана |  |  | Французька Гвіана |  | 
PF | PYF | 4030656 | French Polynesia |  | Papeete | Французская Полинезия |  |  | Французька Полінезія |  | 
GA | GAB | 2400553 | Gabon | Gabonese | Libreville | Габон |  |  | Габон |  | 
GM | GMB | 2413451 | Gambia; The Gambia | Gambian; Gambians | Banjul | Гамбия |  |  | Гамбія |  | 
GE | GEO | 614540 | Georgia | Georgian; Georgians | Tbilisi | Грузия | грузинский; грузин; грузины | Тбилиси | Грузія | грузинський | Тбілісі
DE | DEU | 2921044 | Germany | German; Germans | Berlin | Германия; ФРГ | немецкий; германский; немец; немцы | Берлин | Німеччина; ФРН | німецький; німець; німці | Берлін
GH | GHA | 2300660 | Ghana | Ghanaian; Ghanaians | Accra | Гана |  |  | Гана |  | 
GI | GIB | 2411586 | Gibraltar |  |  | Гибралтар |  |  | Гібралтар |  | 
GR | GRC | 390903 | Greece | Greek; Greeks | Athens | Греция | греческий | Афины | Греція | грецький | Афіни
GL | GRL | 3425505 | Greenland | Greenlandic; Greenlanders | Nuuk | Гренландия |  |  | Гренландія |  | 
GD | GRD | 3580239 | Grenada | Grenadian | Saint George's | Гренада |  |  | Гренада |  | 
GP | GLP | 3579143 | Guadeloupe |  | Basse-Terre | Гваделупа |  |  | Гваделупа |  | 
GU | GUM | 4043988 | Guam |  | Hagatna; Hagåtña | Гуам |  |  | Гуам |  | 
GT | GTM | 3595528 | Guatemala | Guatemalan; Guatemalans | Guatemala City | Гватемала |  |  | Гватемала |  | 
GG | GGY | 3042362 | Guernsey |  | Saint Peter Port | Гернси |  |  | Гернсі |  | 
GN | GIN | 2420477 | Guinea | Guinean; Guineans | Conakry | Гвинея |  |  | Гвінея |  | 
GW | GNB | 2372248 | Guinea-Bissau | Bissau-Guinean | Bissau | Гвинея-Бисау |  |  | Гвінея-Бісау |  | 
GY | GUY | 3378535 | Guyana | Guyanese | Georgetown | Гайана |  |  | Гаяна |  | 
HT | HTI | 3723988 | Haiti | Haitian; Haitians | Port-au-Prince | Гаити | гаитянский | Порт-о-Пренс | Гаїті |  | 
HN | HND | 3608932 | Honduras | Honduran; Hondurans | Tegucigalpa | Гондурас |  |  | Гондурас |  | 
HK | HKG | 1819730 | Hong Kong | Hongkonger; Hongkongers | Hong Kong | Гонконг |  |  | Гонконг |  | 
HU | HUN | 719819 | Hungary | Hungarian; Hungarians | Budapest | Венгрия | венгерский | Будапешт | Угорщина | угорський | Будапешт
IS | ISL | 2629691 | Iceland | Icelandic; Icelanders | Reykjavik | Исландия |  |  | Ісландія |  | 
IN | IND | 1269750 | India | Indian; Indians | New Delhi; Delhi | Индия | индийский | Нью-Дели | Індія | індійський | Нью-Делі
ID | IDN | 1643084 | Indonesia | Indonesian; Indonesians | Jakarta | Индонезия | индонезийский | Джакарта | Індонезія | індонезійський | 
IR | IRN | 130758 | Iran; Islamic Republic of Iran | Iranian; Iranians | Tehran | Иран | иранский; иранец; иранцы | Тегеран | Іран | іранський; іранець; іранці | Тегеран
IQ | IRQ | 99237 | Iraq | Iraqi; Iraqis | Baghdad | Ирак | иракский; иракец; иракцы | Багдад | Ірак | іракський | Багдад
IE | IRL | 2963597 | Ireland | Irish | Dublin | Ирландия | ирландский | Дублин | Ірландія |  | 
IM | IMN | 3042225 | Isle of Man |  | Douglas | о-в Мэн |  |  | Острів Мен |  | 
IL | ISR | 294640 | Israel | Israeli; Israelis | Jerusalem; Tel Aviv | Израиль | израильский; израильтянин; израильтяне | Иерусалим; Тель-Авив | Ізраїль | ізраїльський; ізраїльтянин; ізраїльтяни | Єрусалим; Тель-Авів
IT | ITA | 3175395 | Italy | Italian; Italians | Rome | Италия | итальянский | Рим | Італія | італійський | Рим
CI | CIV | 2287781 | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivorians | Yamoussoukro; Abidjan | Кот-д'Ивуар |  |  | Кот-д'Івуар; Берег Слонової Кістки |  | 
JM | JAM | 3489940 | Jamaica | Jamaican; Jamaicans | Kingston | Ямайка |  |  | Ямайка |  | 
JP | JPN | 1861060 | Japan | Japanese | Tokyo | Япония | японский | Токио | Японія | японський | Токіо
JE | JEY | 3042142 | Jersey |  | Saint Helier | Джерси |  |  | Джерсі |  | 
JO | JOR | 248816 | Jordan | Jordanian; Jordanians | Amman | Иордания | иорданский | Амман | Йорданія | йорданський | Амман
KZ | KAZ | 1522867 | Kazakhstan | Kazakh; Kazakhs; Kazakhstani | Astana | Казахстан | казахстанский; казахский | Астана | Казахстан | казахстанський; казахський | Астана
KE | KEN | 192950 | Kenya | Kenyan; Kenyans | Nairobi | Кения | кенийский | Найроби | Кенія |  | 
KI | KIR | 4030945 | Kiribati | I-Kiribati | Tarawa | Кирибати |  |  | Кірибаті |  | 
XK | XKX | 831053 | Kosovo | Kosovar; Kosovars; Kosovan | Pristina | Косово | косовский | Приштина | Косово |  | 
KW | KWT | 285570 | Kuwait | Kuwaiti; Kuwaitis | Kuwait City | Кувейт | кувейтский | Эль-Кувейт | Кувейт |  | 
KG | KGZ | 1527747 | Kyrgyzstan; Kyrgyz Republic; Kirghizia | Kyrgyz; Kyrgyzstani | Bishkek | Киргизия; Кыргызстан | киргизский; кыргызский | Бишкек | Киргизстан |  | 
LA | LAO | 1655842 | Laos | Laotian; Laotians; Lao | Vientiane | Лаос |  |  | Лаос |  | 
LV | LVA | 458258 | Latvia | Latvian; Latvians | Riga | Латвия | латвийский | Рига | Латвія | латвійський | Рига
LB | LBN | 272103 | Lebanon | Lebanese | Beirut | Ливан | ливанский; ливанец; ливанцы | Бейрут | Ліван | ліванський | Бейрут
LS | LSO | 932692 | Lesotho | Basotho | Maseru | Лесото |  |  | Лесото |  | 
LR | LBR | 2275384 | Liberia | Liberian; Liberians | Monrovia | Либерия |  |  | Ліберія |  | 
LY | LBY | 2215636 | Libya | Libyan; Libyans | Tripoli | Ливия | ливийский | Триполи | Лівія | лівійський | Триполі
LI | LIE | 3042058 | Liechtenstein | Liechtensteiner | Vaduz | Лихтенштейн |  |  | Ліхтенштейн |  | 
LT | LTU | 597427 | Lithuania | Lithuanian; Lithuanians | Vilnius | Литва | литовский | Вильнюс | Литва | литовський | Вільнюс
LU | LUX | 2960313 | Luxembourg | Luxembourgish; Luxembourger | Luxembourg | Люксембург |  |  | Люксембург |  | 
MO | MAC | 1821275 | Macau; Macao | Macanese | Macau | Макао |  |  | Макао |  | 
MG | MDG | 1062947 | Madagascar | Malagasy | Antananarivo | Мадагаскар |  |  | Мадагаскар |  | 
MW | MWI | 927384 | Malawi | Malawian; Malawians | Lilongwe | Малави |  |  | Малаві |  | 
MY | MYS | 1733045 | Malaysia | Malaysian; Malaysians | Kuala Lumpur | Малайзия |  | Куала-Лумпур | Малайзія |  | 
MV | MDV | 1282028 | Maldives; The Maldives | Maldivian; Maldivians | Male | Мальдивы |  |  | Мальдіви |  | 
ML | MLI | 2453866 | Mali | Malian; Malians | Bamako | Мали | малийский | Бамако | Малі |  | 
MT | MLT | 2562770 | Malta | Maltese | Valletta | Мальта |  |  | Мальта |  | 
MH | MHL | 2080185 | Marshall Islands |  | Majuro | Маршалловы о-ва |  |  | Маршаллові Острови |  | 
MQ | MTQ | 3570311 | Martinique |  | Fort-de-France | Мартиника |  |  | Мартиніка |  | 
MR | MRT | 2378080 | Mauritania | Mauritanian; Mauritanians | Nouakchott | Мавритания |  |  | Мавританія |  | 
MU | MUS | 934292 | Mauritius | Mauritian; Mauritians | Port Louis | Маврикий |  |  | Маврикій |  | 
YT | MYT | 1024031 | Mayotte |  | Mamoudzou | Майотта |  |  | Майотта |  | 
MX | MEX | 3996063 | Mexico | Mexican; Mexicans | Mexico City | Мексика | мексиканский | Мехико | Мексика |  | 
FM | FSM | 2081918 | Micronesia |  | Palikir - National Government Center | Федеративные Штаты Микронезии |  |  | Мікронезія; Федеративні Штати Мікронезії |  | 
MD | MDA | 617790 | Moldova; Republic of Moldova | Moldovan; Moldovans | Chisinau | Молдова; Молдавия | молдавский | Кишинев | Молдова | молдовський | Кишинів
MC | MCO | 2993457 | Monaco | Monegasque |  | Монако |  |  | Монако |  | 
MN | MNG | 2029969 | Mongolia | Mongolian; Mongolians | Ulan Bator | Монголия |  | Улан-Батор | Монголія |  | 
ME | MNE | 3194884 | Montenegro | Montenegrin; Montenegrins | Podgorica | Черногория |  | Подгорица | Чорногорія |  | 
MS | MSR | 3578097 | Montserrat |  | Plymouth | Монтсеррат |  |  | Монтсеррат |  | 
MA | MAR | 2542007 | Morocco | Moroccan; Moroccans | Rabat | Марокко | марокканский | Рабат | Марокко |  | 
MZ | MOZ | 1036973 | Mozambique | Mozambican; Mozambicans | Maputo | Мозамбик |  |  | Мозамбік |  | 
MM | MMR | 1327865 | Myanmar; Burma | Burmese; Myanmarese | Naypyidaw | Мьянма; Бирма | мьянманский | Нейпьидо | М'янма |  | 
NA | NAM | 3355338 | Namibia | Namibian; Namibians | Windhoek | Намибия |  |  | Намібія |  | 
NR | NRU | 2110425 | Nauru |  | Yaren | Науру |  |  | Науру |  | 
NP | NPL | 1282988 | Nepal | Nepalese; Nepali; Nepalis | Kathmandu | Непал |  | Катманду | Непал |  | 
NL | NLD | 2750405 | Netherlands; Holland; The Netherlands | Dutch | Amsterdam; The Hague | Нидерланды; Голландия | нидерландский; голландский | Амстердам | Нідерланди; Голландія | нідерландський | Амстердам
NC | NCL | 2139685 | New Caledonia |  | Noumea; Nouméa | Новая Каледония |  |  | Нова Каледонія |  | 
NZ | NZL | 2186224 | New Zealand; Aotearoa New Zealand | New Zealander; New Zealanders | Wellington | Новая Зеландия; Аотеароа |  |  | Нова Зеландія; Аотеароа |  | 
NI | NIC | 3617476 | Nicaragua | Nicaraguan; Nicaraguans | Managua | Никарагуа |  |  | Нікарагуа |  | 
NE | NER | 2440476 | Niger | Nigerien; Nigeriens | Niamey | Нигер | нигерский | Ниамей | Нігер |  | 
NG | NGA | 2328926 | Nigeria | Nigerian; Nigerians | Abuja | Нигерия | нигерийский | Абуджа | Нігерія |  | 
NU | NIU | 4036232 | Niue |  | Alofi | Ниуэ |  |  | Ніуе |  | 
NF | NFK | 2155115 | Norfolk Island |  | Kingston | о-в Норфолк |  |  | Острів Норфолк |  | 
KP | PRK | 1873107 | North Korea; DPRK | North Korean; North Koreans | Pyongyang | КНДР; Северная Корея | северокорейский | Пхеньян | Північна Корея; КНДР | північнокорейський | Пхеньян
MK | MKD | 718075 | North Macedonia; Macedonia | Macedonian; Macedonians; North Macedonian | Skopje | Северная Македония; Македония |  | Скопье | Північна Македонія |  | 
MP | MNP | 4041468 | Northern Mariana Islands |  | Saipan | Северные Марианские о-ва |  |  | Північні Маріанські Острови |  | 
NO | NOR | 3144096 | Norway | Norwegian; Norwegians | Oslo | Норвегия | норвежский | Осло | Норвегія | норвезький | Осло
OM | OMN | 286963 | Oman | Omani; Omanis | Muscat | Оман | оманский | Маскат | Оман |  | 
PK | PAK | 1168579 | Pakistan | Pakistani; Pakistanis | Islamabad | Пакистан | пакистанский; пакистанец; пакистанцы | Исламабад | Пакистан | пакистанський | Ісламабад
PW | PLW | 1559582 | Palau |  | Ngerulmud | Палау |  |  | Палау |  | 
PS | PSE | 6254930 | Palestine; Palestinian Territories; Palestinian Territory; State of Palestine; Palestinian territories | Palestinian; Palestinians; Gazan; Gazans | Ramallah | Палестинские территории; Палестина | палестинский; палестинец; палестинцы | Рамалла | Палестинські території; Палестина | палестинський; палестинець; палестинці | Рамалла
PA | PAN | 3703430 | Panama | Panamanian; Panamanians | Panama; Panamá | Панама |  |  | Панама |  | 
PG | PNG | 2088628 | Papua New Guinea | Papua New Guinean | Port Moresby | Папуа — Новая Гвинея |  |  | Папуа-Нова Гвінея |  | 
PY | PRY | 3437598 | Paraguay | Paraguayan; Paraguayans | Asuncion | Парагвай |  |  | Парагвай |  | 
PE | PER | 3932488 | Peru | Peruvian; Peruvians | Lima | Перу |  | Лима | Перу |  | 
PH | PHL | 1694008 | Philippines; The Philippines | Filipino; Filipinos; Philippine | Manila | Филиппины | филиппинский | Манила | Філіппіни |  | 
PN | PCN | 4030699 | Pitcairn Islands; Pitcairn |  | Adamstown | о-ва Питкэрн |  |  | Острови Піткерн |  | 
PL | POL | 798544 | Poland | Polish; Poles | Warsaw | Польша | польский; поляк; поляки | Варшава | Польща | польський; поляк; поляки | Варшава
PT | PRT | 2264397 | Portugal | Portuguese | Lisbon | Португалия | португальский | Лиссабон | Португалія | португальський | Лісабон
PR | PRI | 4566966 | Puerto Rico | Puerto Rican; Puerto Ricans | San Juan | Пуэрто-Рико |  |  | Пуерто-Рико |  | 
QA | QAT | 289688 | Qatar | Qatari; Qataris | Doha | Катар | катарский | Доха | Катар | катарський | Доха
CG | COG | 2260494 | Republic of Congo; Republic of the Congo; Congo-Brazzaville; Congo Republic | Congolese | Brazzaville | Республика Конго; Конго-Браззавиль |  |  | Республіка Конго; Конго-Браззавіль |  | 
RO | ROU | 798549 | Romania | Romanian; Romanians | Bucharest | Румыния | румынский | Бухарест | Румунія | румунський | Бухарест
RU | RUS | 2017370 | Russia; Russian Federation | Russian; Russians | Moscow | Россия; РФ; Российская Федерация | российский; русский; россиянин; россияне; русские | Москва | Росія; РФ; Російська Федерація; рф | російський; росіянин; росіяни | Москва
RW | RWA | 49518 | Rwanda | Rwandan; Rwandans | Kigali | Руанда | руандийский | Кигали | Руанда |  | 
RE | REU | 935317 | Réunion |  | Saint-Denis | Реюньон |  |  | Реюньйон |  | 
WS | WSM | 4034894 | Samoa | Samoan; Samoans | Apia | Самоа |  |  | Самоа |  | 
SM | SMR | 3168068 | San Marino | Sammarinese | San Marino | Сан-Марино |  |  | Сан-Марино |  | 
SA | SAU | 102358 | Saudi Arabia; KSA | Saudi; Saudis; Saudi Arabian | Riyadh | Саудовская Аравия; КСА | саудовский | Эр-Рияд | Саудівська Аравія | саудівський | Ер-Ріяд
SN | SEN | 2245662 | Senegal | Senegalese | Dakar | Сенегал |  |  | Сенегал |  | 
RS | SRB | 6290252 | Serbia | Serbian; Serbians; Serbs; Serb | Belgrade | Сербия | сербский; серб; сербы | Белград | Сербія | сербський | Белград
SC | SYC | 241170 | Seychelles | Seychellois | Victoria | Сейшельские о-ва |  |  | Сейшельські Острови |  | 
SL | SLE | 2403846 | Sierra Leone | Sierra Leonean; Sierra Leoneans | Freetown | Сьерра-Леоне |  |  | Сьєрра-Леоне |  | 
SG | SGP | 1880251 | Singapore | Singaporean; Singaporeans |  | Сингапур |  |  | Сінгапур |  | 
SX | SXM | 7609695 | Sint Maarten |  | Philipsburg | Синт-Мартен |  |  | Сінт-Мартен |  | 
SK | SVK | 3057568 | Slovakia | Slovak; Slovaks; Slovakian | Bratislava | Словакия | словацкий | Братислава | Словаччина | словацький | Братислава
SI | SVN | 3190538 | Slovenia | Slovenian; Slovenians; Slovene; Slovenes | Ljubljana | Словения | словенский | Любляна | Словенія |  | 
SB | SLB | 2103350 | Solomon Islands | Solomon Islander | Honiara | Соломоновы о-ва |  |  | Соломонові Острови |  | 
SO | SOM | 51537 | Somalia | Somali; Somalis; Somalian | Mogadishu | Сомали | сомалийский | Могадишо | Сомалі | сомалійський | 
ZA | ZAF | 953987 | South Africa | South African; South Africans | Pretoria | Южно-Африканская Республика | южноафриканский | Претория | Південно-Африканська Республіка |  | 
KR | KOR | 1835841 | South Korea; Republic of Korea | South Korean; South Koreans | Seoul | Республика Корея; Южная Корея | южнокорейский | Сеул | Південна Корея | південнокорейський | Сеул
SS | SSD | 7909807 | South Sudan | South Sudanese | Juba | Южный Судан | южносуданский | Джуба | Південний Судан |  | 
ES | ESP | 2510769 | Spain | Spanish; Spaniards; Spaniard | Madrid | Испания | испанский | Мадрид | Іспанія | іспанський | Мадрид
LK | LKA | 1227603 | Sri Lanka | Sri Lankan; Sri Lankans | Colombo | Шри-Ланка |  |  | Шрі-Ланка |  | 
BL | BLM | 3578476 | St. Barthélemy |  | Gustavia | Сен-Бартелеми |  |  | Сен-Бартелемі |  | 
SH | SHN | 3370751 | St. Helena |  | Jamestown | о-в Св. Елены |  |  | Острів Святої Єлени |  | 
KN | KNA | 3575174 | St. Kitts and Nevis |  | Basseterre | Сент-Китс и Невис |  |  | Сент-Кітс і Невіс |  | 
LC | LCA | 3576468 | St. Lucia |  | Castries | Сент-Люсия |  |  | Сент-Люсія |  | 
MF | MAF | 3578421 | St. Martin |  | Marigot | Сен-Мартен |  |  | Сен-Мартен |  | 
PM | SPM | 3424932 | St. Pierre and Miquelon |  | Saint-Pierre | Сен-Пьер и Микелон |  |  | Сен-П'єр і Мікелон |  | 
VC | VCT | 3577815 | St. Vincent and Grenadines |  | Kingstown | Сент-Винсент и Гренадины |  |  | Сент-Вінсент і Гренадіни |  | 
SD | SDN | 366755 | Sudan | Sudanese | Khartoum | Судан | суданский | Хартум | Судан | суданський | Хартум
SR | SUR | 3382998 | Suriname | Surinamese | Paramaribo | Суринам |  |  | Суринам |  | 
SJ | SJM | 607072 | Svalbard and Jan Mayen |  | Longyearbyen | Шпицберген и Ян-Майен |  |  | Шпіцберген та Ян-Маєн |  | 
SE | SWE | 2661886 | Sweden | Swedish; Swedes | Stockholm | Швеция | шведский | Стокгольм | Швеція | шведський | Стокгольм
CH | CHE | 2658434 | Switzerland | Swiss | Bern | Швейцария | швейцарский | Берн | Швейцарія | швейцарський | Берн
SY | SYR | 163843 | Syria; Syrian Arab Republic | Syrian; Syrians | Damascus | Сирия | сирийский; сириец; сирийцы | Дамаск | Сирія | сирійський | Дамаск
ST | STP | 2410758 | São Tomé and Príncipe; Sao Tome and Principe | Santomean | Sao Tome; São Tomé | Сан-Томе и Принсипи |  |  | Сан-Томе і Принсіпі |  | 
TW | TWN | 1668284 | Taiwan | Taiwanese | Taipei | Тайвань | тайваньский | Тайбэй | Тайвань | тайванський | 
TJ | TJK | 1220409 | Tajikistan | Tajik; Tajiks; Tajikistani | Dushanbe | Таджикистан | таджикский | Душанбе | Таджикистан |  | 
TZ | TZA | 149590 | Tanzania | Tanzanian; Tanzanians | Dodoma | Танзания |  | Додома | Танзанія |  | 
TH | THA | 1605651 | Thailand | Thai; Thais | Bangkok | Таиланд | таиландский; тайский | Бангкок | Таїланд |  | 
TL | TLS | 1966436 | Timor-Leste; East Timor | Timorese | Dili | Восточный Тимор; Тимор-Лесте |  |  | Тимор-Лешті; Східний Тимор |  | 
TG | TGO | 2363686 | Togo | Togolese | Lome | Того |  |  | Того |  | 
TK | TKL | 4031074 | Tokelau |  |  | Токелау |  |  | Токелау |  | 
TO | TON | 4032283 | Tonga | Tongan; Tongans | Nuku'alofa; Nuku‘alofa | Тонга |  |  | Тонга |  | 
TT | TTO | 3573591 | Trinidad and Tobago; Trinidad | Trinidadian; Trinidadians | Port of Spain | Тринидад и Тобаго |  |  | Тринідад і Тобаго |  | 
TN | TUN | 2464461 | Tunisia | Tunisian; Tunisians | Tunis | Тунис | тунисский | Тунис | Туніс |  | Туніс
TR | TUR | 298795 | Turkey; Türkiye; Turkiye | Turkish; Turks | Ankara | Турция | турецкий; турок; турки | Анкара | Туреччина | турецький; турок; турки | Анкара
TM | TKM | 1218197 | Turkmenistan | Turkmen; Turkmens | Ashgabat | Туркменистан; Туркмения | туркменский | Ашхабад | Туркменістан |  | 
TC | TCA | 3576916 | Turks and Caicos Islands |  | Cockburn Town | Тёркс и Кайкос |  |  | Острови Теркс і Кайкос |  | 
TV | TUV | 2110297 | Tuvalu |  | Funafuti | Тувалу |  |  | Тувалу |  | 
VI | VIR | 4796775 | U.S. Virgin Islands |  | Charlotte Amalie | Виргинские о-ва |  |  | Віргінські Острови |  | 
UG | UGA | 226074 | Uganda | Ugandan; Ugandans | Kampala | Уганда | угандийский | Кампала | Уганда |  | 
UA | UKR | 690791 | Ukraine | Ukrainian; Ukrainians | Kyiv; Kiev | Украина | украинский; украинец; украинцы | Киев | Україна | український; українець; українці | Київ
AE | ARE | 290557 | United Arab Emirates; UAE; U.A.E.; Emirates | Emirati; Emiratis | Abu Dhabi | ОАЭ; Эмираты | эмиратский | Абу-Даби | Об'єднані Арабські Емірати; ОАЕ; Емірати | еміратський | Абу-Дабі
GB | GBR | 2635167 | United Kingdom; UK; U.K.; Britain; Great Britain | British; Britons; Briton | London | Великобритания; Британия; Англия; Шотландия; Соединенное Королевство | британский; британец; британцы; английский | Лондон | Велика Британія; Британія; Англія; Шотландія | британський; британець; британці; англійський | Лондон
US | USA | 6252001 | United States; US; United States of America; USA; U.S.; U.S.A.; America | American; Americans | Washington; Washington, D.C.; Washington DC | Соединенные Штаты; США; Соединенные Штаты Америки; Америка | американский; американец; американцы | Вашингтон | Сполучені Штати; США; Сполучені Штати Америки; Америка | американський; американець; американці | Вашингтон
UY | URY | 3439705 | Uruguay | Uruguayan; Uruguayans | Montevideo | Уругвай |  |  | Уругвай |  | 
UZ | UZB | 1512440 | Uzbekistan | Uzbek; Uzbeks; Uzbekistani | Tashkent | Узбекистан | узбекский | Ташкент | Узбекистан | узбецький | Ташкент
VU | VUT | 2134431 | Vanuatu | Ni-Vanuatu | Port-Vila | Вануату |  |  | Вануату |  | 
VA | VAT | 3164670 | Vatican City; Vatican; Holy See | Vatican |  | Ватикан; Святой Престол |  |  | Ватикан |  | 
VE | VEN | 3625428 | Venezuela | Venezuelan; Venezuelans | Caracas | Венесуэла | венесуэльский | Каракас | Венесуела | венесуельський | Каракас
VN | VNM | 1562822 | Vietnam; Viet Nam | Vietnamese | Hanoi | Вьетнам | вьетнамский | Ханой | В'єтнам |  | 
WF | WLF | 4034749 | Wallis and Futuna |  | Mata-Utu | Уоллис и Футуна |  |  | Уолліс і Футуна |  | 
EH | ESH | 2461445 | Western Sahara | Sahrawi; Sahrawis |  | Западная Сахара |  |  | Західна Сахара |  | 
YE | YEM | 69543 | Yemen | Yemeni; Yemenis; Yemenite | Sanaa; Sana'a | Йемен | йеменский | Сана | Ємен | єменський | Сана
ZM | ZMB | 895949 | Zambia | Zambian; Zambians | Lusaka | Замбия |  |  | Замбія |  | 
ZW | ZWE | 878675 | Zimbabwe | Zimbabwean; Zimbabweans | Harare | Зимбабве |  |  | Зімбабве |  | 
AX | ALA | 661882 | Åland Islands |  | Mariehamn | Аландские о-ва |  |  | Аландські Острови |  | 
`;
