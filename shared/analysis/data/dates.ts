/** Words of time in the languages that have a grammar here. */
const table = (text: string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  for (const line of text.trim().split('\n')) {
    const [value, ...words] = line.trim().split(/\s+/);
    for (const word of words) map.set(word, Number(value));
  }
  return map;
};

/** From 0, January. */
export const MONTHS = table(`
0 january jan января січня
1 february feb февраля лютого
2 march mar марта березня
3 april apr апреля квітня
4 may мая травня
5 june jun июня червня
6 july jul июля липня
7 august aug августа серпня
8 september sept sep сентября вересня
9 october oct октября жовтня
10 november nov ноября листопада
11 december dec декабря грудня
`);

/** From 0, Sunday. */
export const WEEKDAYS = table(`
0 sunday sundays воскресенье неділю неділі
1 monday понедельник понеділок
2 tuesday вторник вівторок
3 wednesday среду середу
4 thursday четверг четвер
5 friday пятницу п'ятницю
6 saturday субботу суботу
`);

/** Days from the day of publication. */
export const DAY_WORDS = table(`
0 today tonight сегодня сьогодні
-1 yesterday вчера вчора накануне напередодні
1 tomorrow завтра
`);

/** Two words: a shift in days and how exact it is. */
export const SPANS: ReadonlyMap<string, { readonly days: number; readonly precision: 'day' | 'week' | 'month' | 'year' }> =
  new Map([
    ['last night', { days: -1, precision: 'day' }],
    ['previous day', { days: -1, precision: 'day' }],
    ['day before', { days: -1, precision: 'day' }],
    ['last week', { days: -7, precision: 'week' }],
    ['past week', { days: -7, precision: 'week' }],
    ['previous week', { days: -7, precision: 'week' }],
    ['last month', { days: -30, precision: 'month' }],
    ['last year', { days: -365, precision: 'year' }],
    ['next week', { days: 7, precision: 'week' }],
    ['next month', { days: 30, precision: 'month' }],
    ['прошлой неделе', { days: -7, precision: 'week' }],
    ['минулого тижня', { days: -7, precision: 'week' }],
    ['следующей неделе', { days: 7, precision: 'week' }],
    ['наступного тижня', { days: 7, precision: 'week' }],
  ]);
