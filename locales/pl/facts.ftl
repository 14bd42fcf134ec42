### Bedragen en aantallen: eenheden, en tot wanneer ze gelden.

## Eenheden. $count kiest de vorm, $number is het getal zoals het gedrukt wordt.

unit-percent = { $number }%
unit-minutes = { $count ->
    [one] { $number } minuta
    [few] { $number } minuty
    [many] { $number } minut
   *[other] { $number } minuty
}
unit-hours = { $count ->
    [one] { $number } godzina
    [few] { $number } godziny
    [many] { $number } godzin
   *[other] { $number } godziny
}
unit-days = { $count ->
    [one] { $number } dzień
    [few] { $number } dni
    [many] { $number } dni
   *[other] { $number } dnia
}
unit-weeks = { $count ->
    [one] { $number } tydzień
    [few] { $number } tygodnie
    [many] { $number } tygodni
   *[other] { $number } tygodnia
}
unit-months = { $count ->
    [one] { $number } miesiąc
    [few] { $number } miesiące
    [many] { $number } miesięcy
   *[other] { $number } miesiąca
}
unit-years = { $count ->
    [one] { $number } rok
    [few] { $number } lata
    [many] { $number } lat
   *[other] { $number } roku
}
unit-people = { $count ->
    [one] { $number } osoba
    [few] { $number } osoby
    [many] { $number } osób
   *[other] { $number } osoby
}
unit-times = { $count ->
    [one] { $number } raz
    [few] { $number } razy
    [many] { $number } razy
   *[other] { $number } raza
}

## Achter een bedrag of aantal

fact-until = (do { $date } włącznie)
fact-from = (od { $date })
fact-since = (od { $date })
fact-period = (od { $from } do { $to } włącznie)
# In plaats van een bedrag dat is afgelopen. $authority: waar het nieuwe staat.
fact-changed = (to, co tu było, obowiązywało do { $date } włącznie; co obowiązuje teraz, podaje: { $authority })
# In plaats van een bedrag dat niet zeker is.
fact-being-checked = (jeszcze to sprawdzamy)
contradiction = Inne źródło podaje { $value }: { $source }

## Tabellen met bedragen

table-part = Część
table-amount = Ile
table-from = Od
table-until = Do (włącznie)
table-current = obowiązuje teraz
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = Wykres: { $title }. Te same liczby są w tabeli.
