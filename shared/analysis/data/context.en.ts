/**
 * Words after which English tells what happened before the news: "in retaliation for …", "suspected of …". One phrase a
 * line. `WEAK` ones open the news's own cause as often as
 * context ("killed after a strike", "fires broke out following an attack").
 */
export const FIRM_OPENERS: readonly string[] = `
in response to
in reprisal for
to avenge
avenging
related to
comes after
came after
in retaliation for
in retaliation to
in revenge for
retaliating for
in the wake of
prior to
involved in
involvement in
participated in
participating in
their role in
his role in
its role in
the role of
role in
suspected of
suspect in
suspects in
accused of
investigation into
inquiry into
probe into
investigate
investigates
investigating
to investigate
condemning
citing
anniversary of
victims of
due to
because of
sanctions over
sanctions for
praising
thanks
since
despite
ending the
an end to the
end to the
day after
days after
week after
weeks after
month after
months after
year after
years after
shortly after
hours after
who was killed
who were killed
who had been
which had been
that had been
who was kidnapped
who were kidnapped
who was abducted
kidnapped during
abducted during
as a response to
in reaction to
condemn
condemns
condemned
denounce
denounces
denounced
denouncing
apology for
apologises for
apologizes for
compensation for
linked to
blamed for
charged with
accusing them of
accusing him of
accusing her of
who planned
allegedly planned
convicted of
wanted for
in connection with
survivors of
funeral of
funerals of
mourning
tribute to
in memory of
distances himself from
for killing
for the killing of
in the aftermath of
prompted by
explanation for
explanation of
inquest into
sustained in
poisoning during
after earlier
and earlier
just days after
already
this comes
comes a day
`
  .trim()
  .split('\n');

export const WEAK_OPENERS: readonly string[] = `
after
following
over
amid
before
`
  .trim()
  .split('\n');

/** "X days prior", "the previous day", "last week": the clause that holds them tells of earlier. */
export const EARLIER: readonly string[] = `
the previous day
a day earlier
a day before
days earlier
days prior
days ago
weeks earlier
weeks ago
months earlier
months ago
years ago
years earlier
week earlier
month earlier
year earlier
last week
last month
last year
last summer
last winter
last spring
last autumn
earlier this month
earlier this year
earlier this week
the day before
yesterday
days before
weeks before
months before
years before
recently
`
  .trim()
  .split('\n');

/** In a sentence of the body, they say that all it tells is of earlier. */
export const BODY_EARLIER: readonly string[] = `
last week
last month
last year
last summer
last winter
last spring
last autumn
weeks ago
months ago
years ago
weeks earlier
months earlier
years earlier
earlier this month
earlier this year
previously
recently
`
  .trim()
  .split('\n');

/** Sentences of the body that begin so recall what was told before: "Earlier, …", "Напомним, …". */
export const RECALLING: readonly string[] = `
earlier this week
earlier this month
earlier this year
as reported earlier
as previously reported
напомним
ранее сообщалось
как сообщалось
как ранее сообщалось
как мы сообщали
нагадаємо
нагадаємо що
раніше повідомлялося
раніше повідомлялось
як повідомлялося
як повідомлялось
як раніше повідомлялося
`
  .trim()
  .split('\n');
