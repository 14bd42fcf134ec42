### Organisaties bereiken.

## Bij een telefoonnummer. Na number-checked-on staat een datum.

phone-hours = Bereikbaar
phone-always = dag en nacht, elke dag
# $days: days-mo-fr en zo; $opens en $closes: tijden.
phone-from-to = { $days } { $opens }–{ $closes }
phone-languages = Talen
phone-cost = Kosten
phone-anonymous = Bellen zonder je naam te zeggen
phone-foreign-sim = Bellen met een buitenlandse simkaart
phone-calls-back = Belt je terug
number-checked-on = Nummer nagekeken op

days-mo-fr = maandag tot en met vrijdag
days-mo-sa = maandag tot en met zaterdag
days-mo-su = elke dag

## Als er geen nummer staat. Deze woorden staan ook midden in een zin, tussen haakjes: begin klein, geen punt.
## $organisation: naam, soms met nummer.

contact-unknown = we weten nog niet hoe je deze organisatie bereikt
contact-via = te bereiken via { $organisation }
contact-being-checked = dit nummer kijken we nog na
contact-instead = nu kun je terecht bij { $organisation }
contact-checked-instead = dit nummer kijken we nog na; nu kun je terecht bij { $organisation }
# Naam met nummer, midden in een zin. $organisation, $phone.
contact-with-number = { $organisation }, { $phone }
# Boven het kaartje van een andere organisatie.
contact-instead-label = Nu kun je hier terecht:

## Wat je moet weten voordat je belt

before-calling = Weet dit voordat je belt
before-asks-for-papers = Vraagt naar je papieren
before-may-act = Kan iets doen zonder dat jij dat wilt
before-shares-with = Deelt informatie met
