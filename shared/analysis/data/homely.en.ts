const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of everyday life, in small letters: truces, talks and strikes beside them are of another kind. */
export const HOMELY: ReadonlySet<string> = set(`
union unions wage wages pay salary salaries airline airlines employer employers employees nurses teachers walkout
walkouts picket feud fence neighbour neighbours neighbor wolf wolves cull hunters hunting conservationists anglers
merger studio studios screenwriters league club clubs fans divorce peas beans kitchen recipe bowling baseball
football cricket goalkeeper midfielder catwalk fashion carpet operator shareholders takeover tenants landlord
strands stranded stoppage stoppages railworkers dockworkers bargaining lockout tariffs tariff climate emissions visas wine farmers flights ferries crews timetable café cafe
plea podcast podcasts gaming gamers videogame videogames
shark sharks surfer surfers crocodile bear bears snake bees wasps hackers hacker ransomware cyberattack cyberattacks
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
|domestic dispute|family feud|feud|serial killer|homicide|murder|protesters|protestors|protests|demonstrators|demonstrations|rioters|riots|rioting
|riot police|petrol bombs|petrol bomb|molotov cocktails|inmates|border patrol|immigration and|customs enforcement|acid attack|liquid attack`
    .split('|')
    .map((word) => word.trim()),
);

/** Words that make more of it than crime. */
export const MOTIVE: ReadonlySet<string> = new Set([
  'car bomb',
  'car bombing',
  ...set(`
bombing bombings bombed landmine gunfire crackdown coup uprising
terrorist terrorists terrorism terror islamist islamists jihadist jihadists militant militants insurgents rebels
extremist extremists separatists gunmen bandits militia militiamen settlers palestinian israeli ramming vehicle-ramming
antisemitic anti-semitic political politically motivated bomber suicide cartel
`),
]);

/** Words of accidents and of the weather, single or two in a row. */
export const MISHAPS: ReadonlySet<string> = new Set(
  `crash|crashes|crashed|crashing|collision|collide|collides|collided|overturns|overturned|derails|derailed|derailment
|pileup|capsizes|capsized|stampede|landslide|landslides|flood|floods|flooding|typhoon|hurricane|cyclone|tornado|tornadoes
|earthquake|avalanche|wildfire|wildfires|bushfire|heatwave|blizzard|eruption|storm surge|storm surges|torrential|gas leak
|gas explosion|natural gas|gas cylinder|house fire|catches fire|building collapse|building collapses|mine collapse
|quake|quakes|aftershock|aftershocks|tremor|tremors|tsunami|heist|jewellery|jewelry|robbers|hit and run|hit-and-run|mountaineer|climber|climbers|hot-air balloon|skydiving|ferry|training flight|emergency landing
|skydiver|cancer|leukaemia|leukemia|listeriosis|salmonella|cholera|measles|ebola|influenza|food poisoning|carbon monoxide`
    .split('|')
    .map((word) => word.trim()),
);

/** What runs into something by accident, and into what. */
export const VEHICLES: ReadonlySet<string> = set(`
ferry bus minibus coach train tram car truck lorry van boat ship vessel barge tanker plane airliner motorcycle motorbike
`);
export const OBSTACLES: ReadonlySet<string> = set(`
rock rocks reef reefs iceberg tree trees pole pylon barrier wall bridge pier embankment truck lorry bus car train tanker
pedestrian pedestrians cow elephant sandbank shoal log
`);

/** Words that say that somebody meant it. */
export const HOSTILE: ReadonlySet<string> = set(`
attack attacks attacked attacking strike strikes struck airstrike airstrikes missile missiles drone drones uav uavs
rocket rockets bomb bombs bombed bombing bombings bomber grenade shelling shelled shells mortar artillery gunmen gunman
gunfire shot shoot shoots shooting sniper militants militant rebels rebel insurgents terrorist terrorists terror ambush
ambushed assault raid raids clash clashes fighting hit hits torpedo torpedoed warplanes sabotage landmine ied
intercepted downed kidnapped hijacked arson explosives detonated detonates detonate mines landmines assassinated
assassination soldiers troops police claimed
`);

/** Where these are spoken of, what was done is before a court, and no event. */
export const COURTS: ReadonlySet<string> = set(`
court courts sentences sentenced sentencing trial convicted convicts convicting extradition extradite extradited
indicted indictment indicts prosecutors prosecutor pleads pleaded charges charged jailed acquitted verdict judge tribunal
`);
