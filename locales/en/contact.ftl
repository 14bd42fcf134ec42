### How to reach organisations.

## With a telephone number. A date follows number-checked-on.

phone-hours = Open
phone-always = day and night, every day
# $days: days-mo-fr and the like; $opens and $closes: times.
phone-from-to = { $days } { $opens }–{ $closes }
phone-languages = Languages
phone-cost = Cost
phone-anonymous = Calling without giving your name
phone-foreign-sim = Calling with a foreign SIM card
phone-calls-back = Calls you back
number-checked-on = Number checked on

days-mo-fr = Monday to Friday
days-mo-sa = Monday to Saturday
days-mo-su = every day

## When there is no number. These words also stand inside a sentence, in brackets: small first letter, no full stop.
## $organisation: its name, sometimes with a number.

contact-unknown = we do not know yet how to reach this organisation
contact-via = reached through { $organisation }
contact-being-checked = we are still checking this number
contact-instead = for now, turn to { $organisation }
contact-checked-instead = we are still checking this number; for now, turn to { $organisation }
# A name with its number, inside a sentence. $organisation, $phone.
contact-with-number = { $organisation }, { $phone }
# Above the card of another organisation.
contact-instead-label = For now, turn to:

## What to know before you call

before-calling = Know this before you call
before-asks-for-papers = Asks for your papers
before-may-act = May act even if you do not want it
before-shares-with = Shares information with
