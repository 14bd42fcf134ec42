### The questions that lead a reader to a route. Titles and addresses stand in tab and history: they give nothing away.

## The first page of the questions, and what leads there

guide-title = What can I do?
guide-lead = Answer the questions; “I do not know” is always fine.
guide-municipalities = Choose the municipality

## The title of a set of questions. $title: that title; $place: name of the municipality.

guide-worker-title = My work and home: what can I do?
guide-worker-card = Something is not right at my work or where I live.
guide-inhabitant-title = I see something and I am worried
guide-professional-title = From signal to route
guide-officer-title = Next steps for the designated officer
guide-in = { $title } – { $place }

## A question, and what the reader does with the answers

guide-questions = Questions
guide-roles-municipality = At the municipality
guide-roles-others = Somewhere else
guide-left-out = We do not ask this here, but it may matter. Keep it in mind:
guide-came-from = You came here after:
guide-from-signal = You came from the page of a signal. Would you rather begin at the first question?
guide-back = One question back
guide-again = Start again
guide-your-answers = Your answers
guide-not-kept = Your answers stay on this screen. They are not kept and not sent.
guide-print = Print

## What the reader can do

guide-before = Before you start
guide-result = What you can do
guide-now = What you do now
guide-then = What happens after that, and who does it
guide-know = Know this first
guide-call = Who you can contact
guide-why = Why this
guide-without-names = Ask for advice first. Names are not needed yet.
guide-with-names = When you report, you are asked for names.
guide-advice = advice
guide-planned = This route is in a plan. Ask whether it works yet.
guide-read-route = Read the whole route

## Addresses: the last part (lower case, ASCII, nothing that betrays)

slug-guide = what-to-do
slug-guide-worker = work
slug-guide-inhabitant = inhabitant
slug-guide-professional = professional
slug-guide-officer = next-steps

## The questions. The key is the word in routes.toml.

input-urgent = Is anyone in danger now?
input-role = What is your role?
input-victim-in-sight = Do you see or know someone who may need help?
input-specific-person = Is it about a specific person?
input-exploitation = What is it about?
input-age-band = How old is the person?
input-anonymous = Do you want to do this without giving your name?
input-caught-in-the-act = Is it happening now, while you are there?
input-side = Who is in sight?
input-known-to-municipality = Does the municipality already know the person well?
input-fear-of-reprisal = Is anyone afraid of revenge?
input-address-use = What kind of address is it?

## Answers. Yes, no, roles and forms stand in names.ftl.

input-age-band-0-17 = under 18
input-age-band-18-23 = 18 to 23
input-age-band-24-plus = 24 or older
input-side-victim = someone who needs help
input-side-perpetrator = someone who takes advantage of others
input-side-both = both
input-address-use-dwelling = a residential address
input-address-use-other = not a residential address
answer-dont-know = I do not know
input-role-officer = Who brought the signal?
input-anonymous-officer = Did that person want to stay anonymous?
guide-remembered = Your browser remembers which step you saw. Use a private window, or clear your history afterwards.
exploitation-seksueel-plain = sex or sexual images
exploitation-arbeid-plain = work or wages
exploitation-crimineel-plain = somebody must do something illegal
exploitation-orgaanverwijdering-plain = giving an organ
exploitation-multiple-plain = more than one of these
guide-later = What you do after that
