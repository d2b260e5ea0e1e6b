/**
 * Words whose stop does not end a sentence, lower case, without the stop. Three kinds, by what may follow.
 * To add one: put it in the line of its kind.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A name or a number follows: never the end of a sentence. */
export const BEFORE_NAME = words(`
  mr mrs ms dr prof rev fr sr hon st mt ft gen lt col maj capt cmdr cpl sgt pvt brig adm vice-adm rear-adm cdr
  gov sen rep pres amb supt insp det sec msgr ald messrs mme mlle vs cf approx ca fig nos vol art para pp al
  г-н г-жа гр им ул пр просп пл пер пос дер д с р-н ст акад проф ген полк подп майор кап лейт св тов о-в оз
  вул м смт пров просп бул див напр
`);

/** The end of a sentence only where a word that opens sentences follows: "at 5 p.m. The talks …". */
export const BEFORE_ANY = words(`
  u.s u.n u.k u.s.a u.a.e e.u d.c a.m p.m b.c a.d ph.d i.e e.g inc ltd co corp llc bros jr etc est dept univ assn
  обл тыс млн млрд трлн руб коп долл г гг в вв чел кв км см мм кг шт экз мин сек час т.е т.д т.п т.к т.н др
  т.ч тис грн дол р рр ст кв год хв сек і.о в.о т.зв
`);

/** Only before a digit or a small letter: "Sept. 3", "No. 5", but "on Sunday, 3 Sept. The talks …" ends. */
export const BEFORE_NUMBER = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun no nr p § ch
  янв фев мар апр июн июл авг сен сент окт ноя нояб дек рис табл стр № пп п ч
  січ лют берез квіт трав черв лип серп верес жовт листоп груд
`);

/** English words that open a sentence far more often than they follow an abbreviation inside one. */
export const OPENERS = words(`
  the a an he she it they we i you this that these those there here in on at for from with by after before during
  as if when while since although though but and however meanwhile also his her its their our my some many most all
  both each earlier later last no not one two officials authorities
  он она оно они мы вы я это эти этот эта в на по при для от до из как когда если но и а также однако между ранее позже его её их
  він вона воно вони ми ви це ці цей ця у на за при для від до як коли якщо але і та також однак раніше пізніше його її їх
`);
