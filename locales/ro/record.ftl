### Woorden op de pagina van een onderwerp.

on-this-page = Pe această pagină
who-helps = Numere și site-uri
see-also = Vezi și
sources = Surse
everywhere = Peste tot în Olanda
other-regions = Alte regiuni

# Een wetsartikel. $article: nummer; $law: naam van de wet.
law-article = articolul { $article }, { $law }

## Een signaal en de vraag aan jezelf verwijzen naar elkaar.

self-link = Este vorba despre tine?
signal-link = Este vorba despre altcineva?

## Stappen van een meldroute

steps = Pași
step-number = Pasul { $number }
step-actor = Cine
step-mode = Cum
# In de tekening van de stappen. $names: de organisaties die een stap bereikt.
step-reach = Contact: { $names }
step-letters = abcdefghijklmnopqrstuvwxyz
step-after = După pasul { $steps }.
step-begins = Poți începe de aici.
step-ends = Această cale se termină aici.

informs-involved-yes = Persoanele despre care este vorba pot afla de sesizare.
informs-involved-no = Persoanele despre care este vorba nu primesc niciun anunț despre sesizare.
informs-involved-unknown = Nu știm dacă persoanele despre care este vorba află de sesizare.

## Wat er kort bij staat

detail-audience = Pentru
detail-exploitation = Formă
detail-regions = Unde
detail-status = Stadiu

detail-applies-to = Valabil pentru

detail-severity = Cât de grav
detail-seen-at = Unde vezi acest semn
detail-risk-groups = Apare mai des la

detail-actors = Cine face acest lucru
detail-anonymity = Anonim
detail-informs-involved = Cine află
detail-feedback = Primești un răspuns

detail-ages = Vârstă
detail-register = Text oficial
detail-frequency = Cât de des
detail-storage = Păstrare
detail-topics = Temă
detail-participants = La masă
