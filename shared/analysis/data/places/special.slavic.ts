/**
 * Places of the world's conflicts as Russian and Ukrainian texts write them, where the gazetteer has no Cyrillic name
 * for them. The format is that of special.ts; the names after the coordinates count, the name shown is only shown.
 * One spelling does for both languages where і, є, ї and ы, э, и are all that parts them.
 */
export const SPECIAL_SLAVIC_TABLE = `
# Palestine
Nuseirat | city | PS | | 31.45, 34.39 | Нусейрат; Эн-Нусейрат
Deir al-Balah | city | PS | | 31.42, 34.35 | Дейр-эль-Балах; Дейр-аль-Балах
Rafah | city | PS | | 31.29, 34.25 | Рафах
Beit Lahia | city | PS | | 31.55, 34.50 | Бейт-Лахия; Бейт-Лагія
Beit Hanoun | city | PS | | 31.54, 34.53 | Бейт-Ханун; Бейт-Ганун
Bureij | city | PS | | 31.44, 34.40 | Эль-Бурейдж; Бурейдж; Аль-Бурейдж
Maghazi | city | PS | | 31.42, 34.38 | Эль-Магази; Аль-Магази; Магази
Shujaiya | city | PS | | 31.50, 34.47 | Шуджайя; Шуджаия; Шеджаия
Zeitoun | city | PS | | 31.49, 34.44 | Зейтун; Эз-Зейтун
Rimal | city | PS | | 31.52, 34.44 | Римал; Эр-Рималь; Рималь
Al-Mawasi | city | PS | | 31.35, 34.27 | Аль-Маваси; Эль-Маваси; Маваси
Tubas | city | PS | | 32.32, 35.37 | Тубас
Qalqilya | city | PS | | 32.19, 34.97 | Калькилия; Калькилья
# Lebanon
Dahiyeh | region | LB | LB-JL | 33.85, 35.51 | Дахия; Дахие; Дагія
Meiss el-Jabal | city | LB | | 33.17, 35.52 | Мейс-эль-Джебель; Мейс-ель-Джебель
Marjayoun | city | LB | | 33.36, 35.59 | Марджаюн
Khiam | city | LB | | 33.33, 35.61 | Эль-Хиам; Аль-Хиям
Aitaroun | city | LB | | 33.12, 35.47 | Айтарун
Hermel | city | LB | | 34.39, 36.39 | Хермель; Гермель
Ain al-Hilweh | city | LB | | 33.54, 35.38 | Айн-эль-Хильва; Айн аль-Хильва
Naqoura | city | LB | | 33.12, 35.14 | Эн-Накура; Накура
Shebaa Farms | region | LB | | 33.28, 35.70 | Фермы Шебаа; Ферми Шебаа; Хар-Дов
# Syria
Suwayda | city | SY | | 32.71, 36.57 | Сувейда; Эс-Сувейда; Ас-Сувейда
Deir ez-Zor | city | SY | | 35.34, 40.14 | Дейр-эз-Зор; Дайр-эз-Заур; Дейр-аз-Зор
Raqqa | city | SY | | 35.95, 39.01 | Ракка; Эр-Ракка
Hasakah | city | SY | | 36.50, 40.75 | Эль-Хасака; Хасака; Хасеке
Qusayr | city | SY | | 34.51, 36.58 | Эль-Кусейр; Кусейр
Khan Shaykhun | city | SY | | 35.44, 36.65 | Хан-Шейхун
Yarmouk | city | SY | | 33.47, 36.30 | Ярмук
Afrin | city | SY | | 36.51, 36.87 | Африн
Kobani | city | SY | | 36.89, 38.35 | Кобани; Кобане
Palmyra | city | SY | | 34.55, 38.28 | Пальмира; Пальміра
Al-Tanf | exact | SY | | 33.51, 38.62 | Эт-Танф; Ат-Танф
Saydnaya | city | SY | | 33.70, 36.37 | Седная; Сайдная; Седная
Masyaf | city | SY | | 35.06, 36.34 | Масьяф
Quneitra | city | SY | | 33.13, 35.82 | Кунейтра; Эль-Кунейтра
Abu Kamal | city | SY | | 34.45, 40.92 | Абу-Кемаль; Эль-Букамаль
Tell Rifaat | city | SY | | 36.47, 37.10 | Тель-Рифаат; Телль-Рифат
# Iraq
Erbil | city | IQ | | 36.19, 44.01 | Эрбиль; Эрбил
Anbar | region | IQ | IQ-AN | 32.60, 41.90 | Анбар; Эль-Анбар
Sinjar | city | IQ | | 36.32, 41.86 | Синджар
Fallujah | city | IQ | | 33.35, 43.78 | Фаллуджа; Эль-Фаллуджа
Ramadi | city | IQ | | 33.43, 43.30 | Рамади; Эр-Рамади
Ain al-Asad Airbase | exact | IQ | IQ-AN | 33.786, 42.441 | Айн-эль-Асад; Айн аль-Асад; Айн-аль-Асад
Duhok | city | IQ | | 36.87, 42.99 | Дахук
Diyala | region | IQ | | 33.90, 45.10 | Дияла
# Iran
Kermanshah | city | IR | | 34.31, 47.07 | Керманшах; Керманшаг
Khuzestan | region | IR | IR-06 | 31.55, 49.00 | Хузестан; Гузестан
Isfahan | city | IR | | 32.65, 51.67 | Исфахан; Исфаган
Arak | city | IR | | 34.09, 49.70 | Эрак
Hamadan | city | IR | | 34.80, 48.51 | Хамадан; Гамадан
Dezful | city | IR | | 32.38, 48.40 | Дизфуль; Дезфуль
Parchin | exact | IR | | 35.52, 51.77 | Парчин
Karaj | city | IR | | 35.83, 50.99 | Кередж
Sistan and Baluchestan | region | IR | IR-11 | 28.10, 60.80 | Систан и Белуджистан; Систан-Белуджистан; Сістан і Белуджистан
# Yemen
Saada | city | YE | | 16.94, 43.76 | Саада
Ras Isa | exact | YE | | 15.13, 42.60 | Рас-Иса
Shabwah | region | YE | | 14.80, 46.80 | Шабва
Hadramaut | region | YE | | 16.50, 49.50 | Хадрамаут; Гадрамаут
Mukalla | city | YE | | 14.54, 49.12 | Эль-Мукалла; Аль-Мукалла; Мукалла
Salif | city | YE | | 15.31, 42.68 | Эс-Салиф; Салиф
# Israel
Metula | city | IL | | 33.28, 35.58 | Метула
Rishon LeZion | city | IL | | 31.96, 34.80 | Ришон-ле-Цион; Ришон
Petah Tikva | city | IL | | 32.09, 34.88 | Петах-Тиква
Bat Yam | city | IL | | 32.02, 34.75 | Бат-Ям
Ramat Gan | city | IL | | 32.07, 34.82 | Рамат-Ган
Kafr Qasim | city | IL | | 32.11, 34.98 | Кафр-Касем; Кафр-Касим
Majdal Shams | city | SY | | 33.27, 35.77 | Мадждаль-Шамс; Мадждал-Шамс
Nevatim | exact | IL | | 31.21, 35.01 | Неватим
Nahariya | city | IL | | 33.01, 35.10 | Нагария; Нахария
Safed | city | IL | | 32.96, 35.50 | Цфат
Kfar Aza | city | IL | | 31.48, 34.53 | Кфар-Аза
Beeri | city | IL | | 31.42, 34.49 | Беэри; Беери
Nir Oz | city | IL | | 31.31, 34.40 | Нир-Оз
Ramat David | exact | IL | | 32.67, 35.18 | Рамат-Давид
Rehovot | city | IL | | 31.89, 34.81 | Реховот; Реговот
Dimona | city | IL | | 31.07, 35.03 | Димона
# Afghanistan, Pakistan, India
Paktika | region | AF | AF-PKA | 32.30, 68.80 | Пактика
Paktia | region | AF | AF-PIA | 33.70, 69.40 | Пактия
Nangarhar | region | AF | AF-NAN | 34.25, 70.40 | Нангархар; Нангарґар
Kunar | region | AF | | 34.85, 71.10 | Кунар
Helmand | region | AF | | 31.40, 64.00 | Гильменд; Гельменд
Bamyan | region | AF | | 34.80, 67.80 | Бамиан
Badakhshan | region | AF | | 37.00, 71.00 | Бадахшан
Panjshir | region | AF | | 35.40, 69.80 | Панджшер; Панджшир
Bagram Airfield | exact | AF | AF-PAR | 34.946, 69.265 | Баграм
Spin Boldak | city | AF | | 31.00, 66.40 | Спин-Болдак; Спин-Булдак
Torkham crossing | exact | AF | | 34.122, 71.094 | Торкхам; Торхам
Khyber Pakhtunkhwa | region | PK | PK-KP | 34.00, 71.50 | Хайбер-Пахтунхва; Хайбер-Пахтунква
Bajaur | region | PK | PK-KP | 34.79, 71.52 | Баджаур
Kurram | region | PK | PK-KP | 33.70, 70.20 | Куррам
North Waziristan | region | PK | PK-KP | 33.00, 70.00 | Северный Вазиристан; Північний Вазиристан
South Waziristan | region | PK | PK-KP | 32.30, 69.60 | Южный Вазиристан; Південний Вазиристан
Muridke | city | PK | | 31.80, 74.26 | Муридке; Мурадке
Muzaffarabad | city | PK | | 34.37, 73.47 | Музаффарабад
Gwadar | city | PK | | 25.12, 62.33 | Гвадар
Mastung | city | PK | | 29.80, 66.85 | Мастунг
Dera Ismail Khan | city | PK | | 31.83, 70.90 | Дера-Исмаил-Хан
Pahalgam | city | IN | | 34.01, 75.19 | Пахалгам
Pulwama | city | IN | | 33.87, 74.90 | Пулвама
Manipur | region | IN | | 24.70, 93.90 | Манипур
Chhattisgarh | region | IN | | 21.30, 81.90 | Чхаттисгарх; Чаттисгарх
# Sudan and South Sudan
El Fasher | city | SD | | 13.63, 25.35 | Эль-Фашер; Эль-Фашир; Аль-Фашер; Аль-Фашир
El Obeid | city | SD | | 13.18, 30.22 | Эль-Обейд; Аль-Обейд; Эль-Убайид
El Geneina | city | SD | | 13.45, 22.45 | Эль-Генейна; Генейна; Эль-Джунейна
Umm Ruwaba | city | SD | | 12.91, 31.22 | Умм-Руваба
Wad Madani | city | SD | | 14.40, 33.52 | Вад-Медани; Вад-Мадани
Sennar | city | SD | | 13.57, 33.57 | Сеннар
Dilling | city | SD | | 12.06, 29.65 | Диллинг; Дилинг; Эд-Диллинг
Bara | city | SD | | 13.70, 30.37 | Бара
Tawila | city | SD | | 13.50, 24.90 | Тавила
Kassala | city | SD | | 15.45, 36.40 | Кассала
Gezira | region | SD | SD-GZ | 14.67, 33.22 | Гезира; Эль-Гезира; Аль-Джазира
North Darfur | region | SD | SD-DN | 16.00, 26.00 | Северный Дарфур; Північний Дарфур
South Darfur | region | SD | SD-DS | 11.00, 25.00 | Южный Дарфур; Південний Дарфур
West Darfur | region | SD | SD-DW | 13.50, 22.70 | Западный Дарфур; Західний Дарфур
North Kordofan | region | SD | SD-KN | 15.00, 30.00 | Северный Кордофан; Північний Кордофан
South Kordofan | region | SD | SD-KS | 11.00, 31.00 | Южный Кордофан; Південний Кордофан
West Kordofan | region | SD | SD-GK | 12.00, 28.50 | Западный Кордофан; Західний Кордофан
Zamzam camp | exact | SD | SD-DN | 13.49, 25.31 | Замзам
Jonglei | region | SS | | 7.40, 32.00 | Джонглей
# Horn of Africa
Kismayo | city | SO | | -0.36, 42.55 | Кисмайо; Кисмаю
Lower Shabelle | region | SO | | 1.90, 44.30 | Нижняя Шабелле; Нижня Шабелле
Puntland | region | SO | | 9.20, 49.50 | Пунтленд
Bosaso | city | SO | | 11.28, 49.18 | Босасо
Jubaland | region | SO | | 0.00, 41.80 | Джубаленд
Amhara | region | ET | ET-AM | 11.70, 37.90 | Амхара; Амгара
Oromia | region | ET | | 8.00, 39.00 | Оромия
Garissa | city | KE | | -0.45, 39.65 | Гарисса; Гариса
Mandera | city | KE | | 3.94, 41.86 | Мандера
Lamu | city | KE | | -2.27, 40.90 | Ламу
# Congo and its neighbours
North Kivu | region | CD | CD-NK | -0.57, 28.71 | Северное Киву; Північне Ківу
South Kivu | region | CD | CD-SK | -3.30, 28.17 | Южное Киву; Південне Ківу
Ituri | region | CD | CD-IT | 2.10, 29.06 | Итури
Kamanyola | city | CD | CD-SK | -2.74, 29.01 | Каманьола
Rutshuru | city | CD | CD-NK | -1.19, 29.45 | Рутшуру
Walikale | city | CD | CD-NK | -1.43, 28.07 | Валикале
Masisi | city | CD | CD-NK | -1.40, 28.81 | Масиси
Rubaya | city | CD | CD-NK | -1.55, 28.88 | Рубая
Butembo | city | CD | CD-NK | 0.14, 29.29 | Бутембо
# Nigeria, the Sahel, Libya, Mozambique
Borno | region | NG | NG-BO | 12.19, 13.31 | Борно
Zamfara | region | NG | | 12.10, 6.20 | Замфара
Katsina | region | NG | | 12.40, 7.60 | Кацина
Sokoto | region | NG | | 13.00, 5.20 | Сокото
Benue | region | NG | | 7.30, 8.70 | Бенуэ
Yobe | region | NG | | 12.30, 11.40 | Йобе
Adamawa | region | NG | | 9.30, 12.40 | Адамава
Chibok | city | NG | | 10.87, 12.84 | Чибок
Niamey | city | NE | | 13.51, 2.11 | Ниамей; Ніамея
Mopti | city | ML | | 14.49, -4.20 | Мопти
Kidal | city | ML | | 18.44, 1.41 | Кидаль
Tinzaouaten | city | ML | | 19.96, 2.96 | Тинзауатен; Тинзауатин
Tessalit | city | ML | | 20.20, 1.01 | Тессалит
Misrata | city | LY | | 32.38, 15.09 | Мисрата; Мисурата
Sabha | city | LY | | 27.04, 14.43 | Себха; Сабха
Sirte | city | LY | | 31.21, 16.59 | Сирт
Cabo Delgado | region | MZ | MZ-P | -12.30, 39.90 | Кабу-Делгаду; Кабо-Делгадо
Mocímboa da Praia | city | MZ | MZ-P | -11.35, 40.35 | Мосимбоа-да-Прая; Мосимбоа
# South-East Asia
Naypyidaw | city | MM | | 19.76, 96.08 | Нейпьидо; Нейп'їдо; Найпьидо
Myawaddy | city | MM | | 16.69, 98.51 | Мьявади; Мьявадди; М'яваді
Rakhine | region | MM | MM-16 | 20.10, 93.50 | Ракхайн; Аракан
An | city | MM | MM-16 | 19.78, 94.03 | Анн; Анне
Chaung-U | city | MM | | 21.97, 95.27 | Чаунг-У; Чаун-У
Sagaing | city | MM | | 21.88, 95.98 | Сагайн; Сикайн; Сікайн
Kachin | region | MM | | 26.00, 97.50 | Качин
Lashio | city | MM | | 22.93, 97.75 | Лашо
Sisaket | region | TH | | 15.10, 104.30 | Сисакет; Си-Са-Кет
Surin | region | TH | | 14.88, 103.49 | Сурин; Сурін
Buriram | region | TH | | 15.00, 103.10 | Бурирам
Ubon Ratchathani | region | TH | | 15.20, 104.90 | Убонратчатхани; Убон-Ратчатхани
Sa Kaeo | region | TH | | 13.80, 102.10 | Сакэу; Са-Кео
Pattani | region | TH | | 6.87, 101.25 | Паттани; Паттані
Narathiwat | region | TH | | 6.43, 101.82 | Наратхиват; Наратхіват
Yala | region | TH | | 6.54, 101.28 | Яла
Preah Vihear | region | KH | | 13.80, 105.00 | Преахвихеа; Прэахвихеа; Преах-Вихеар; Преах Вихеар
Oddar Meanchey | region | KH | | 14.20, 103.50 | Оддармеанчей; Оддар-Меанчей; Оддармеантьей
Battambang | city | KH | | 13.10, 103.20 | Баттамбанг
Papua | region | ID | | -4.00, 138.00 | Папуа
Aceh | region | ID | | 4.20, 96.80 | Ачех
# The Caucasus
Jabrayil | city | AZ | | 39.40, 47.03 | Джебраил; Джебраїл
Fuzuli | city | AZ | | 39.60, 47.14 | Физули
Martakert | city | AZ | | 40.21, 46.81 | Мартакерт
Hadrut | city | AZ | | 39.52, 47.03 | Гадрут
Kalbajar | city | AZ | | 40.10, 46.04 | Кельбаджар; Кяльбаджар
Lachin | city | AZ | | 39.64, 46.55 | Лачин
# The Americas
Port-au-Prince | city | HT | | 18.54, -72.34 | Порт-о-Пренс; Порт-о-Пренсу
Artibonite | region | HT | | 19.30, -72.40 | Артибонит
Sinaloa | region | MX | | 25.00, -107.50 | Синалоа; Сіналоа
Michoacán | region | MX | | 19.20, -101.90 | Мичоакан
Guerrero | region | MX | | 17.60, -99.90 | Герреро
Jalisco | region | MX | | 20.60, -103.70 | Халиско
Tamaulipas | region | MX | | 24.30, -98.60 | Тамаулипас
Chiapas | region | MX | | 16.50, -92.50 | Чьяпас
Cauca | region | CO | | 2.50, -76.80 | Каука
Arauca | region | CO | | 6.60, -71.00 | Араука
Catatumbo | region | CO | | 8.70, -73.10 | Кататумбо
Guayaquil | city | EC | | -2.19, -79.89 | Гуаякиль
Alaska | region | US | US-AK | 64.00, -152.00 | Аляска
Florida | region | US | US-FL | 28.00, -82.00 | Флорида
Texas | region | US | US-TX | 31.00, -99.00 | Техас
Camp David | exact | US | US-MD | 39.648, -77.465 | Кэмп-Дэвид; Кемп-Девід
Mar-a-Lago | exact | US | US-FL | 26.677, -80.037 | Мар-а-Лаго
# Seats of talks
Vienna | city | AT | | 48.21, 16.37 | Відня
Bürgenstock | exact | CH | | 46.99, 8.38 | Бюргеншток
Sharm El Sheikh | city | EG | | 27.92, 34.33 | Шарм-эш-Шейх; Шарм-ель-Шейх; Шарм-аль-Шейх
El Arish | city | EG | | 31.13, 33.80 | Эль-Ариш
`;
