const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of everyday life, in small letters: truces, talks and strikes beside them are of another kind. */
export const HOMELY: ReadonlySet<string> = set(`
union unions wage wages pay salary salaries airline airlines employer employers employees nurses teachers walkout
walkouts picket feud fence neighbour neighbours neighbor wolf wolves cull hunters hunting conservationists anglers
merger studio studios screenwriters league club clubs fans divorce peas beans kitchen recipe bowling baseball
football cricket goalkeeper midfielder catwalk fashion carpet operator shareholders takeover tenants landlord
bargaining lockout
`);

/** Words that no such sentence has. */
export const WARLIKE: ReadonlySet<string> = set(`
war wars troops army military militants militant rebels rebel soldiers soldier fighters militia militias missile
missiles drone drones rocket rockets warplanes artillery airstrike airstrikes gunmen bomb bombs bombing hostages
insurgents jihadists killed killing kills dead wounded invasion frontline front-line
terrorism terrorist terror ramming vehicle-ramming injured wounding injuring shot stabbing explosion
`);

/** Words of ordinary crime, single or two in a row. */
export const CRIME: ReadonlySet<string> = new Set(
  `stabbing|stabbings|stabbed|knife attack|mass shooting|mass shootings|school shooting|spree|robbery|robbers|burglary
|nightclub|bar|beauty salon|house party|shopping mall|high school|primary school|elementary school|university campus
|road rage|ex-student|ex-employee|gang rivalry|drug traffickers|arson attack|fireworks|firecracker|gas leak|boiler
|domestic dispute|serial killer|homicide|murder|acid attack|liquid attack`
    .split('|')
    .map((word) => word.trim()),
);

/** Words that make more of it than crime. */
export const MOTIVE: ReadonlySet<string> = new Set([
  'car bomb',
  'car bombing',
  ...set(`
bombing bombings bombed landmine
terrorist terrorists terrorism terror islamist islamists jihadist jihadists militant militants insurgents rebels
extremist extremists separatists gunmen bandits militia militiamen settlers palestinian israeli ramming vehicle-ramming
antisemitic anti-semitic political politically motivated bomber suicide cartel
`),
]);
