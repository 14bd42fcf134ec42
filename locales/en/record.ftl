### Words on the page of a subject.

on-this-page = On this page
who-helps = Numbers and websites
see-also = See also
sources = Sources
everywhere = Everywhere in the Netherlands
other-regions = Other regions

# An article of a law. $article: its number; $law: name of the law.
law-article = article { $article } { $law }

## A signal and the question to yourself point to each other.

self-link = Is this about you?
signal-link = Is this about someone else?

## Steps of a reporting route

steps = Steps
step-number = Step { $number }
step-actor = Who
step-mode = How
# In the picture of the steps. $names: the organisations that a step reaches.
step-reach = Contact: { $names }
# The letters of steps beside each other, as in 2b. Only the letters, in order, with no marks between them.
step-letters = abcdefghijklmnopqrstuvwxyz
# $steps: the steps of which one comes before this one, such as 2a or 2b.
step-after = After step { $steps }.
step-begins = You can begin here.
step-ends = This way ends here.

informs-involved-yes = The people it is about may hear of the report.
informs-involved-no = The people it is about are not told of the report.
informs-involved-unknown = We do not know whether the people it is about hear of the report.

## Small facts

detail-audience = For
detail-exploitation = Form
detail-regions = Where
detail-status = State

detail-applies-to = Applies to

detail-severity = How serious
detail-seen-at = Where you see this
detail-risk-groups = More common among

detail-actors = Who does this
detail-anonymity = Anonymous
detail-informs-involved = Who hears of it
detail-feedback = Will you hear back

detail-ages = Age
detail-register = Official text
detail-frequency = How often
detail-storage = Keeping
detail-topics = Topic
detail-participants = At the table
