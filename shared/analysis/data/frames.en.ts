/** English words that govern a dealing: who calls for it, refuses it, or makes it a condition. One phrase a line. */
const lines = (text: string): readonly string[] => text.trim().split('\n');

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
`);
