### Zoeken. Wat de lezer typt, verlaat het apparaat niet.

search-title = Szukaj
search-lead = Wpisz kilka słów. To, co wpiszesz, zostaje na tym urządzeniu.
search-label = Czego szukasz?
search-lists = Możesz zajrzeć do tych list:
# $count: een getal.
search-found = Znaleziono: { $count }
search-none = Nic nie znaleziono. Spróbuj innego słowa.
search-waiting = Chwileczkę …
search-broken = Wyszukiwanie teraz nie działa. Zajrzyj do list poniżej.
search-filters = Zawęź wyniki
search-any = wszystko
search-copy = Skopiuj link z tymi ustawieniami
search-copied = Skopiowano. Nie ma w nim szukanych słów.
search-more = Pokaż więcej
slug-search = szukaj

## Waarmee je preciezer zoekt

filter-kind = Rodzaj
filter-region = Gmina
filter-exploitation = Forma
filter-role = Twoja rola
filter-audience = Dla kogo
search-near = Czy chodziło o:
search-help = Możesz też kogoś zapytać:
search-offline = Nie masz połączenia z internetem. Spróbuj później.
search-partly = Teraz przeszukiwane są tylko tytuły. Zajrzyj też do list albo wczytaj stronę ponownie.
search-first-step = Pierwszy krok
