### Lijsten: titel, één zin, en het deel van het adres (kleine letters, ASCII, niets dat verraadt).

list-empty = Tu jeszcze nic nie ma.

list-right = Prawa
list-right-lead = Czego możesz oczekiwać, gdy pracujesz w Holandii.
slug-right = prawa

list-signal = Sygnały
list-signal-lead = Co można zauważyć, gdy coś jest nie tak. Sygnał to jeszcze nie dowód.
slug-signal = sygnaly

list-self = Pytania do siebie
list-self-lead = Coś brzmi znajomo? Przeczytaj, co możesz zrobić.
slug-self = pytania

list-meldroute = Jak coś zgłosić
list-meldroute-lead = Co zrobić z obawą albo sygnałem, krok po kroku.
slug-meldroute = jak-zglosic

list-organisation = Organizacje
list-organisation-lead = Kto pomaga, co robi i jak się z nim skontaktować.
slug-organisation = organizacje

list-fact = Kwoty i terminy
list-fact-lead = Co obowiązuje teraz i do kiedy.
slug-fact = kwoty

list-law = Ustawy
list-law-lead = Ustawy, z których wynikają zasady. Prostymi słowami.
slug-law = ustawy

list-term = Słowniczek
list-term-lead = Trudne słowa i co znaczą.
slug-term = slowniczek

list-page = Informacje
list-page-lead = Wyjaśnienia o tym temacie i o tej stronie.
slug-page = informacje

list-form = Formularze
list-form-lead = Formularze do wydrukowania albo przepisania.
slug-form = formularze

list-consultation = Spotkania
list-consultation-lead = Kto z kim rozmawia, o czym i jak często.
slug-consultation = spotkania

list-prevention-offer = Profilaktyka
list-prevention-offer-lead = Lekcje i szkolenia, które można zamówić.
slug-prevention-offer = profilaktyka

list-region = Gminy i regiony
list-region-lead = Co obowiązuje w twojej gminie i kto tam pomaga.
slug-region = gminy
