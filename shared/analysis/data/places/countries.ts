/**
 * The countries: one a line, for a person to read and mend. Fields are parted by |, several values by ;
 *
 * ISO alpha-2 | alpha-3 | GeoNames id | names | adjectives and people | seats of government |
 * Russian: names | adjectives and people | seats | Ukrainian: names | adjectives and people | seats |
 * latitude, longitude of its middle
 *
 * The first name is the one shown. Russian and Ukrainian words stand in the nominative; other cases are matched by
 * their stems. Where two lines have a word, the first wins:
 * Congolese and bare "Congo" are CD, the larger country and the one in the news. England, Scotland, Wales and
 * Northern Ireland are regions of GB. XK is no ISO code but is used by the EU, the IMF and GeoNames.
 * Names: Unicode CLDR 48 with additions; the rest is this project's own.
 */
export const COUNTRY_TABLE = `
AF | AFG | 1149361 | Afghanistan | Afghan; Afghans | Kabul | Афганистан | афганский; афганец; афганцы | Кабул | Афганістан | афганський; афганець; афганці | Кабул | 33, 65
AL | ALB | 783754 | Albania | Albanian; Albanians | Tirana | Албания | албанский; албанец; албанцы | Тирана | Албанія | албанський | | 41, 20
DZ | DZA | 2589581 | Algeria | Algerian; Algerians | Algiers | Алжир | алжирский | Алжир | Алжир | алжирський | Алжир | 28, 3
AS | ASM | 5880801 | American Samoa |  | Pago Pago | Американское Самоа |  |  | Американське Самоа |  | | -14.33, -170
AD | AND | 3041565 | Andorra | Andorran; Andorrans | Andorra la Vella | Андорра |  |  | Андорра |  | | 42.5, 1.5
AO | AGO | 3351879 | Angola | Angolan; Angolans | Luanda | Ангола | ангольский | Луанда | Ангола |  | | -12.5, 18.5
AI | AIA | 3573511 | Anguilla | Anguillan | The Valley | Ангилья |  |  | Ангілья |  | | 18.25, -63.17
AG | ATG | 3576396 | Antigua and Barbuda | Antiguan; Antiguans | Saint John's; Saint John’s | Антигуа и Барбуда |  |  | Антигуа і Барбуда |  | | 17.05, -61.8
AR | ARG | 3865483 | Argentina | Argentine; Argentines; Argentinian; Argentinians | Buenos Aires | Аргентина | аргентинский | Буэнос-Айрес | Аргентина | аргентинський | | -34, -64
AM | ARM | 174982 | Armenia | Armenian; Armenians | Yerevan | Армения | армянский; армянин; армяне | Ереван | Вірменія | вірменський; вірменин; вірмени | Єреван | 40, 45
AW | ABW | 3577279 | Aruba | Aruban | Oranjestad | Аруба |  |  | Аруба |  | | 12.5, -69.97
AU | AUS | 2077456 | Australia | Australian; Australians | Canberra | Австралия | австралийский | Канберра | Австралія | австралійський | | -25.6, 134.4
AT | AUT | 2782113 | Austria | Austrian; Austrians | Vienna | Австрия | австрийский | Вена | Австрія | австрійський | Відень | 47.33, 13.33
AZ | AZE | 587116 | Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku | Азербайджан | азербайджанский; азербайджанец; азербайджанцы | Баку | Азербайджан | азербайджанський; азербайджанець | Баку | 40.5, 47.5
BS | BHS | 3572887 | Bahamas; The Bahamas | Bahamian; Bahamians | Nassau | Багамы |  |  | Багамські Острови |  | | 24.25, -76
BH | BHR | 290291 | Bahrain | Bahraini; Bahrainis | Manama | Бахрейн | бахрейнский | Манама | Бахрейн |  | | 26, 50.55
BD | BGD | 1210997 | Bangladesh | Bangladeshi; Bangladeshis | Dhaka | Бангладеш | бангладешский | Дакка | Бангладеш |  | | 24, 90
BB | BRB | 3374084 | Barbados | Barbadian; Barbadians | Bridgetown | Барбадос |  |  | Барбадос |  | | 13.17, -59.53
BY | BLR | 630336 | Belarus; Belorussia; Byelorussia | Belarusian; Belarusians; Belarussian; Belarussians | Minsk | Беларусь; Белоруссия | белорусский; белорус; белорусы | Минск | Білорусь | білоруський; білорус; білоруси | Мінськ | 53, 28
BE | BEL | 2802361 | Belgium | Belgian; Belgians | Brussels | Бельгия | бельгийский | Брюссель | Бельгія | бельгійський | Брюссель | 50.83, 4
BZ | BLZ | 3582678 | Belize | Belizean; Belizeans | Belmopan | Белиз |  |  | Беліз |  | | 17.25, -88.75
BJ | BEN | 2395170 | Benin | Beninese | Porto-Novo | Бенин |  |  | Бенін |  | | 9.5, 2.25
BM | BMU | 3573345 | Bermuda | Bermudian | Hamilton | Бермудские о-ва |  |  | Бермудські Острови |  | | 32.33, -64.75
BT | BTN | 1252634 | Bhutan | Bhutanese | Thimphu | Бутан |  |  | Бутан |  | | 27.5, 90.5
BO | BOL | 3923057 | Bolivia | Bolivian; Bolivians | La Paz; Sucre | Боливия |  |  | Болівія |  | | -17, -65
BA | BIH | 3277605 | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | Bosnian; Bosnians | Sarajevo | Босния и Герцеговина; Босния | боснийский | Сараево | Боснія і Герцеговина; Боснія |  | | 44, 18
BW | BWA | 933860 | Botswana | Botswanan; Motswana | Gaborone | Ботсвана |  |  | Ботсвана |  | | -22, 24
BR | BRA | 3469034 | Brazil | Brazilian; Brazilians | Brasilia | Бразилия | бразильский | Бразилиа | Бразилія | бразильський | | -10, -55
IO | IOT | 1282588 | British Indian Ocean Territory; Chagos Islands; Chagos Archipelago |  |  | Архипелаг Чагос |  |  | Архіпелаг Чагос |  | | -6.34, 71.88
VG | VGB | 3577718 | British Virgin Islands |  | Road Town | Виргинские о-ва |  |  | Британські Віргінські острови |  | | 18.43, -64.62
BN | BRN | 1820814 | Brunei | Bruneian; Bruneians | Bandar Seri Begawan | Бруней |  |  | Бруней |  | | 4.5, 114.67
BG | BGR | 732800 | Bulgaria | Bulgarian; Bulgarians | Sofia | Болгария | болгарский | София | Болгарія | болгарський | Софія | 43, 25
BF | BFA | 2361809 | Burkina Faso | Burkinabe; Burkinabè | Ouagadougou | Буркина-Фасо |  |  | Буркіна-Фасо |  | | 13, -2
BI | BDI | 433561 | Burundi | Burundian; Burundians | Gitega; Bujumbura | Бурунди |  |  | Бурунді |  | | -3.5, 30
KH | KHM | 1831722 | Cambodia | Cambodian; Cambodians | Phnom Penh | Камбоджа |  |  | Камбоджа |  | | 13, 105
CM | CMR | 2233387 | Cameroon | Cameroonian; Cameroonians | Yaounde | Камерун |  |  | Камерун |  | | 6, 12
CA | CAN | 6251999 | Canada | Canadian; Canadians | Ottawa | Канада | канадский | Оттава | Канада | канадський | Оттава | 60, -95
CV | CPV | 3374766 | Cape Verde; Cabo Verde | Cape Verdean | Praia | Кабо-Верде |  |  | Кабо-Верде |  | | 16, -24
BQ | BES | 7626844 | Caribbean Netherlands |  | Kralendijk | Бонэйр, Синт-Эстатиус и Саба |  |  | Карибські Нідерланди |  | | 12.18, -68.24
KY | CYM | 3580718 | Cayman Islands |  | George Town | о-ва Кайман |  |  | Кайманові Острови |  | | 19.5, -80.5
CF | CAF | 239880 | Central African Republic; CAR | Central African; Central Africans | Bangui | Центрально-Африканская Республика; ЦАР |  |  | Центральноафриканська Республіка |  | | 7, 21
TD | TCD | 2434508 | Chad | Chadian; Chadians | N'Djamena; Ndjamena | Чад | чадский | Нджамена | Чад |  | | 15, 19
CL | CHL | 3895114 | Chile | Chilean; Chileans | Santiago | Чили |  |  | Чилі |  | | -30, -71
CN | CHN | 1814991 | China; Mainland China; People's Republic of China | Chinese | Beijing | Китай; КНР | китайский; китаец; китайцы | Пекин | Китай; КНР | китайський; китаєць; китайці | Пекін | 35, 105
CX | CXR | 2078138 | Christmas Island |  | Flying Fish Cove | о-в Рождества |  |  | Острів Різдва |  | | -10.5, 105.67
CC | CCK | 1547376 | Cocos Islands |  | West Island | Кокосовые о-ва |  |  | Кокосові Острови |  | | -12.5, 96.83
CO | COL | 3686110 | Colombia | Colombian; Colombians | Bogota | Колумбия | колумбийский | Богота | Колумбія |  | | 4, -72
KM | COM | 921929 | Comoros | Comorian; Comorians | Moroni | Коморы |  |  | Комори |  | | -12.17, 44.25
CK | COK | 1899402 | Cook Islands |  | Avarua | о-ва Кука |  |  | Острови Кука |  | | -21.23, -159.77
CR | CRI | 3624060 | Costa Rica | Costa Rican; Costa Ricans | San Jose | Коста-Рика |  |  | Коста-Рика |  | | 10, -84
HR | HRV | 3202326 | Croatia | Croatian; Croatians; Croats; Croat | Zagreb | Хорватия | хорватский | Загреб | Хорватія | хорватський | Загреб | 45.17, 15.5
CU | CUB | 3562981 | Cuba | Cuban; Cubans | Havana | Куба | кубинский | Гавана | Куба | кубинський | | 21.5, -80
CW | CUW | 7626836 | Curaçao |  | Willemstad | Кюрасао |  |  | Кюрасао |  | | 12.17, -69
CY | CYP | 146669 | Cyprus | Cypriot; Cypriots | Nicosia | Кипр | кипрский | Никосия | Кіпр | кіпрський | | 35, 33
CZ | CZE | 3077311 | Czechia; Czech Republic | Czech; Czechs | Prague | Чехия; Чешская Республика | чешский | Прага | Чехія; Чеська Республіка | чеський | Прага | 49.75, 15.5
CD | COD | 203312 | DR Congo; Congo; DRC; D.R. Congo; Democratic Republic of the Congo; Democratic Republic of Congo; Congo-Kinshasa | Congolese | Kinshasa | ДР Конго; Конго; Демократическая Республика Конго; ДРК | конголезский | Киншаса | ДР Конго; Конго; Демократична Республіка Конго | конголезький | | 0, 25
DK | DNK | 2623032 | Denmark | Danish; Danes | Copenhagen | Дания | датский | Копенгаген | Данія | данський | Копенгаген | 56, 10
DJ | DJI | 223816 | Djibouti | Djiboutian; Djiboutians | Djibouti | Джибути |  |  | Джибуті |  | | 11.5, 43
DM | DMA | 3575830 | Dominica |  | Roseau | Доминика |  |  | Домініка |  | | 15.42, -61.33
DO | DOM | 3508796 | Dominican Republic | Dominican; Dominicans | Santo Domingo | Доминиканская Республика |  |  | Домініканська Республіка |  | | 19, -70.67
EC | ECU | 3658394 | Ecuador | Ecuadorian; Ecuadorians; Ecuadorean | Quito | Эквадор |  |  | Еквадор |  | | -2, -77.5
EG | EGY | 357994 | Egypt | Egyptian; Egyptians | Cairo | Египет | египетский; египтянин; египтяне | Каир | Єгипет | єгипетський | Каїр | 27, 30
SV | SLV | 3585968 | El Salvador | Salvadoran; Salvadorans | San Salvador | Сальвадор |  |  | Сальвадор |  | | 13.83, -88.92
GQ | GNQ | 2309096 | Equatorial Guinea | Equatorial Guinean | Malabo | Экваториальная Гвинея |  |  | Екваторіальна Гвінея |  | | 2, 10
ER | ERI | 338010 | Eritrea | Eritrean; Eritreans | Asmara | Эритрея | эритрейский | Асмэра | Еритрея |  | | 15, 39
EE | EST | 453733 | Estonia | Estonian; Estonians | Tallinn | Эстония | эстонский | Таллин | Естонія | естонський | Таллінн | 59, 26
SZ | SWZ | 934841 | Eswatini; Swaziland | Swazi | Mbabane | Эсватини; Свазиленд |  |  | Есватіні; Свазіленд |  | | -26.5, 31.5
ET | ETH | 337996 | Ethiopia | Ethiopian; Ethiopians | Addis Ababa | Эфиопия | эфиопский | Аддис-Абеба | Ефіопія | ефіопський | | 8, 38
FK | FLK | 3474414 | Falkland Islands; Falklands |  | Stanley | Фолклендские о-ва |  |  | Фолклендські Острови |  | | -51.75, -59
FO | FRO | 2622320 | Faroe Islands |  | Torshavn; Tórshavn | Фарерские о-ва |  |  | Фарерські Острови |  | | 62, -7
FJ | FJI | 2205218 | Fiji | Fijian; Fijians | Suva | Фиджи |  |  | Фіджі |  | | -18, 175
FI | FIN | 660013 | Finland | Finnish; Finns | Helsinki | Финляндия | финский; финляндский | Хельсинки | Фінляндія | фінський | Гельсінкі | 64, 26
FR | FRA | 3017382 | France | French; Frenchman; Frenchmen | Paris | Франция | французский | Париж | Франція | французький | Париж | 46, 2
GF | GUF | 3381670 | French Guiana |  | Cayenne | Французская Гвиана |  |  | Французька Гвіана |  | | 4, -53
PF | PYF | 4030656 | French Polynesia |  | Papeete | Французская Полинезия |  |  | Французька Полінезія |  | | -15, -140
GA | GAB | 2400553 | Gabon | Gabonese | Libreville | Габон |  |  | Габон |  | | -1, 11.75
GM | GMB | 2413451 | Gambia; The Gambia | Gambian; Gambians | Banjul | Гамбия |  |  | Гамбія |  | | 13.47, -16.57
GE | GEO | 614540 | Georgia | Georgian; Georgians | Tbilisi | Грузия | грузинский; грузин; грузины | Тбилиси | Грузія | грузинський | Тбілісі | 42, 43.5
DE | DEU | 2921044 | Germany | German; Germans | Berlin | Германия; ФРГ | немецкий; германский; немец; немцы | Берлин | Німеччина; ФРН | німецький; німець; німці | Берлін | 51, 9
GH | GHA | 2300660 | Ghana | Ghanaian; Ghanaians | Accra | Гана |  |  | Гана |  | | 8, -2
GI | GIB | 2411586 | Gibraltar |  |  | Гибралтар |  |  | Гібралтар |  | | 36.13, -5.35
GR | GRC | 390903 | Greece | Greek; Greeks | Athens | Греция | греческий | Афины | Греція | грецький | Афіни | 39, 22
GL | GRL | 3425505 | Greenland | Greenlandic; Greenlanders | Nuuk | Гренландия |  |  | Гренландія |  | | 72, -40
GD | GRD | 3580239 | Grenada | Grenadian | Saint George's | Гренада |  |  | Гренада |  | | 12.12, -61.67
GP | GLP | 3579143 | Guadeloupe |  | Basse-Terre | Гваделупа |  |  | Гваделупа |  | | 16.25, -61.58
GU | GUM | 4043988 | Guam |  | Hagatna; Hagåtña | Гуам |  |  | Гуам |  | | 13.47, 144.78
GT | GTM | 3595528 | Guatemala | Guatemalan; Guatemalans | Guatemala City | Гватемала |  |  | Гватемала |  | | 15.5, -90.25
GG | GGY | 3042362 | Guernsey |  | Saint Peter Port | Гернси |  |  | Гернсі |  | | 49.47, -2.58
GN | GIN | 2420477 | Guinea | Guinean; Guineans | Conakry | Гвинея |  |  | Гвінея |  | | 11, -10
GW | GNB | 2372248 | Guinea-Bissau | Bissau-Guinean | Bissau | Гвинея-Бисау |  |  | Гвінея-Бісау |  | | 12, -15
GY | GUY | 3378535 | Guyana | Guyanese | Georgetown | Гайана |  |  | Гаяна |  | | 5, -59
HT | HTI | 3723988 | Haiti | Haitian; Haitians | Port-au-Prince | Гаити | гаитянский | Порт-о-Пренс | Гаїті |  | | 19, -72.42
HN | HND | 3608932 | Honduras | Honduran; Hondurans | Tegucigalpa | Гондурас |  |  | Гондурас |  | | 15, -86.5
HK | HKG | 1819730 | Hong Kong | Hongkonger; Hongkongers | Hong Kong | Гонконг |  |  | Гонконг |  | | 22.25, 114.17
HU | HUN | 719819 | Hungary | Hungarian; Hungarians | Budapest | Венгрия | венгерский | Будапешт | Угорщина | угорський | Будапешт | 47, 20
IS | ISL | 2629691 | Iceland | Icelandic; Icelanders | Reykjavik | Исландия |  |  | Ісландія |  | | 65, -18
IN | IND | 1269750 | India | Indian; Indians | New Delhi; Delhi | Индия | индийский | Нью-Дели | Індія | індійський | Нью-Делі | 20, 77
ID | IDN | 1643084 | Indonesia | Indonesian; Indonesians | Jakarta | Индонезия | индонезийский | Джакарта | Індонезія | індонезійський | | -5, 120
IR | IRN | 130758 | Iran; Islamic Republic of Iran | Iranian; Iranians | Tehran | Иран | иранский; иранец; иранцы | Тегеран | Іран | іранський; іранець; іранці | Тегеран | 32, 53
IQ | IRQ | 99237 | Iraq | Iraqi; Iraqis | Baghdad | Ирак | иракский; иракец; иракцы | Багдад | Ірак | іракський | Багдад | 33, 44
IE | IRL | 2963597 | Ireland | Irish | Dublin | Ирландия | ирландский | Дублин | Ірландія |  | | 53, -8
IM | IMN | 3042225 | Isle of Man |  | Douglas | о-в Мэн |  |  | Острів Мен |  | | 54.25, -4.5
IL | ISR | 294640 | Israel | Israeli; Israelis | Jerusalem; Tel Aviv | Израиль | израильский; израильтянин; израильтяне | Иерусалим; Тель-Авив | Ізраїль | ізраїльський; ізраїльтянин; ізраїльтяни | Єрусалим; Тель-Авів | 31.5, 34.75
IT | ITA | 3175395 | Italy | Italian; Italians | Rome | Италия | итальянский | Рим | Італія | італійський | Рим | 42.83, 12.83
CI | CIV | 2287781 | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivorians | Yamoussoukro; Abidjan | Кот-д'Ивуар |  |  | Кот-д'Івуар; Берег Слонової Кістки |  | | 8, -5
JM | JAM | 3489940 | Jamaica | Jamaican; Jamaicans | Kingston | Ямайка |  |  | Ямайка |  | | 17.97, -76.79
JP | JPN | 1861060 | Japan | Japanese | Tokyo | Япония | японский | Токио | Японія | японський | Токіо | 36, 138
JE | JEY | 3042142 | Jersey |  | Saint Helier | Джерси |  |  | Джерсі |  | | 49.25, -2.17
JO | JOR | 248816 | Jordan | Jordanian; Jordanians | Amman | Иордания | иорданский | Амман | Йорданія | йорданський | Амман | 31, 36
KZ | KAZ | 1522867 | Kazakhstan | Kazakh; Kazakhs; Kazakhstani | Astana | Казахстан | казахстанский; казахский | Астана | Казахстан | казахстанський; казахський | Астана | 48, 68
KE | KEN | 192950 | Kenya | Kenyan; Kenyans | Nairobi | Кения | кенийский | Найроби | Кенія |  | | 1, 38
KI | KIR | 4030945 | Kiribati | I-Kiribati | Tarawa | Кирибати |  |  | Кірибаті |  | | 1.42, 173
XK | XKX | 831053 | Kosovo | Kosovar; Kosovars; Kosovan | Pristina | Косово | косовский | Приштина | Косово |  | | 42.58, 20.9
KW | KWT | 285570 | Kuwait | Kuwaiti; Kuwaitis | Kuwait City | Кувейт | кувейтский | Эль-Кувейт | Кувейт |  | | 29.3, 47.6
KG | KGZ | 1527747 | Kyrgyzstan; Kyrgyz Republic; Kirghizia | Kyrgyz; Kyrgyzstani | Bishkek | Киргизия; Кыргызстан | киргизский; кыргызский | Бишкек | Киргизстан |  | | 41, 75
LA | LAO | 1655842 | Laos | Laotian; Laotians; Lao | Vientiane | Лаос |  |  | Лаос |  | | 18, 105
LV | LVA | 458258 | Latvia | Latvian; Latvians | Riga | Латвия | латвийский | Рига | Латвія | латвійський | Рига | 57, 25
LB | LBN | 272103 | Lebanon | Lebanese | Beirut | Ливан | ливанский; ливанец; ливанцы | Бейрут | Ліван | ліванський | Бейрут | 33.83, 35.83
LS | LSO | 932692 | Lesotho | Basotho | Maseru | Лесото |  |  | Лесото |  | | -29.5, 28.5
LR | LBR | 2275384 | Liberia | Liberian; Liberians | Monrovia | Либерия |  |  | Ліберія |  | | 6.5, -9.5
LY | LBY | 2215636 | Libya | Libyan; Libyans | Tripoli | Ливия | ливийский | Триполи | Лівія | лівійський | Триполі | 25, 17
LI | LIE | 3042058 | Liechtenstein | Liechtensteiner | Vaduz | Лихтенштейн |  |  | Ліхтенштейн |  | | 47.27, 9.53
LT | LTU | 597427 | Lithuania | Lithuanian; Lithuanians | Vilnius | Литва | литовский | Вильнюс | Литва | литовський | Вільнюс | 56, 24
LU | LUX | 2960313 | Luxembourg | Luxembourgish; Luxembourger | Luxembourg | Люксембург |  |  | Люксембург |  | | 49.75, 6.17
MO | MAC | 1821275 | Macau; Macao | Macanese | Macau | Макао |  |  | Макао |  | | 22.17, 113.55
MG | MDG | 1062947 | Madagascar | Malagasy | Antananarivo | Мадагаскар |  |  | Мадагаскар |  | | -20, 47
MW | MWI | 927384 | Malawi | Malawian; Malawians | Lilongwe | Малави |  |  | Малаві |  | | -13.5, 34
MY | MYS | 1733045 | Malaysia | Malaysian; Malaysians | Kuala Lumpur | Малайзия |  | Куала-Лумпур | Малайзія |  | | 2.5, 112.5
MV | MDV | 1282028 | Maldives; The Maldives | Maldivian; Maldivians | Male | Мальдивы |  |  | Мальдіви |  | | 3.25, 73
ML | MLI | 2453866 | Mali | Malian; Malians | Bamako | Мали | малийский | Бамако | Малі |  | | 17, -4
MT | MLT | 2562770 | Malta | Maltese | Valletta | Мальта |  |  | Мальта |  | | 35.83, 14.58
MH | MHL | 2080185 | Marshall Islands |  | Majuro | Маршалловы о-ва |  |  | Маршаллові Острови |  | | 9, 168
MQ | MTQ | 3570311 | Martinique |  | Fort-de-France | Мартиника |  |  | Мартиніка |  | | 14.67, -61
MR | MRT | 2378080 | Mauritania | Mauritanian; Mauritanians | Nouakchott | Мавритания |  |  | Мавританія |  | | 20, -12
MU | MUS | 934292 | Mauritius | Mauritian; Mauritians | Port Louis | Маврикий |  |  | Маврикій |  | | -20.28, 57.55
YT | MYT | 1024031 | Mayotte |  | Mamoudzou | Майотта |  |  | Майотта |  | | -12.83, 45.17
MX | MEX | 3996063 | Mexico | Mexican; Mexicans | Mexico City | Мексика | мексиканский | Мехико | Мексика |  | | 23, -102
FM | FSM | 2081918 | Micronesia |  | Palikir - National Government Center | Федеративные Штаты Микронезии |  |  | Мікронезія; Федеративні Штати Мікронезії |  | | 6.92, 158.25
MD | MDA | 617790 | Moldova; Republic of Moldova | Moldovan; Moldovans | Chisinau | Молдова; Молдавия | молдавский | Кишинев | Молдова | молдовський | Кишинів | 47, 29
MC | MCO | 2993457 | Monaco | Monegasque |  | Монако |  |  | Монако |  | | 43.73, 7.4
MN | MNG | 2029969 | Mongolia | Mongolian; Mongolians | Ulan Bator | Монголия |  | Улан-Батор | Монголія |  | | 46, 105
ME | MNE | 3194884 | Montenegro | Montenegrin; Montenegrins | Podgorica | Черногория |  | Подгорица | Чорногорія |  | | 42.7, 19.4
MS | MSR | 3578097 | Montserrat |  | Plymouth | Монтсеррат |  |  | Монтсеррат |  | | 16.75, -62.2
MA | MAR | 2542007 | Morocco | Moroccan; Moroccans | Rabat | Марокко | марокканский | Рабат | Марокко |  | | 32, -5
MZ | MOZ | 1036973 | Mozambique | Mozambican; Mozambicans | Maputo | Мозамбик |  |  | Мозамбік |  | | -18.25, 35
MM | MMR | 1327865 | Myanmar; Burma | Burmese; Myanmarese | Naypyidaw | Мьянма; Бирма | мьянманский | Нейпьидо | М'янма |  | | 19.75, 96.1
NA | NAM | 3355338 | Namibia | Namibian; Namibians | Windhoek | Намибия |  |  | Намібія |  | | -22, 17
NR | NRU | 2110425 | Nauru |  | Yaren | Науру |  |  | Науру |  | | -0.53, 166.92
NP | NPL | 1282988 | Nepal | Nepalese; Nepali; Nepalis | Kathmandu | Непал |  | Катманду | Непал |  | | 28, 84
NL | NLD | 2750405 | Netherlands; Holland; The Netherlands | Dutch | Amsterdam; The Hague | Нидерланды; Голландия | нидерландский; голландский | Амстердам | Нідерланди; Голландія | нідерландський | Амстердам | 52.5, 5.75
NC | NCL | 2139685 | New Caledonia |  | Noumea; Nouméa | Новая Каледония |  |  | Нова Каледонія |  | | -21.5, 165.5
NZ | NZL | 2186224 | New Zealand; Aotearoa New Zealand | New Zealander; New Zealanders | Wellington | Новая Зеландия; Аотеароа |  |  | Нова Зеландія; Аотеароа |  | | -41, 174
NI | NIC | 3617476 | Nicaragua | Nicaraguan; Nicaraguans | Managua | Никарагуа |  |  | Нікарагуа |  | | 13, -85
NE | NER | 2440476 | Niger | Nigerien; Nigeriens | Niamey | Нигер | нигерский | Ниамей | Нігер |  | | 16, 8
NG | NGA | 2328926 | Nigeria | Nigerian; Nigerians | Abuja | Нигерия | нигерийский | Абуджа | Нігерія |  | | 10, 8
NU | NIU | 4036232 | Niue |  | Alofi | Ниуэ |  |  | Ніуе |  | | -19.03, -169.87
NF | NFK | 2155115 | Norfolk Island |  | Kingston | о-в Норфолк |  |  | Острів Норфолк |  | | -29.03, 167.95
KP | PRK | 1873107 | North Korea; DPRK | North Korean; North Koreans | Pyongyang | КНДР; Северная Корея | северокорейский | Пхеньян | Північна Корея; КНДР | північнокорейський | Пхеньян | 40, 127
MK | MKD | 718075 | North Macedonia; Macedonia | Macedonian; Macedonians; North Macedonian | Skopje | Северная Македония; Македония |  | Скопье | Північна Македонія |  | | 41.83, 22
MP | MNP | 4041468 | Northern Mariana Islands |  | Saipan | Северные Марианские о-ва |  |  | Північні Маріанські Острови |  | | 15.2, 145.75
NO | NOR | 3144096 | Norway | Norwegian; Norwegians | Oslo | Норвегия | норвежский | Осло | Норвегія | норвезький | Осло | 62, 10
OM | OMN | 286963 | Oman | Omani; Omanis | Muscat | Оман | оманский | Маскат | Оман |  | | 21, 57
PK | PAK | 1168579 | Pakistan | Pakistani; Pakistanis | Islamabad | Пакистан | пакистанский; пакистанец; пакистанцы | Исламабад | Пакистан | пакистанський | Ісламабад | 30, 70
PW | PLW | 1559582 | Palau |  | Ngerulmud | Палау |  |  | Палау |  | | 7.5, 134.5
PS | PSE | 6254930 | Palestine; Palestinian Territories; Palestinian Territory; State of Palestine; Palestinian territories | Palestinian; Palestinians; Gazan; Gazans | Ramallah | Палестинские территории; Палестина | палестинский; палестинец; палестинцы | Рамалла | Палестинські території; Палестина | палестинський; палестинець; палестинці | Рамалла | 31.9, 35.2
PA | PAN | 3703430 | Panama | Panamanian; Panamanians | Panama; Panamá | Панама |  |  | Панама |  | | 9, -80
PG | PNG | 2088628 | Papua New Guinea | Papua New Guinean | Port Moresby | Папуа — Новая Гвинея |  |  | Папуа-Нова Гвінея |  | | -6, 147
PY | PRY | 3437598 | Paraguay | Paraguayan; Paraguayans | Asuncion | Парагвай |  |  | Парагвай |  | | -23, -58
PE | PER | 3932488 | Peru | Peruvian; Peruvians | Lima | Перу |  | Лима | Перу |  | | -10, -76
PH | PHL | 1694008 | Philippines; The Philippines | Filipino; Filipinos; Philippine | Manila | Филиппины | филиппинский | Манила | Філіппіни |  | | 13, 122
PN | PCN | 4030699 | Pitcairn Islands; Pitcairn |  | Adamstown | о-ва Питкэрн |  |  | Острови Піткерн |  | | -25.07, -130.1
PL | POL | 798544 | Poland | Polish; Poles | Warsaw | Польша | польский; поляк; поляки | Варшава | Польща | польський; поляк; поляки | Варшава | 52, 20
PT | PRT | 2264397 | Portugal | Portuguese | Lisbon | Португалия | португальский | Лиссабон | Португалія | португальський | Лісабон | 39.5, -8
PR | PRI | 4566966 | Puerto Rico | Puerto Rican; Puerto Ricans | San Juan | Пуэрто-Рико |  |  | Пуерто-Рико |  | | 18.25, -66.5
QA | QAT | 289688 | Qatar | Qatari; Qataris | Doha | Катар | катарский | Доха | Катар | катарський | Доха | 25.5, 51.25
CG | COG | 2260494 | Republic of Congo; Republic of the Congo; Congo-Brazzaville; Congo Republic | Congolese | Brazzaville | Республика Конго; Конго-Браззавиль |  |  | Республіка Конго; Конго-Браззавіль |  | | -1, 15
RO | ROU | 798549 | Romania | Romanian; Romanians | Bucharest | Румыния | румынский | Бухарест | Румунія | румунський | Бухарест | 46, 25
RU | RUS | 2017370 | Russia; Russian Federation | Russian; Russians | Moscow | Россия; РФ; Российская Федерация | российский; русский; россиянин; россияне; русские | Москва | Росія; РФ; Російська Федерація; рф | російський; росіянин; росіяни | Москва | 60, 100
RW | RWA | 49518 | Rwanda | Rwandan; Rwandans | Kigali | Руанда | руандийский | Кигали | Руанда |  | | -2, 30
RE | REU | 935317 | Réunion |  | Saint-Denis | Реюньон |  |  | Реюньйон |  | | -21.15, 55.5
WS | WSM | 4034894 | Samoa | Samoan; Samoans | Apia | Самоа |  |  | Самоа |  | | -13.58, -172.33
SM | SMR | 3168068 | San Marino | Sammarinese | San Marino | Сан-Марино |  |  | Сан-Марино |  | | 43.77, 12.42
SA | SAU | 102358 | Saudi Arabia; KSA | Saudi; Saudis; Saudi Arabian | Riyadh | Саудовская Аравия; КСА | саудовский | Эр-Рияд | Саудівська Аравія | саудівський | Ер-Ріяд | 25, 45
SN | SEN | 2245662 | Senegal | Senegalese | Dakar | Сенегал |  |  | Сенегал |  | | 14, -14
RS | SRB | 6290252 | Serbia | Serbian; Serbians; Serbs; Serb | Belgrade | Сербия | сербский; серб; сербы | Белград | Сербія | сербський | Белград | 44.02, 21.01
SC | SYC | 241170 | Seychelles | Seychellois | Victoria | Сейшельские о-ва |  |  | Сейшельські Острови |  | | -4.58, 55.67
SL | SLE | 2403846 | Sierra Leone | Sierra Leonean; Sierra Leoneans | Freetown | Сьерра-Леоне |  |  | Сьєрра-Леоне |  | | 8.5, -11.5
SG | SGP | 1880251 | Singapore | Singaporean; Singaporeans |  | Сингапур |  |  | Сінгапур |  | | 1.37, 103.8
SX | SXM | 7609695 | Sint Maarten |  | Philipsburg | Синт-Мартен |  |  | Сінт-Мартен |  | | 18.04, -63.05
SK | SVK | 3057568 | Slovakia | Slovak; Slovaks; Slovakian | Bratislava | Словакия | словацкий | Братислава | Словаччина | словацький | Братислава | 48.67, 19.5
SI | SVN | 3190538 | Slovenia | Slovenian; Slovenians; Slovene; Slovenes | Ljubljana | Словения | словенский | Любляна | Словенія |  | | 46.12, 14.82
SB | SLB | 2103350 | Solomon Islands | Solomon Islander | Honiara | Соломоновы о-ва |  |  | Соломонові Острови |  | | -8, 159
SO | SOM | 51537 | Somalia | Somali; Somalis; Somalian | Mogadishu | Сомали | сомалийский | Могадишо | Сомалі | сомалійський | | 10, 49
ZA | ZAF | 953987 | South Africa | South African; South Africans | Pretoria | Южно-Африканская Республика | южноафриканский | Претория | Південно-Африканська Республіка |  | | -29, 24
KR | KOR | 1835841 | South Korea; Republic of Korea | South Korean; South Koreans | Seoul | Республика Корея; Южная Корея | южнокорейский | Сеул | Південна Корея | південнокорейський | Сеул | 37, 127.5
SS | SSD | 7909807 | South Sudan | South Sudanese | Juba | Южный Судан | южносуданский | Джуба | Південний Судан |  | | 7, 30
ES | ESP | 2510769 | Spain | Spanish; Spaniards; Spaniard | Madrid | Испания | испанский | Мадрид | Іспанія | іспанський | Мадрид | 40, -4
LK | LKA | 1227603 | Sri Lanka | Sri Lankan; Sri Lankans | Colombo | Шри-Ланка |  |  | Шрі-Ланка |  | | 7, 81
BL | BLM | 3578476 | St. Barthélemy |  | Gustavia | Сен-Бартелеми |  |  | Сен-Бартелемі |  | | 17.9, -62.83
SH | SHN | 3370751 | St. Helena |  | Jamestown | о-в Св. Елены |  |  | Острів Святої Єлени |  | | -15.95, -5.7
KN | KNA | 3575174 | St. Kitts and Nevis |  | Basseterre | Сент-Китс и Невис |  |  | Сент-Кітс і Невіс |  | | 17.33, -62.75
LC | LCA | 3576468 | St. Lucia |  | Castries | Сент-Люсия |  |  | Сент-Люсія |  | | 13.88, -60.97
MF | MAF | 3578421 | St. Martin |  | Marigot | Сен-Мартен |  |  | Сен-Мартен |  | | 18.08, -63.05
PM | SPM | 3424932 | St. Pierre and Miquelon |  | Saint-Pierre | Сен-Пьер и Микелон |  |  | Сен-П'єр і Мікелон |  | | 46.83, -56.33
VC | VCT | 3577815 | St. Vincent and Grenadines |  | Kingstown | Сент-Винсент и Гренадины |  |  | Сент-Вінсент і Гренадіни |  | | 13.25, -61.2
SD | SDN | 366755 | Sudan | Sudanese | Khartoum | Судан | суданский | Хартум | Судан | суданський | Хартум | 15, 30
SR | SUR | 3382998 | Suriname | Surinamese | Paramaribo | Суринам |  |  | Суринам |  | | 4, -56
SJ | SJM | 607072 | Svalbard and Jan Mayen |  | Longyearbyen | Шпицберген и Ян-Майен |  |  | Шпіцберген та Ян-Маєн |  | | 78, 20
SE | SWE | 2661886 | Sweden | Swedish; Swedes | Stockholm | Швеция | шведский | Стокгольм | Швеція | шведський | Стокгольм | 62, 15
CH | CHE | 2658434 | Switzerland | Swiss | Bern | Швейцария | швейцарский | Берн | Швейцарія | швейцарський | Берн | 47, 8
SY | SYR | 163843 | Syria; Syrian Arab Republic | Syrian; Syrians | Damascus | Сирия | сирийский; сириец; сирийцы | Дамаск | Сирія | сирійський | Дамаск | 35, 38
ST | STP | 2410758 | São Tomé and Príncipe; Sao Tome and Principe | Santomean | Sao Tome; São Tomé | Сан-Томе и Принсипи |  |  | Сан-Томе і Принсіпі |  | | 1, 7
TW | TWN | 1668284 | Taiwan | Taiwanese | Taipei | Тайвань | тайваньский | Тайбэй | Тайвань | тайванський | | 23.5, 121
TJ | TJK | 1220409 | Tajikistan | Tajik; Tajiks; Tajikistani | Dushanbe | Таджикистан | таджикский | Душанбе | Таджикистан |  | | 39, 71
TZ | TZA | 149590 | Tanzania | Tanzanian; Tanzanians | Dodoma | Танзания |  | Додома | Танзанія |  | | -6, 35
TH | THA | 1605651 | Thailand | Thai; Thais | Bangkok | Таиланд | таиландский; тайский | Бангкок | Таїланд |  | | 15, 100
TL | TLS | 1966436 | Timor-Leste; East Timor | Timorese | Dili | Восточный Тимор; Тимор-Лесте |  |  | Тимор-Лешті; Східний Тимор |  | | -8.83, 125.92
TG | TGO | 2363686 | Togo | Togolese | Lome | Того |  |  | Того |  | | 8, 1.17
TK | TKL | 4031074 | Tokelau |  |  | Токелау |  |  | Токелау |  | | -9, -172
TO | TON | 4032283 | Tonga | Tongan; Tongans | Nuku'alofa; Nuku‘alofa | Тонга |  |  | Тонга |  | | -20, -175
TT | TTO | 3573591 | Trinidad and Tobago; Trinidad | Trinidadian; Trinidadians | Port of Spain | Тринидад и Тобаго |  |  | Тринідад і Тобаго |  | | 11, -61
TN | TUN | 2464461 | Tunisia | Tunisian; Tunisians | Tunis | Тунис | тунисский | Тунис | Туніс |  | Туніс | 34, 9
TR | TUR | 298795 | Turkey; Türkiye; Turkiye | Turkish; Turks | Ankara | Турция | турецкий; турок; турки | Анкара | Туреччина | турецький; турок; турки | Анкара | 39, 35
TM | TKM | 1218197 | Turkmenistan | Turkmen; Turkmens | Ashgabat | Туркменистан; Туркмения | туркменский | Ашхабад | Туркменістан |  | | 40, 60
TC | TCA | 3576916 | Turks and Caicos Islands |  | Cockburn Town | Тёркс и Кайкос |  |  | Острови Теркс і Кайкос |  | | 21.73, -71.58
TV | TUV | 2110297 | Tuvalu |  | Funafuti | Тувалу |  |  | Тувалу |  | | -8, 178
VI | VIR | 4796775 | U.S. Virgin Islands |  | Charlotte Amalie | Виргинские о-ва |  |  | Віргінські Острови |  | | 18.34, -64.9
UG | UGA | 226074 | Uganda | Ugandan; Ugandans | Kampala | Уганда | угандийский | Кампала | Уганда |  | | 1, 32
UA | UKR | 690791 | Ukraine | Ukrainian; Ukrainians | Kyiv; Kiev | Украина | украинский; украинец; украинцы | Киев | Україна | український; українець; українці | Київ | 49, 32
AE | ARE | 290557 | United Arab Emirates; UAE; U.A.E.; Emirates | Emirati; Emiratis | Abu Dhabi | ОАЭ; Эмираты | эмиратский | Абу-Даби | Об'єднані Арабські Емірати; ОАЕ; Емірати | еміратський | Абу-Дабі | 24, 54
GB | GBR | 2635167 | United Kingdom; UK; U.K.; Britain; Great Britain | British; Britons; Briton | London | Великобритания; Британия; Англия; Шотландия; Соединенное Королевство | британский; британец; британцы; английский | Лондон | Велика Британія; Британія; Англія; Шотландія | британський; британець; британці; англійський | Лондон | 54, -2
US | USA | 6252001 | United States; US; United States of America; USA; U.S.; U.S.A.; America | American; Americans | Washington; Washington, D.C.; Washington DC | Соединенные Штаты; США; Соединенные Штаты Америки; Америка | американский; американец; американцы | Вашингтон | Сполучені Штати; США; Сполучені Штати Америки; Америка | американський; американець; американці | Вашингтон | 39.8, -98.6
UY | URY | 3439705 | Uruguay | Uruguayan; Uruguayans | Montevideo | Уругвай |  |  | Уругвай |  | | -33, -56
UZ | UZB | 1512440 | Uzbekistan | Uzbek; Uzbeks; Uzbekistani | Tashkent | Узбекистан | узбекский | Ташкент | Узбекистан | узбецький | Ташкент | 41, 64
VU | VUT | 2134431 | Vanuatu | Ni-Vanuatu | Port-Vila | Вануату |  |  | Вануату |  | | -16, 167
VA | VAT | 3164670 | Vatican City; Vatican; Holy See | Vatican |  | Ватикан; Святой Престол |  |  | Ватикан |  | | 41.9, 12.45
VE | VEN | 3625428 | Venezuela | Venezuelan; Venezuelans | Caracas | Венесуэла | венесуэльский | Каракас | Венесуела | венесуельський | Каракас | 8, -66
VN | VNM | 1562822 | Vietnam; Viet Nam | Vietnamese | Hanoi | Вьетнам | вьетнамский | Ханой | В'єтнам |  | | 16.17, 107.83
WF | WLF | 4034749 | Wallis and Futuna |  | Mata-Utu | Уоллис и Футуна |  |  | Уолліс і Футуна |  | | -13.3, -176.2
EH | ESH | 2461445 | Western Sahara | Sahrawi; Sahrawis |  | Западная Сахара |  |  | Західна Сахара |  | | 24.5, -13
YE | YEM | 69543 | Yemen | Yemeni; Yemenis; Yemenite | Sanaa; Sana'a | Йемен | йеменский | Сана | Ємен | єменський | Сана | 15, 48
ZM | ZMB | 895949 | Zambia | Zambian; Zambians | Lusaka | Замбия |  |  | Замбія |  | | -13.5, 27.8
ZW | ZWE | 878675 | Zimbabwe | Zimbabwean; Zimbabweans | Harare | Зимбабве |  |  | Зімбабве |  | | -20, 30
AX | ALA | 661882 | Åland Islands |  | Mariehamn | Аландские о-ва |  |  | Аландські Острови |  | | 60.2, 20
`;
