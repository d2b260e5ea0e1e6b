/**
 * Places in the news that are no town, no first-level region and no country: one a line, for a person to mend.
 *
 * name shown | precision | country | ISO 3166-2 of the region, where it lies in one | latitude, longitude |
 * other names; Russian and Ukrainian in the nominative | GeoNames id, where known
 *
 * Precision: `region` for an area (a sea, too: then without a country), `exact` for a base, a plant, a crossing, `city`
 * for a town that cities500 lacks or spells otherwise than wires do.
 * Coordinates are of its middle, rounded to what the precision bears; written for this project from public maps.
 */
export const SPECIAL_TABLE = `
Gaza Strip | region | PS | | 31.42, 34.36 | Gaza enclave; Сектор Газа; Сектор Гази; Смуга Гази; Полоса Газы | 281132
Gaza | region | PS | | 31.42, 34.36 | Газа
West Bank | region | PS | | 32.00, 35.25 | Occupied West Bank; Западный берег; Западный берег реки Иордан; Західний берег; Західний берег річки Йордан | 285153
Judea and Samaria | region | PS | | 32.00, 35.25 |
Jordan Valley | region | PS | | 32.10, 35.52 |
Golan Heights | region | SY | SY-QU | 33.00, 35.75 | Golan; Голанские высоты; Голаны; Голанські висоти
Mount Hermon | exact | SY | | 33.416, 35.857 | Jabal al-Shaykh
Shebaa Farms | region | LB | | 33.28, 35.70 |
Galilee | region | IL | IL-Z | 32.85, 35.40 | Upper Galilee; Western Galilee; Галилея; Галілея
Negev | region | IL | IL-D | 30.80, 34.80 | Negev Desert; Негев
Beqaa Valley | region | LB | LB-BI | 33.85, 35.98 | Bekaa Valley; Beqaa; Bekaa; Bekaa region; Долина Бекаа
South Lebanon | region | LB | | 33.27, 35.35 | Южный Ливан; Південний Ліван
Dahiyeh | region | LB | LB-JL | 33.85, 35.51 | Dahieh; Dahiya
Litani River | region | LB | | 33.32, 35.45 | Litani
Eastern Ghouta | region | SY | SY-RD | 33.52, 36.40 | Ghouta; Восточная Гута
Palmyra | city | SY | | 34.55, 38.28 | Tadmur; Tadmor
Rojava | region | SY | | 36.60, 40.50 |
Kurdistan Region | region | IQ | | 36.40, 44.30 | Iraqi Kurdistan; Kurdistan Region of Iraq; Иракский Курдистан; Іракський Курдистан
Kurdistan | region | | | 36.80, 43.50 | Курдистан
Sinai | region | EG | | 29.50, 33.80 | Sinai Peninsula; Sinai Desert; Синай; Синайский полуостров; Синай
Philadelphi Corridor | region | PS | | 31.27, 34.26 | Philadelphi Route; Salah al-Din Corridor
Netzarim Corridor | region | PS | | 31.46, 34.41 | Netzarim
Morag Corridor | region | PS | | 31.31, 34.29 |
Rafah crossing | exact | PS | | 31.248, 34.259 | Rafah Border Crossing; КПП Рафах; пограничный переход Рафах
Kerem Shalom crossing | exact | IL | | 31.228, 34.266 | Kerem Shalom; Karam Abu Salem
Zikim crossing | exact | IL | | 31.605, 34.524 | Zikim
Allenby Bridge | exact | PS | | 31.874, 35.541 | King Hussein Bridge; Allenby crossing
Erez crossing | exact | IL | | 31.559, 34.546 |
Al-Aqsa Mosque | exact | PS | | 31.776, 35.236 | Al-Aqsa; Temple Mount; Al-Aqsa compound
Darfur | region | SD | | 13.50, 24.00 | Дарфур
West Darfur | region | SD | SD-DW | 12.90, 22.90 |
Central Darfur | region | SD | SD-DC | 12.90, 23.50 |
Kordofan | region | SD | | 12.50, 29.80 | Кордофан
Nuba Mountains | region | SD | SD-KS | 11.30, 30.00 |
Abyei | region | SD | | 9.60, 28.44 |
Tigray | region | ET | ET-TI | 13.80, 38.90 | Tigray Region; Тыграй; Тиграй
Amhara | region | ET | ET-AM | 11.70, 37.90 |
Somaliland | region | SO | | 9.70, 45.80 | Сомалиленд
Puntland | region | SO | | 9.20, 49.50 |
Jubaland | region | SO | | 0.00, 41.80 |
Cabo Delgado | region | MZ | MZ-P | -12.30, 39.90 |
Kivu | region | CD | | -2.00, 28.60 |
Anglophone regions | region | CM | | 5.80, 9.70 | Ambazonia
Lake Chad | region | | | 13.10, 14.40 | Lake Chad Basin; Lake Chad region
Sahel | region | | | 15.50, 2.00 | Sahel region; Сахель
Liptako-Gourma | region | | | 14.30, 0.30 | Liptako
Horn of Africa | region | | | 8.00, 46.00 | Африканский Рог
Great Lakes region | region | | | -2.00, 29.50 |
Maghreb | region | | | 31.00, 3.00 |
Western Sahara | region | EH | | 24.50, -13.00 |
Cyrenaica | region | LY | | 30.00, 22.00 |
Tripolitania | region | LY | | 31.00, 13.50 |
Crimea | region | UA | UA-43 | 45.30, 34.40 | Crimean Peninsula; Крым; Крым полуостров; Крим; Кримський півострів; Крымский полуостров
Donbas | region | UA | | 48.30, 38.30 | Donbass; Донбасс; Донбас
Novorossiya | region | UA | | 47.50, 36.50 |
Transcarpathia | region | UA | UA-21 | 48.40, 23.30 | Закарпатье; Закарпаття
Snake Island | exact | UA | UA-51 | 45.255, 30.204 | Zmiinyi Island; Остров Змеиный; Острів Зміїний; Змеиный; Зміїний
Kinburn Spit | region | UA | UA-48 | 46.55, 31.65 | Кинбурнская коса; Кінбурнська коса
Crimean Bridge | exact | UA | | 45.309, 36.507 | Kerch Bridge; Kerch Strait Bridge; Крымский мост; Кримський міст; Керченский мост
Zaporizhzhia Nuclear Power Plant | exact | UA | UA-23 | 47.512, 34.586 | Zaporizhzhia nuclear plant; Zaporizhzhia NPP; ZNPP; Запорожская АЭС; ЗАЭС; Запорізька АЕС; ЗАЕС
Chernobyl Nuclear Power Plant | exact | UA | UA-32 | 51.389, 30.099 | Chornobyl Nuclear Power Plant; Chernobyl plant; Чернобыльская АЭС; ЧАЭС; Чорнобильська АЕС; ЧАЕС
Engels air base | exact | RU | RU-SAR | 51.481, 46.211 | Engels-2 air base; Engels-2; Engels airfield; аэродром Энгельс; аеродром Енгельс
Belbek airfield | exact | UA | UA-40 | 44.689, 33.571 | Belbek air base; Belbek airbase; Belbek; Бельбек
Saky air base | exact | UA | UA-43 | 45.093, 33.595 | Saki air base; Saky airfield; аэродром Саки; аеродром Саки
Transnistria | region | MD | MD-SN | 46.95, 29.60 | Transdniestria; Transnistrian region; Pridnestrovie; Приднестровье; Придністров'я
Gagauzia | region | MD | MD-GA | 46.10, 28.60 | Гагаузия; Гагаузія
Nagorno-Karabakh | region | AZ | | 39.90, 46.60 | Nagorno Karabakh; Karabakh; Artsakh; Нагорный Карабах; Карабах; Нагірний Карабах; Арцах
Lachin corridor | region | AZ | AZ-LAC | 39.64, 46.55 | Лачинский коридор
Zangezur corridor | region | AM | AM-SU | 38.95, 46.30 | Зангезурский коридор
Nakhchivan | region | AZ | AZ-NX | 39.30, 45.40 | Nakhichevan; Нахичевань; Нахичеванская автономная республика
South Ossetia | region | GE | | 42.30, 44.10 | Южная Осетия; Південна Осетія
Abkhazia | region | GE | GE-AB | 43.00, 41.00 | Абхазия; Абхазія
Chechnya | region | RU | RU-CE | 43.40, 45.70 | Чечня; Чеченская Республика; Чечня
Dagestan | region | RU | RU-DA | 43.10, 46.90 | Дагестан
Tatarstan | region | RU | RU-TA | 55.20, 50.70 | Татарстан
North Caucasus | region | RU | | 43.20, 44.50 | Северный Кавказ; Північний Кавказ
Caucasus | region | | | 42.50, 44.50 | South Caucasus; Кавказ; Южный Кавказ
Kuban | region | RU | RU-KDA | 45.30, 39.00 | Кубань
Kursk region | region | RU | RU-KRS | 51.70, 36.20 | Курщина; Курщина
Belgorod region | region | RU | RU-BEL | 50.70, 37.60 | Белгородщина; Бєлгородщина
Bryansk region | region | RU | RU-BRY | 53.00, 33.40 | Брянщина
Siberia | region | RU | | 60.00, 100.00 | Сибирь; Сибір
Ural | region | RU | | 57.00, 60.00 | Urals; Урал
Bosnian Serb Republic | region | BA | BA-SRP | 44.80, 17.20 | Republika Srpska; Республика Сербская
Kashmir | region | IN | IN-JK | 34.10, 74.80 | Indian-administered Kashmir; Indian Kashmir; Indian-controlled Kashmir; Kashmir Valley; Jammu and Kashmir; Кашмир; Кашмір
Azad Kashmir | region | PK | PK-JK | 34.00, 73.80 | Pakistan-administered Kashmir; Pakistani Kashmir; Pakistani-administered Kashmir
Waziristan | region | PK | PK-KP | 32.60, 69.80 | Вазиристан
North Waziristan | region | PK | PK-KP | 33.00, 70.00 | North Waziristan District
South Waziristan | region | PK | PK-KP | 32.30, 69.60 | South Waziristan District; Upper South Waziristan; Lower South Waziristan
Bajaur District | region | PK | PK-KP | 34.79, 71.52 | Bajaur; Bajaur Agency
Orakzai District | region | PK | PK-KP | 33.67, 70.95 | Orakzai
Mohmand District | region | PK | PK-KP | 34.50, 71.30 | Mohmand Agency
Bastar | region | IN | IN-CG | 19.20, 81.90 | Bastar region; Bastar district
Tirah Valley | region | PK | PK-KP | 33.75, 70.80 | Tirah
Baluchistan | region | PK | PK-BA | 28.50, 66.50 | Balochistan; Белуджистан
Durand Line | region | | | 32.00, 69.30 |
Torkham crossing | exact | AF | AF-NAN | 34.122, 71.094 | Torkham; Torkham border crossing
Bagram Airfield | exact | AF | AF-PAR | 34.946, 69.265 | Bagram Air Base; Bagram airbase; Bagram
Kandahar Province | region | AF | AF-KAN | 31.00, 65.50 |
Rakhine | region | MM | MM-16 | 20.10, 93.50 | Rakhine State; Arakan
Kayin State | region | MM | MM-13 | 17.30, 97.80 | Karen State
Mindanao | region | PH | | 8.00, 125.00 | Минданао
Sulu | region | PH | PH-SLU | 6.00, 121.00 | Sulu Archipelago
Xinjiang | region | CN | CN-XJ | 41.00, 85.00 | Xinjiang Uyghur Autonomous Region; Синьцзян
Tibet | region | CN | CN-XZ | 31.50, 88.00 | Тибет
Inner Mongolia | region | CN | CN-NM | 43.50, 113.50 |
Demilitarized Zone | region | | | 38.00, 127.00 | DMZ; Korean Demilitarized Zone
Korean Peninsula | region | | | 38.00, 127.30 | Корейский полуостров; Корейський півострів
Panmunjom | exact | KR | | 37.956, 126.677 | Пханмунджом
Spratly Islands | region | | | 9.00, 113.00 | Spratlys
Scarborough Shoal | exact | | | 15.150, 117.750 |
Kuril Islands | region | RU | RU-SAK | 46.50, 151.50 | Курилы; Курильские острова
Essequibo | region | GY | | 6.00, -59.50 | Guayana Esequiba
Chiapas | region | MX | MX-CHP | 16.50, -92.50 |
Catatumbo | region | CO | CO-NSA | 8.70, -73.10 |
Amazon | region | | | -4.00, -62.00 | Amazon rainforest; Amazon basin
Ulster | region | | | 54.60, -7.00 |
Basque Country | region | ES | ES-PV | 43.00, -2.60 |
Anatolia | region | TR | | 39.00, 35.00 |
Patagonia | region | AR | | -41.80, -68.90 |
Bushehr Nuclear Power Plant | exact | IR | IR-18 | 28.829, 50.886 | Bushehr nuclear plant; Бушерская АЭС
Natanz | exact | IR | IR-10 | 33.724, 51.727 | Natanz nuclear facility; Natanz enrichment plant; Натанз
Fordow | exact | IR | IR-25 | 34.885, 50.996 | Fordow Fuel Enrichment Plant; Fordo; Фордо
Kharg Island | exact | IR | IR-18 | 29.240, 50.310 | Kharg
Khmeimim air base | exact | SY | SY-LA | 35.401, 35.949 | Khmeimim; Hmeimim; Hmeimim air base; Хмеймим
Al Udeid Air Base | exact | QA | | 25.117, 51.315 | Al Udeid; Al-Udeid; Al Udeid airbase; Эль-Удейд
Ain al-Asad Airbase | exact | IQ | IQ-AN | 33.786, 42.441 | Ain al-Asad; Ain Assad; Ain al-Assad; Al Asad Airbase; al-Asad air base
Incirlik Air Base | exact | TR | TR-01 | 37.002, 35.426 | Incirlik; Инджирлик
RAF Akrotiri | exact | CY | | 34.590, 32.988 | Akrotiri; Акротири
Diego Garcia | exact | IO | | -7.313, 72.411 |
Prince Sultan Air Base | exact | SA | SA-01 | 24.063, 47.580 |
Guantanamo Bay | exact | CU | | 19.900, -75.130 | Guantánamo Bay; Guantanamo
Pentagon | exact | US | US-VA | 38.871, -77.056 |
White House | exact | US | US-DC | 38.898, -77.037 |
Kremlin | exact | RU | RU-MOW | 55.752, 37.617 | Кремль
Green Zone | exact | IQ | IQ-BG | 33.306, 44.391 |
Ben Gurion Airport | exact | IL | IL-M | 32.009, 34.877 | Ben Gurion International Airport; Ben Gurion
Heathrow | exact | GB | GB-ENG | 51.471, -0.454 | Heathrow Airport
Gatwick | exact | GB | GB-ENG | 51.154, -0.182 | Gatwick Airport
Camp David | exact | US | US-MD | 39.648, -77.465 |
Mar-a-Lago | exact | US | US-FL | 26.677, -80.037 |
Black Sea | region | | | 43.20, 34.50 | Черное море; Чорне море
Sea of Azov | region | | | 46.00, 36.50 | Azov Sea; Азовское море; Азовське море
Kerch Strait | region | | | 45.25, 36.55 | Керченский пролив; Керченська протока
Caspian Sea | region | | | 42.00, 50.50 | Каспийское море; Каспий; Каспійське море
Red Sea | region | | | 20.00, 38.50 | Красное море; Червоне море
Gulf of Aden | region | | | 12.30, 48.00 | Аденский залив; Аденська затока
Bab el-Mandeb | region | | | 12.60, 43.35 | Bab al-Mandab; Bab el-Mandeb Strait; Bab al-Mandab Strait; Баб-эль-Мандебский пролив; Баб-эль-Мандеб
Arabian Sea | region | | | 16.00, 63.00 | Аравийское море; Аравійське море
Persian Gulf | region | | | 27.00, 51.00 | Arabian Gulf; Персидский залив; Перська затока
Gulf of Oman | region | | | 24.80, 58.50 | Оманский залив; Оманська затока
Strait of Hormuz | region | | | 26.57, 56.25 | Hormuz Strait; Ормузский пролив; Ормузька протока
Suez Canal | region | EG | | 30.40, 32.35 | Суэцкий канал; Суецький канал
Mediterranean Sea | region | | | 35.00, 18.00 | Mediterranean; Eastern Mediterranean; Средиземное море; Середземне море
Baltic Sea | region | | | 58.00, 20.00 | Балтийское море; Балтійське море
Barents Sea | region | | | 74.00, 36.00 | Баренцево море
North Sea | region | | | 56.00, 3.00 |
South China Sea | region | | | 12.00, 114.00 | Южно-Китайское море; Південно-Китайське море
East China Sea | region | | | 29.00, 125.00 |
Yellow Sea | region | | | 36.00, 123.00 |
Sea of Japan | region | | | 40.00, 135.00 | East Sea; Японское море
Taiwan Strait | region | | | 24.50, 119.50 | Тайваньский пролив; Тайванська протока
Strait of Malacca | region | | | 3.00, 100.50 | Malacca Strait
Gulf of Guinea | region | | | 1.50, 4.00 |
Gulf of Mexico | region | | | 25.00, -90.00 | Gulf of America; Мексиканский залив
Caribbean Sea | region | | | 15.00, -75.00 | Caribbean; Карибское море; Карибське море
Bay of Bengal | region | | | 15.00, 88.00 |
Pacific Ocean | region | | | 0.00, -160.00 | Pacific; Eastern Pacific; Eastern Pacific Ocean; South Pacific; Тихий океан
Atlantic Ocean | region | | | 15.00, -35.00 | Atlantic; Атлантический океан
Indian Ocean | region | | | -10.00, 75.00 | Индийский океан; Індійський океан
Arctic | region | | | 80.00, 0.00 | Arctic Ocean; Арктика
Middle East | region | | | 30.00, 42.00 | Mideast; Ближний Восток; Близький Схід | 6269133
Balkans | region | | | 43.00, 21.00 | Western Balkans; Балканы; Балкани
Levant | region | | | 34.00, 37.00 |
Rutshuru | city | CD | CD-NK | -1.19, 29.45 |
Walikale | city | CD | CD-NK | -1.43, 28.07 |
Rubaya | city | CD | CD-NK | -1.55, 28.88 |
Lubero | city | CD | CD-NK | -0.16, 29.24 |
Kasindi | city | CD | CD-NK | 0.04, 29.70 |
Minembwe | city | CD | CD-SK | -3.98, 28.75 |
Kamanyola | city | CD | CD-SK | -2.74, 29.01 |
Babanusa | city | SD | SD-GK | 11.33, 27.82 | Babanousa; Бабануса
Heglig | city | SD | SD-GK | 10.00, 29.40 |
Lagawa | city | SD | SD-GK | 11.40, 29.13 |
Khartoum North | city | SD | SD-KH | 15.64, 32.54 | Bahri
Zamzam camp | exact | SD | SD-DN | 13.490, 25.310 | Zamzam
Abu Shouk camp | exact | SD | SD-DN | 13.660, 25.340 | Abu Shouk
Kyaukphyu | city | MM | MM-16 | 19.43, 93.53 | Kyaukpyu
Mrauk-U | city | MM | MM-16 | 20.59, 93.19 | Mrauk U
Mocímboa da Praia | city | MZ | MZ-P | -11.35, 40.35 |
Hodeidah | city | YE | YE-HU | 14.80, 42.95 | Ходейда | 79415
Ras Isa | exact | YE | YE-HU | 15.120, 42.600 | Ras Isa port; Рас-Иса
Salif | city | YE | YE-HU | 15.31, 42.67 |
Qamishli | city | SY | SY-HA | 37.05, 41.23 | Qamishlo; Камышлы | 173377
Beit Jinn | city | SY | SY-RD | 33.31, 35.89 |
Ain Issa | city | SY | SY-RA | 36.39, 38.86 | Ayn Issa
Nabatieh | city | LB | LB-NA | 33.38, 35.48 | Nabatiyeh; Nabatiyah; Nabatiye; Набатия | 278913
Bint Jbeil | city | LB | LB-NA | 33.12, 35.43 | Бинт-Джбейль
Khiam | city | LB | LB-NA | 33.33, 35.61 | Khiyam; El Khiam; Хиям
Kfar Kila | city | LB | LB-NA | 33.28, 35.56 | Kfarkila; Kfar Kela
Ain el-Hilweh | city | LB | LB-JA | 33.54, 35.38 | Ain al-Hilweh; Ein el-Hilweh; Айн-эль-Хильва
Huwara | city | PS | PS-NBS | 32.15, 35.26 | Huwwara; Hawara
Gush Etzion | region | PS | | 31.65, 35.12 | Gush Etzion Junction
al-Mawasi | region | PS | PS-KYS | 31.32, 34.24 | Mawasi; аль-Маваси
Shujaiya | city | PS | PS-GZA | 31.50, 34.48 | Shejaiya; Shuja'iyya; Shujayea; Shejaia
Zeitoun | city | PS | PS-GZA | 31.49, 34.45 | Zaytun Quarter
Sheikh Radwan | city | PS | PS-GZA | 31.54, 34.46 |
Maghazi | city | PS | PS-DEB | 31.42, 34.39 | Al-Maghazi
Metula | city | IL | IL-Z | 33.28, 35.58 |
Mir Ali | city | PK | PK-KP | 32.98, 70.27 |
Daraban | city | PK | PK-KP | 31.74, 70.34 |
Pahalgam | city | IN | IN-JK | 34.01, 75.32 | Пахалгам | 1260880
Sukma | city | IN | IN-CG | 18.39, 81.66 | | 1255531
Huliaipole | city | UA | UA-23 | 47.66, 36.26 | Gulyaypole; Gulyaipole; Guliaipole; Hulyaipole; Гуляйполе
Port of Pivdennyi | exact | UA | UA-51 | 46.610, 31.010 | Pivdennyi; Pivdenny; Pivdennyi port
Saky | city | UA | UA-43 | 45.13, 33.60 | Saki
Berestyn | city | UA | UA-63 | 49.38, 35.45 | Берестин; Берестын
Grayvoron | city | RU | RU-BEL | 50.48, 35.67 | Graivoron; Грайворон | 559034
Port Kavkaz | exact | RU | RU-KDA | 45.340, 36.670 | Kavkaz port; Kavkaz; порт Кавказ
Olenya air base | exact | RU | RU-MUR | 68.150, 33.460 | Olenya; Olenya airfield; аэродром Оленья; Оленья
Shaykovka air base | exact | RU | RU-KLU | 54.230, 34.370 | Shaykovka; Shaikovka; Шайковка
Khalino air base | exact | RU | RU-KRS | 51.750, 36.300 | Khalino; Халино; Халіно
Cité Soleil | city | HT | HT-OU | 18.58, -72.33 |
Kuwait International Airport | exact | KW | | 29.227, 47.969 |
Ali Al Salem Air Base | exact | KW | KW-JA | 29.347, 47.521 |
Ahmad al-Jaber Air Base | exact | KW | KW-AH | 28.935, 47.792 |
Zayed International Airport | exact | AE | AE-AZ | 24.443, 54.651 |
Al Dhafra Air Base | exact | AE | AE-AZ | 24.248, 54.547 | Al Dhafra
Al Minhad Air Base | exact | AE | AE-DU | 25.027, 55.366 | Al Minhad
Ras Laffan | exact | QA | | 25.900, 51.550 | Ras Laffan Industrial City
Ras Tanura | city | SA | SA-04 | 26.64, 50.16 |
Duqm | city | OM | OM-WU | 19.67, 57.70 |
Nevatim Airbase | exact | IL | IL-D | 31.208, 35.012 | Nevatim
Jurf al-Sakhar | city | IQ | IQ-BB | 32.87, 44.21 | Jurf al-Nasr
Parchin | exact | IR | IR-23 | 35.520, 51.770 | Парчин
Asaluyeh | city | IR | IR-18 | 27.48, 52.61 |
Tinzaouaten | city | ML | ML-8 | 19.95, 2.97 |
Europe | country | | | 50.00, 15.00 | Европа; Європа | 6255148
Asia | country | | | 35.00, 90.00 | Азия; Азія | 6255147
Africa | country | | | 5.00, 20.00 | Африка | 6255146
North Africa | country | | | 27.00, 10.00 | Северная Африка
West Africa | country | | | 12.00, -3.00 |
East Africa | country | | | 0.00, 37.00 |
Latin America | country | | | -10.00, -60.00 | Латинская Америка
South America | country | | | -15.00, -60.00 | | 6255150
North America | country | | | 45.00, -100.00 | | 6255149
Central America | country | | | 14.00, -87.00 |
Central Asia | country | | | 43.00, 66.00 | Средняя Азия; Центральная Азия
Southeast Asia | country | | | 10.00, 105.00 | South East Asia
South Asia | country | | | 22.00, 79.00 |
Eastern Europe | country | | | 52.00, 28.00 | Восточная Европа
Antarctica | country | AQ | | -80.00, 0.00 | | 6255152
`;

