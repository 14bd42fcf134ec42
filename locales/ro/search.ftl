### Zoeken. Wat de lezer typt, verlaat het apparaat niet.

search-title = Caută
search-lead = Scrie câteva cuvinte. Ce scrii rămâne pe acest dispozitiv.
search-label = Ce cauți?
search-lists = Poți căuta în aceste liste:
# $count: een getal.
search-found = Găsite: { $count }
search-none = Nu s-a găsit nimic. Încearcă alt cuvânt.
search-waiting = Un moment …
search-broken = Căutarea nu merge acum. Uită-te în listele de mai jos.
search-filters = Restrânge căutarea
search-any = toate
search-copy = Copiază un link cu aceste alegeri
search-copied = Copiat. Cuvintele căutate nu sunt în el.
search-more = Arată mai mult
slug-search = cauta

## Waarmee je preciezer zoekt

filter-kind = Tip
filter-region = Localitate
filter-exploitation = Formă
filter-role = Rolul tău
filter-audience = Pentru cine
search-near = Ai vrut să scrii:
search-help = Poți și să întrebi pe cineva:
search-offline = Nu ai conexiune la internet. Încearcă mai târziu.
search-partly = Acum se caută doar în titluri. Uită-te și în liste sau reîncarcă pagina.
search-first-step = Primul pas
