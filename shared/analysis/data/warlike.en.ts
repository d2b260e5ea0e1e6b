/**
 * Words of armed conflict, one of which stands in or beside every report of it: stems and whole words (those that end in a
 * space), in lower case. A shooting among none of them is crime, a blow among none of them an accident.
 */
export const CONFLICT_WORDS: readonly string[] = `
militant|militia|rebel|insurg|separatist|guerrilla|guerilla|paramilitar|jihad|islamist|extremist|terror|cartel|bandit|pirate
troops |army |armies |armed forces|armed men|armed group|armed gang|military|soldier|general |security force|security patrol
gunmen |gunfire|assailant|attackers |herders |settlers |tribal |tribes|sectarian|clans |ethnic|ram into|rams into|ramming
war |wars |warplane|warship|front line|frontline|ceasefire|cease-fire|truce|hostage|invasion|offensive |coup |mutin
bomb|explosive|landmine|land mine|mines |shootout with|ied |grenade|rocket|missile|drone|shelling|shelled|shells |mortar|artillery|airstrike|air strike|torpedo
assassinat|ambush|clash|kidnap|abduct|massacre|execut|hijack|small-arms|embassy|synagogue|mosque|antisemiti|anti-semiti
palestinian|israeli|gaza|west bank|intelligence|navy |naval|coast guard|border guard|air force|occupied|opposition
political|politician|regime|protest|crackdown|president|prime minister|minister |ambassador|lawmaker|candidate|journalist
gang members|police operation|police raid|forces |fighters |combat|battle|war-torn|regiment|brigade|battalion|projectile|strikes on|conflict
`
  .trim()
  .split(/[|\n]/);

/** Words of a war that is on, beside which talks are about it. */
export const WAR_WORDS: readonly string[] = `
war |ceasefire|cease-fire|truce|hostilities|fighting |invasion|offensive |rebels|insurgen|militia|hostages|prisoners of war
front line|frontline|shelling|airstrike|air strike|missile|drone|troops |militants|warring|occupied|peace talks|peace plan
peace deal|peace agreement|peace process|civil war|rebellion|mutiny|armistice|disarm|demobili|demilitari|combatants|guns fell|guns fall|prisoner swap|prisoner exchange|besieged|siege |conflict
`
  .trim()
  .split(/[|\n]/);
