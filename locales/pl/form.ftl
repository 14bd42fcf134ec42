### Formularz do wypełnienia. Strona niczego nie wysyła ani nie przechowuje.

form-not-sent = Ta strona niczego nie wysyła ani nie przechowuje. To, co wpiszesz, jest tylko na tym ekranie. Gdy zamkniesz lub odświeżysz stronę, zniknie.

## Części formularza

form-part-only = Formularz
form-part-report = Część 1: co zauważono
form-part-apart = Część 2: kto to zgłasza
form-apart-why = Ta część jest na osobnej kartce. Oddziel ją, zanim formularz pójdzie dalej.
form-cut = Tu oddziel
form-confidential = Poufne.
form-person = Osoba { $number }
form-add = Kolejna osoba
form-remove = Usuń osobę { $number }
form-required = (wymagane)

form-print = Drukuj
form-copy = Kopiuj jako tekst
form-save = Zapisz jako plik tekstowy
form-mail = Otwórz w programie pocztowym, do { $address }
form-clear = Wyczyść wszystko
form-without-apart = Część 2 nigdy nie trafia do tekstu, pliku ani wiadomości.
form-mail-subject = Wiadomość

form-copied = Skopiowano. Wklej tylko tam, gdzie wolno. Potem skopiuj coś innego.
form-not-copied = Kopiowanie się nie udało. Wydrukuj formularz.
form-saved = Zapisano w pobranych plikach. Usuń plik po przekazaniu.
form-mailed = Program pocztowy dostaje tekst. Wiadomość wyjdzie dopiero, gdy naciśniesz wyślij.
form-too-long = Tekst jest za długi, by przekazać go w ten sposób. Skopiuj go i wklej do wiadomości.
form-cleared = Wszystko wyczyszczono.

form-privacy = Co wolno zrobić z tym formularzem
form-readers = Kto go czyta
form-readers-unknown = Nie jest to tu ustalone. Zapytaj, zanim go oddasz.
form-kept = Jak długo jest przechowywany
form-kept-unknown = Żadne znane nam źródło nie podaje terminu. Zapytaj inspektora ochrony danych swojej gminy.
form-where = Jak go przekazać
form-no-address = Nie znamy bezpiecznego adresu gminy. Wydrukuj formularz i oddaj go do rąk. Jeśli piszesz lub dzwonisz w tej sprawie, nie podawaj nazwisk ani adresu: powiedz tylko, że jest formularz.
form-secure = Gmina podaje bezpieczny adres e-mail: jest na przycisku. Nie wysyłaj formularza na inny adres. Wiadomość pokazuje, od kogo pochodzi. Jeśli tego nie chcesz, oddaj formularz na papierze.
