/** Words by which a story says who told it, in the languages that have a grammar here. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ATTRIBUTING = set(`
said says reported reports announced announces confirmed confirms wrote writes told claims claimed stated states added
сообщил сообщила сообщили сообщает сообщают заявил заявила заявили заявляет рассказал рассказали пишет пишут
повідомив повідомила повідомили повідомляє повідомляють заявив заявила заявили розповів розповіли пише пишуть
`);
export const CLAIMING = set(`
claim claims claimed claiming accuse accuses accused accusing allege alleges alleged allegedly purportedly blames blamed
обвинил обвинила обвинили обвинило якобы звинуватив звинуватила звинуватили звинуватило нібито
`);
export const DENYING = set(`
deny denies denied denying dispute disputes disputed опроверг опровергла опровергли отрицает отрицают спростував спростувала
спростували заперечує заперечив заперечили
`);
export const HEDGES = set(`
reportedly apparently suspected unconfirmed preliminary предположительно вероятно ймовірно ймовірного ймовірний вероятного
`);