/**
 * More names for regions and towns of the gazetteer, by ISO 3166-2 code or GeoNames id: what wires write and
 * GeoNames lacks. `code | names`. A name that ends in a stop is matched with its stop only.
 */
export const ALIAS_TABLE = `
AF-KAN | Kandahar Province
AF-NAN | Nangarhar
CD-NK | Nord-Kivu
CD-SK | Sud-Kivu
ET-TI | Tigray
YE-HU | Hodeidah Governorate; Hodeida province
YE-HD | Hadhramaut; Hadramout; Hadramawt; Hadhramout; Hadramaut; Хадрамаут
YE-SH | Shabwa
YE-MR | Al Mahra; al-Mahrah
YE-SD | Sa'dah
SO-HI | Hiran
SY-RD | Rif Dimashq; Damascus countryside; Rural Damascus
MM-16 | Rakhine
CN-XJ | Xinjiang
IR-11 | Sistan and Baluchestan; Sistan-Baluchestan
US-AL | Ala.
US-AZ | Ariz.
US-AR | Ark.
US-CA | Calif.
US-CO | Colo.
US-CT | Conn.
US-DE | Del.
US-FL | Fla.
US-GA | Ga.
US-IL | Ill.
US-IN | Ind.
US-KS | Kan.
US-KY | Ky.
US-MD | Md.
US-MA | Mass.
US-MI | Mich.
US-MN | Minn.
US-MS | Miss.
US-MO | Mo.
US-MT | Mont.
US-NE | Neb.
US-NV | Nev.
US-NH | N.H.
US-NJ | N.J.
US-NM | N.M.
US-NY | N.Y.; New York State
US-NC | N.C.
US-ND | N.D.
US-OK | Okla.
US-OR | Ore.
US-PA | Pa.
US-RI | R.I.
US-SC | S.C.
US-SD | S.D.
US-TN | Tenn.
US-TX | Tex.
US-VT | Vt.
US-VA | Va.
US-WA | Wash.; Washington State
US-WV | W.Va.
US-WI | Wis.
US-WY | Wyo.
US-DC | D.C.
CA-AB | Alta.
CA-BC | B.C.
CA-MB | Man.
CA-ON | Ont.
CA-QC | Que.
CA-SK | Sask.
RU-VOR | Воронежская область; Воронезька область
RU-KLU | Калузька область
RU-NIZ | Нижньогородська область
RU-VLA | Володимирська область
RU-IVA | Іванівська область
RU-ORE | Оренбурзька область
RU-AD | Адыгея; Адигея
UA-56 | Ровенская область
CA-NL | Newfoundland
`;
