### Zoeken. Wat de lezer typt, verlaat het apparaat niet.

search-title = Zoeken
search-lead = Typ een paar woorden. Wat je typt, blijft op dit apparaat.
search-label = Waar zoek je naar?
search-lists = Je kunt kijken in deze lijsten:
# $count: een getal.
search-found = Gevonden: { $count }
search-none = Niets gevonden. Probeer een ander woord.
search-waiting = Even wachten …
search-broken = Zoeken lukt nu niet. Kijk in de lijsten hieronder.
search-filters = Preciezer zoeken
search-any = alles
search-copy = Kopieer een link met deze keuzes
search-copied = Gekopieerd. Je zoekwoorden staan er niet in.
search-more = Laat meer zien
slug-search = zoeken

## Waarmee je preciezer zoekt

filter-kind = Soort
filter-region = Gemeente
filter-exploitation = Vorm
filter-role = Jouw rol
filter-audience = Voor wie
search-near = Bedoel je:
search-help = Je kunt het ook aan iemand vragen:
search-offline = Je bent niet verbonden met internet. Probeer het straks opnieuw.
search-partly = Er wordt nu alleen in titels gezocht. Kijk ook in de lijsten, of laad de pagina opnieuw.
search-first-step = Eerste stap
