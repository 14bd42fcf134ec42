### Lists: title, one sentence, and the part of the address (lower case, ASCII, nothing that betrays).

list-empty = There is nothing here yet.

list-right = Rights
list-right-lead = What you may expect when you work in the Netherlands.
slug-right = rights

list-signal = Signals
list-signal-lead = What you may see when something is not right. A signal is not yet proof.
slug-signal = signals

list-self = Questions to yourself
list-self-lead = Do you recognise something? Then read what you can do.
slug-self = questions

list-meldroute = Reporting routes
list-meldroute-lead = What to do with a worry or a signal, step by step.
slug-meldroute = reporting-routes

list-organisation = Organisations
list-organisation-lead = Who helps, what they do and how to reach them.
slug-organisation = organisations

list-fact = Amounts and time limits
list-fact-lead = What applies now, and until when.
slug-fact = amounts

list-law = Laws
list-law-lead = The laws behind the rules, in plain words.
slug-law = laws

list-term = Glossary
list-term-lead = Difficult words, explained.
slug-term = terms

list-page = Information
list-page-lead = About this subject and about this site.
slug-page = information

list-form = Forms
list-form-lead = Forms to print or to copy.
slug-form = forms

list-consultation = Meetings
list-consultation-lead = Who talks with whom, about what and how often.
slug-consultation = meetings

list-prevention-offer = Prevention
list-prevention-offer-lead = Lessons and training that you can ask for.
slug-prevention-offer = prevention

list-region = Municipalities and regions
list-region-lead = What applies in your municipality and who helps there.
slug-region = regions
