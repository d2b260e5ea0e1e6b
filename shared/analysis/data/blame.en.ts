/** English words of who did it, where another sentence tells what was done. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is claimed by whoever did it. */
export const OWNED: ReadonlySet<string> = set('responsibility credit');

/** What was done, by a word that doesn't say what. */
export const DEEDS: ReadonlySet<string> = set(`
it attack attacks killing killings strike strikes raid raids bombing bombings blast blasts massacre ambush assault
explosion explosions assassination shooting shootings murder murders kidnapping kidnappings abduction abductions
operation incident incidents violence deed
`);

/** Where one of these stands before, nobody is named as the doer. */
export const DENIES: ReadonlySet<string> = set(`
not no denied denies deny denying who whether if nobody none neither nor without never rejected rejects unclear
`);

/** Before "did it": who did. */
export const MEN: ReadonlySet<string> = set(`
it they men fighters members forces units unit commandos militants soldiers bombers gunmen had have
`);
