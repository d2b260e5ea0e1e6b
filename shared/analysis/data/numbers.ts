/** Number words by language. A line is `value word word …`, all forms that mean the same value. */
const WORDS = `
0 zero
1 one один одна одного одну одно одне
2 two couple pair двое двоих два две двух двум двоє двох дві двома двумя пара
3 three трое троих три трёх трех троє трьох трем трьома тремя
4 four четверо четверых четыре четырёх четырех четверо чотири чотирьох четырьмя
5 five пять пятеро пятерых пяти п'ять п'ятеро п'ятьох п'яти
6 six шесть шестеро шестерых шести шість шестеро шістьох шести
7 seven семь семеро семерых семи сім семеро сімох
8 eight восемь восьмеро восьми вісім восьмеро вісьмох
9 nine девять девяти дев'ять дев'яти дев'ятеро
10 ten десять десяти десятеро
11 eleven одиннадцать одинадцять
12 twelve dozen двенадцать дванадцять
13 thirteen тринадцать тринадцять
14 fourteen четырнадцать чотирнадцять
15 fifteen пятнадцать п'ятнадцять
16 sixteen шестнадцать шістнадцять
17 seventeen семнадцать сімнадцять
18 eighteen восемнадцать вісімнадцять
19 nineteen девятнадцать дев'ятнадцять
20 twenty двадцать двадцять
30 thirty тридцать тридцять
40 forty сорок
50 fifty пятьдесят п'ятдесят
60 sixty шестьдесят шістдесят
70 seventy семьдесят сімдесят
80 eighty восемьдесят вісімдесят
90 ninety девяносто дев'яносто
100 сто ста hundred
200 двести двісті
300 триста
400 четыреста чотириста
500 пятьсот п'ятсот
1000 thousand
`;

const SCALES = `
100 hundred сот
1000 thousand тысяча тысячи тысяч тыс тисяча тисячі тисяч тис
`;

const read = (table: string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [value, ...words] = line.split(' ');
    for (const word of words) map.set(word, Number(value));
  }
  return map;
};

export const NUMBER_WORDS = read(WORDS);
export const SCALE_WORDS = read(SCALES);
