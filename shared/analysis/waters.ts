/** Names of waters. */
export const SEA =
  /\b(?:sea|ocean|gulf|strait|pacific|atlantic|mediterranean|caribbean)\b|[\s](?:мор[еяюі]|морем|океан\S*|затоц\S*|затоки|залив\S*|пролив\S*|протоц\S*)$/iu;

/** Names of rivers: towns lie on them, and on some rivers a town of the same name. */
export const RIVER =
  /^(?:volga|don|dnipro|dnieper|dnieper river|dniester|danube|euphrates|tigris|nile|blue nile|white nile|jordan|congo|litani|oskil|donets|siverskyi donets|naf|mekong|indus|niger|benue|aras|ruzizi)$/i;
