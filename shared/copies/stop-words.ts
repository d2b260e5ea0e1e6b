/**
 * Words that say nothing about which text this is: closed classes, auxiliaries and the verbs of attribution, which
 * copy editors change first. Diacritics are stripped, as `wordsOf` strips them (й is и, ї is і, ё is е).
 */
const LISTS = {
  en: `a about above according added after again against all also am among an and any are as at be because been
    before being between both but by can could day did do does doing down during each few for from further had has
    have having he her here hers him his how i if in into is it its itself just later latest may me might more most
    much must my new no nor not now of off on once one only or other our out over own per said same saying says
    she should since so some such than that the their them then there these they this those through to told too
    under until up upon us very was we were what when where which while who whom whose why will with would you your s t`,
  ru: `а без более больше бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее
    если есть еще же за здесь и из или им их к как какои когда кто ли либо лишь между мне мои мы на над надо не него
    нее нет ни них но о об один однако он она они оно от очень по под после потому при про с сам свои себя со
    сказал сказала сообщил сообщила сообщили сообщает так также там тем то того тоже только том тот у уже хотя чего
    чем что чтобы эта эти это этого этои этом этот я`,
  uk: `або але б без бо був була були було бути в вам вас вже ви від він вона вони воно все всі де для до його іі є ж за
    з зі і із или ім іх й каже коли ми на над не нею ні нім о об однак по повідомив повідомила повідомили повідомляє
    під після при про сказав сказала та так також там те ти тим тільки то того тому у хоча це цеи ця ці чи що щоб
    щодо як яка який які якии`,
  de: `aber als am an auch auf aus bei bis da das dass dem den der des die dies diese dieser doch durch ein eine einem
    einen einer eines er es fur gegen hat hatte hatten ihr ihre im in ist man mehr mit nach nicht noch nur oder sagte
    sei sein seine sich sie sind so uber um und uns unter vom von vor war waren was wegen wenn wer werden wie wird
    wurde wurden zu zum zur`,
  fr: `a ainsi apres au aux avec avoir ce cela ces cet cette comme contre d dans de des deux dit du elle elles en entre
    est et ete etre fait il ils l la le les leur leurs lors lui mais meme n ne nous on ont ou par pas plus pour qu que
    qui sa sans se selon ses son sont sous sur tout tres un une vers`,
  es: `al ante asi como con contra cual cuando de del desde dijo donde durante el ella ellos en entre era es esa ese
    esta estan este esto fue fueron ha han hasta hay la las le les lo los mas mientras muy ni no o para pero por que
    se segun ser si sido sin sobre son su sus tambien tras un una unas unos y ya`,
};

export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(LISTS).flatMap((list) => list.split(/\s+/)),
);
