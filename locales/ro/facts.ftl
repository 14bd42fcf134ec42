### Bedragen en aantallen: eenheden, en tot wanneer ze gelden.

## Eenheden. $count kiest de vorm, $number is het getal zoals het gedrukt wordt.

unit-percent = { $number }%
unit-minutes = { $count ->
    [one] { $number } minut
    [few] { $number } minute
   *[other] { $number } de minute
}
unit-hours = { $count ->
    [one] { $number } oră
    [few] { $number } ore
   *[other] { $number } de ore
}
unit-days = { $count ->
    [one] { $number } zi
    [few] { $number } zile
   *[other] { $number } de zile
}
unit-weeks = { $count ->
    [one] { $number } săptămână
    [few] { $number } săptămâni
   *[other] { $number } de săptămâni
}
unit-months = { $count ->
    [one] { $number } lună
    [few] { $number } luni
   *[other] { $number } de luni
}
unit-years = { $count ->
    [one] { $number } an
    [few] { $number } ani
   *[other] { $number } de ani
}
unit-people = { $count ->
    [one] { $number } persoană
    [few] { $number } persoane
   *[other] { $number } de persoane
}
unit-times = { $count ->
    [one] { $number } dată
    [few] de { $number } ori
   *[other] de { $number } de ori
}

## Achter een bedrag of aantal

fact-until = (până la { $date } inclusiv)
fact-from = (de la { $date })
fact-since = (din { $date })
fact-period = (de la { $from } până la { $to } inclusiv)
# In plaats van een bedrag dat is afgelopen. $authority: waar het nieuwe staat.
fact-changed = (ce scria aici a fost valabil până la { $date } inclusiv; ce este valabil acum găsești la { $authority })
# In plaats van een bedrag dat niet zeker is.
fact-being-checked = (încă verificăm acest lucru)
contradiction = O altă sursă spune { $value }: { $source }

## Tabellen met bedragen

table-part = Categorie
table-amount = Cât
table-from = De la
table-until = Până la (inclusiv)
table-current = valabil acum
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = Grafic: { $title }. Aceleași cifre sunt în tabel.
