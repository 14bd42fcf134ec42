### Organisaties bereiken.

## Bij een telefoonnummer. Na number-checked-on staat een datum.

phone-hours = Czynne
phone-always = w dzień i w nocy, codziennie
# $days: days-mo-fr en zo; $opens en $closes: tijden.
phone-from-to = { $days }, { $opens }–{ $closes }
phone-languages = Języki
phone-cost = Koszt
phone-anonymous = Telefon bez podawania nazwiska
phone-foreign-sim = Telefon z zagranicznej karty SIM
phone-calls-back = Oddzwania do ciebie
number-checked-on = Data sprawdzenia numeru:

days-mo-fr = od poniedziałku do piątku
days-mo-sa = od poniedziałku do soboty
days-mo-su = codziennie

## Als er geen nummer staat. Deze woorden staan ook midden in een zin, tussen haakjes: begin klein, geen punt.
## $organisation: naam, soms met nummer.

contact-unknown = nie wiemy jeszcze, jak się skontaktować z tą organizacją
contact-via = kontakt przez: { $organisation }
contact-being-checked = ten numer jeszcze sprawdzamy
contact-instead = na razie możesz się zwrócić tutaj: { $organisation }
contact-checked-instead = ten numer jeszcze sprawdzamy; na razie możesz się zwrócić tutaj: { $organisation }
# Naam met nummer, midden in een zin. $organisation, $phone.
contact-with-number = { $organisation }, { $phone }
# Boven het kaartje van een andere organisatie.
contact-instead-label = Na razie możesz się zwrócić tutaj:

## Wat je moet weten voordat je belt

before-calling = Co trzeba wiedzieć przed telefonem
before-asks-for-papers = Pyta o twoje dokumenty
before-may-act = Może coś zrobić, choć ty tego nie chcesz
before-shares-with = Komu przekazuje informacje
