/** English words that govern a dealing: who calls for it, refuses it, or makes it a condition. One phrase a line. */
/** With a space at either end, as they stand in a row of words. */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ` ${line} `);

/** Before a dealing that is only asked for. */
export const URGING = lines(`
calls for
called for
calling for
call for
calls on
called on
calling on
calls upon
urges
urged
urging
appeals for
appealed for
appeal for
demands
demanded
demanding
pleads for
presses for
pressing for
reiterates its call
`);

/** Around talks that will not be. */
export const REFUSING = lines(`
rules out
ruled out
ruling out
call off
calls off
called off
calling off
boycott
boycotts
boycotted
refuses to
refused to
refusing to
refuse to
rejects
rejected
dismisses
dismissed
spurns
spurned
ignores
ignored
brushes aside
brushed aside
shrugs off
resists
resisted
`);
export const NEGATING = lines(`
not plan to
no plans to
not hold
not negotiate
not enter
not attend
not take part
not participate
no talks
no negotiations
no further talks
no deal or further
never negotiate
not be any
no intention of
not willing to
not ready to
`);

/** A refusal among these words is not one: "rejected calls to end the talks". */
export const STANDING_ON = lines(`
rejected calls to end
despite
`);

/** What follows is supposed, not told. */
export const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);

/** Before a release that is asked for, talked about or a condition. */
export const WANTING = lines(`
proposal includes
proposal calls for
plan includes
plan calls for
plan envisages
agreement includes
deal includes
terms include
ultimatum
demand
demands
demanding
conditions for
about the
in exchange for
terms for
until
unless
refuses
refused
fails
failed
deadline
video
wants the
want the
wanted the
seeks the
sought the
`);

/** Before a deal or a truce that is only hoped for, worked for or needed. */
export const HOPED_FOR = lines(`
need for
need for a
needed for
condition for
conditions for
main condition
pressure to
pressure for
prime minister to
efforts to
effort to
efforts towards
efforts toward
bid to
attempt to
attempts to
trying to
tried to
try to
hopes for
hopes of
hope for
hopes to
hoped to
hoping for
hoping to
prospects for
prospects of
prospect of
chances of
chance of
path to
path towards
towards a
toward a
priority
not yet
yet to
struggle to
struggled to
in search of
possibility of
close to
closer to
near to
nearing
on the verge of
must
might
may
could
any agreement
any deal
any ceasefire
any truce
`);

/** Before a ceasefire or an agreement that an infinitive only aims at: "to reach", "to secure". */
export const AIMING = lines(`
to reach
to secure
to achieve
to broker
to arrange
to negotiate
to obtain
to finalize
to finalise
to conclude
to sign
to facilitate
to support and monitor
to monitor
`);
/** Those who have bound themselves to it do more than aim. */
export const BOUND = lines(`
agree to
agrees to
agreed to
agreeing to
expected to
set to
due to
plan to
plans to
planned to
will
vows to
decided to
decides to
ready to
readiness to
`);

/** Of a truce, that it stands as it did: nothing that happened. */
export const HOLDING = lines(`
largely held
mostly held
broadly held
held for the most part
`);

/** Before "discuss", that it is yet to be done. */
export const YET_TO = lines(`
are to
is to
due to
expected to
set to
plan to
plans to
planned to
`);

/** After talks of which someone denies that they are or were. */
export const TAKING_PLACE = lines(`
took place
taken place
taking place
take place
were held
being held
is holding
are holding
is negotiating
are negotiating
under way
`);
