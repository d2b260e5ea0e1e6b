/** English words that make a blow only possible, feared, threatened or tried. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const MODALS: ReadonlySet<string> = set(`would could might may should can must cannot`);

/** Right before "to", or a word before that. */
export const ATTEMPTED: ReadonlySet<string> = set(`
threatens threatened threatening threaten plans planned planning plan plotted plotting plot plots tried tries trying try
attempted attempting attempt wants wanted intends intended intention intent prepares prepared preparing ready able going
vows vowed pledges pledged allowed allows permission right failed refuses refused ordered urged bases willing
`);

/** Before a blow that is not told as done, a word or two in a row. */
export const POSSIBLE: ReadonlySet<string> = new Set([
  ...set(`possible potential hypothetical imminent feared`),
  ...`fears of|fear of|threat of|threats of|threat to|risk of|risks of|warn of|warns of|warned of|warning of|warnings of
in case|case of|event of|prevent any|against any|future|plans for|planning for|preparations for|preparing for|braces for
brace for|braced for|plot against|plots against|prevented a|averted a|foiled a|foils a|foiled an|thwarted a|thwarts a
capable of|possibility of|prospect of|talk of|training for|simulated|simulating|any attempt|deter an|deter a|how to
calls for|call for|calling for|called for|demands for|demand for|debate on|debates on|call off|called off|calls off
not under|pause in|halt to|halt in|end to|stop to|moratorium on|freeze on|suspension of|ban on`.split(
    /[|\n]/,
  ),
]);

/** What people do against blows that others have told of. */
export const PROTESTING =
  /^(?:protest(?:s|ed|ing|ers?)?|rall(?:y|ies|ied)|demonstrat(?:e|es|ed|ion|ions|ors?)|march(?:es|ed|ing)?|vigils?|petition)$/;
