### Woorden op de pagina van een onderwerp.

on-this-page = Na tej stronie
who-helps = Numery i strony internetowe
see-also = Zobacz też
sources = Źródła
everywhere = W całej Holandii
other-regions = Inne regiony

# Een wetsartikel. $article: nummer; $law: naam van de wet.
law-article = { $law }, artykuł { $article }

## Een signaal en de vraag aan jezelf verwijzen naar elkaar.

self-link = Czy to dotyczy ciebie?
signal-link = Czy to dotyczy kogoś innego?

## Stappen van een meldroute

steps = Kroki
step-number = Krok { $number }
step-actor = Kto
step-mode = Jak
# In de tekening van de stappen. $names: de organisaties die een stap bereikt.
step-reach = Kontakt: { $names }
step-letters = abcdefghijklmnopqrstuvwxyz
step-after = Po kroku { $steps }.
step-begins = Tu możesz zacząć.
step-ends = Ta droga kończy się tutaj.

informs-involved-yes = Osoby, których to dotyczy, mogą się dowiedzieć o zgłoszeniu.
informs-involved-no = Osoby, których to dotyczy, nie dostają wiadomości o zgłoszeniu.
informs-involved-unknown = Nie wiemy, czy osoby, których to dotyczy, dowiedzą się o zgłoszeniu.

## Wat er kort bij staat

detail-audience = Dla kogo
detail-exploitation = Forma
detail-regions = Gdzie
detail-status = Stan

detail-applies-to = Kogo dotyczy

detail-severity = Jak poważne
detail-seen-at = Gdzie to widać
detail-risk-groups = Kogo dotyczy częściej

detail-actors = Kto to robi
detail-anonymity = Anonimowość
detail-informs-involved = Kto się o tym dowie
detail-feedback = Czy dostaniesz odpowiedź

detail-ages = Wiek
detail-register = Tekst urzędowy
detail-frequency = Jak często
detail-storage = Przechowywanie
detail-topics = Temat
detail-participants = Przy stole
