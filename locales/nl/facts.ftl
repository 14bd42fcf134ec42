### Bedragen en aantallen: eenheden, en tot wanneer ze gelden.

## Eenheden. $count kiest de vorm, $number is het getal zoals het gedrukt wordt.

unit-percent = { $number }%
unit-minutes = { $count ->
    [one] { $number } minuut
   *[other] { $number } minuten
}
unit-hours = { $count ->
    [one] { $number } uur
   *[other] { $number } uur
}
unit-days = { $count ->
    [one] { $number } dag
   *[other] { $number } dagen
}
unit-weeks = { $count ->
    [one] { $number } week
   *[other] { $number } weken
}
unit-months = { $count ->
    [one] { $number } maand
   *[other] { $number } maanden
}
unit-years = { $count ->
    [one] { $number } jaar
   *[other] { $number } jaar
}
unit-people = { $count ->
    [one] { $number } persoon
   *[other] { $number } mensen
}
unit-times = { $count ->
    [one] { $number } keer
   *[other] { $number } keer
}

## Achter een bedrag of aantal

fact-until = (tot en met { $date })
fact-from = (vanaf { $date })
fact-since = (sinds { $date })
fact-period = (van { $from } tot en met { $to })
# In plaats van een bedrag dat is afgelopen. $authority: waar het nieuwe staat.
fact-changed = (wat hier stond, gold tot en met { $date }; wat nu geldt, staat bij { $authority })
# In plaats van een bedrag dat niet zeker is.
fact-being-checked = (dit kijken we nog na)
contradiction = Een andere bron noemt { $value }: { $source }

## Tabellen met bedragen

table-part = Onderdeel
table-amount = Hoeveel
table-from = Vanaf
table-until = Tot en met
table-current = geldt nu
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = Grafiek: { $title }. Dezelfde cijfers staan in de tabel.
