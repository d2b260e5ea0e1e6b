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
