### Woorden op de pagina van een onderwerp.

on-this-page = Op deze pagina
who-helps = Nummers en websites
see-also = Zie ook
sources = Bronnen
everywhere = Overal in Nederland
other-regions = Andere regio’s

# Een wetsartikel. $article: nummer; $law: naam van de wet.
law-article = artikel { $article } { $law }

## Een signaal en de vraag aan jezelf verwijzen naar elkaar.

self-link = Gaat dit over jou?
signal-link = Gaat dit over iemand anders?

## Stappen van een meldroute

steps = Stappen
step-number = Stap { $number }
step-actor = Wie
step-mode = Hoe
# In de tekening van de stappen. $names: de organisaties die een stap bereikt.
step-reach = Contact: { $names }
# De letters van stappen naast elkaar, als in 2b. Alleen de letters, op volgorde, zonder tekens ertussen.
step-letters = abcdefghijklmnopqrstuvwxyz
# $steps: de stappen waarvan een hieraan voorafgaat, zoals 2a of 2b.
step-after = Na stap { $steps }.
step-begins = Hier kun je beginnen.
step-ends = Hier eindigt deze weg.

informs-involved-yes = De mensen om wie het gaat, kunnen van de melding horen.
informs-involved-no = De mensen om wie het gaat, krijgen geen bericht van de melding.
informs-involved-unknown = We weten niet of de mensen om wie het gaat van de melding horen.

## Wat er kort bij staat

detail-audience = Voor
detail-exploitation = Vorm
detail-regions = Waar
detail-status = Stand

detail-applies-to = Geldt voor

detail-severity = Hoe ernstig
detail-seen-at = Waar je dit ziet
detail-risk-groups = Komt vaker voor bij

detail-actors = Wie doet dit
detail-anonymity = Anoniem
detail-informs-involved = Wie hoort ervan
detail-feedback = Hoor je iets terug

detail-ages = Leeftijd
detail-register = Officiële tekst
detail-frequency = Hoe vaak
detail-storage = Bewaren
detail-topics = Onderwerp
detail-participants = Aan tafel
