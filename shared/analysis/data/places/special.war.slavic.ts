/**
 * Places of Russia and Ukraine as texts of their war write them, beside special.ts; the format is that of special.slavic.ts.
 */
export const SPECIAL_WAR_SLAVIC_TABLE = `
# Russia as Ukrainian texts call its regions, and parts of Ukraine
Voronezh Oblast | region | RU | RU-VOR | 50.80, 39.60 | Воронежская область; Воронезька область; Воронежчина; Вороніжчина; Воронежщина
Oryol | city | RU | RU-ORL | 52.97, 36.07 | Орла; Орлом
Tambov Oblast | region | RU | RU-TAM | 52.70, 41.50 | Тамбовщина
Pskov Oblast | region | RU | RU-PSK | 57.30, 29.20 | Псковщина
Lipetsk Oblast | region | RU | RU-LIP | 52.60, 39.20 | Липеччина
Ryazan Oblast | region | RU | RU-RYA | 54.50, 40.50 | Рязанщина
Samara Oblast | region | RU | RU-SAM | 53.20, 50.40 | Самарщина
Saratov Oblast | region | RU | RU-SAR | 51.60, 46.80 | Саратовщина
Rostov Oblast | region | RU | RU-ROS | 47.80, 41.00 | Ростовщина
Torzhok | city | RU | RU-TVE | 57.04, 34.96 | Торжка
Tula Oblast | region | RU | RU-TUL | 53.90, 37.50 | Тульщина
Kaluga Oblast | region | RU | RU-KLU | 54.40, 35.50 | Калужчина; Калужщина
Leningrad Oblast | region | RU | RU-LEN | 60.00, 31.00 | Ленінградщина; Ленобласть
Moscow Oblast | region | RU | RU-MOS | 55.50, 38.00 | Підмосков'я; Подмосковье
Stavropol Krai | region | RU | RU-STA | 45.00, 43.50 | Ставропілля; Ставрополье
Transbaikal | region | RU | RU-ZAB | 52.00, 115.00 | Забайкалье; Забайкалля
Komi | region | RU | RU-KO | 64.00, 55.00 | Республика Коми; Республіка Комі
Nikopol district | region | UA | UA-12 | 47.60, 34.40 | Нікопольщина; Никопольщина
Kramatorsk district | region | UA | UA-14 | 48.70, 37.60 | Краматорщина
Shostka district | region | UA | UA-59 | 51.90, 33.50 | Шосткинщина; Шостківщина
Pryazovia | region | UA | | 46.80, 36.50 | Приазов'я; Приазовье
Polissia | region | UA | | 51.20, 28.50 | Полісся
Chonhar | city | UA | UA-65 | 46.01, 34.55 | Чонгар
Arabat Spit | region | UA | UA-65 | 45.80, 34.90 | Арабатська стрілка; Арабатская стрелка
Saltivka | city | UA | UA-63 | 50.02, 36.33 | Салтовка; Салтівка
Holosiiv | city | UA | UA-30 | 50.39, 30.51 | Голосіїв; Голосієво; Голосеево
Troieshchyna | city | UA | UA-30 | 50.51, 30.60 | Троєщина; Троещина
# Towns of both whose cases the gazetteer's stems miss, or that it lacks
Chasiv Yar | city | UA | UA-14 | 48.59, 37.84 | Часів Яр; Часового Яру; Часовому Яру; Часовим Яром; Часов Яр; Часова Яра; Часовом Яре; Часову Яру
Brovary | city | UA | UA-32 | 50.51, 30.79 | Броварів
Vuhledar | city | UA | UA-14 | 47.78, 37.25 | Вугледар; Угледар
Tokmak | city | UA | UA-23 | 47.25, 35.71 | Токмак
Saky | city | UA | UA-43 | 45.13, 33.60 | Саки; Саках
Armiansk | city | UA | UA-43 | 46.11, 33.69 | Армянск; Армянськ
Bila Tserkva | city | UA | UA-32 | 49.80, 30.12 | Белая Церковь; Белой Церкви
Yelets | city | RU | RU-LIP | 52.62, 38.50 | Елец; Ельца; Єлець; Єльця
Klintsy | city | RU | RU-BRY | 52.75, 32.23 | Клинцы; Клинцов; Клинці; Клинців
Ufa | city | RU | RU-BA | 54.74, 55.97 | Уфа; Уфы; Уфе; Уфу; Уфі; Уфи
Staraya Tavolzhanka | city | RU | RU-BEL | 50.37, 36.79 | Старая Таволжанка; Стара Таволжанка; Новая Таволжанка; Нова Таволжанка
Kozinka | city | RU | RU-BEL | 50.40, 35.73 | Козинка
Tyotkino | city | RU | RU-KRS | 51.28, 34.28 | Теткино; Тёткино; Тьоткіно
`;
