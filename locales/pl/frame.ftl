### Wat om elke pagina heen staat.

skip-to-content = Przejdź do treści
leave-site = Opuść tę stronę
menu = Menu
internal-site = Strona wewnętrzna
internal-banner = Strona wewnętrzna: tylko dla pracowników. Nie przekazuj tej strony dalej.

## Namen van delen van de pagina, voor wie luistert

navigation-main = Menu główne
navigation-languages = Języki
navigation-trail = Gdzie jesteś
navigation-footer = O tej stronie
help-bar = Szybka pomoc

## Hulp. Na emergency-call en call staat het nummer.

emergency-call = Zagrożenie? Zadzwoń:
call = Zadzwoń:
help-link = Kto może pomóc

## Onder aan de pagina. Na checked-on staat een datum.

checked-on = Data sprawdzenia:
report-wrong = Coś się nie zgadza? Napisz do nas
report-subject = Uwaga do strony

## Als er niets te vinden is

not-found-title = Nie ma takiej strony
not-found-lead = Może strona ma teraz inny adres. Sprawdź, czy niżej jest to, czego szukasz.
not-found-line = Nie ma takiej strony. Przejdź na początek.
redirect-go = Przejdź do strony
