### Bedragen en aantallen: eenheden, en tot wanneer ze gelden.

## Eenheden. $count kiest de vorm, $number is het getal zoals het gedrukt wordt.

unit-percent = { $number }%
unit-minutes = { $count ->
    [one] { $number } минута
   *[other] { $number } минути
}
unit-hours = { $count ->
    [one] { $number } час
   *[other] { $number } часа
}
unit-days = { $count ->
    [one] { $number } ден
   *[other] { $number } дни
}
unit-weeks = { $count ->
    [one] { $number } седмица
   *[other] { $number } седмици
}
unit-months = { $count ->
    [one] { $number } месец
   *[other] { $number } месеца
}
unit-years = { $count ->
    [one] { $number } година
   *[other] { $number } години
}
unit-people = { $count ->
    [one] { $number } човек
   *[other] { $number } души
}
unit-times = { $count ->
    [one] { $number } път
   *[other] { $number } пъти
}

## Achter een bedrag of aantal

fact-until = (до { $date } включително)
fact-from = (от { $date })
fact-since = (от { $date } насам)
fact-period = (от { $from } до { $to } включително)
# In plaats van een bedrag dat is afgelopen. $authority: waar het nieuwe staat.
fact-changed = (това, което пишеше тук, важеше до { $date } включително; какво важи сега, пише при { $authority })
# In plaats van een bedrag dat niet zeker is.
fact-being-checked = (още проверяваме това)
contradiction = Друг източник посочва { $value }: { $source }

## Tabellen met bedragen

table-part = Част
table-amount = Колко
table-from = От
table-until = До (включително)
table-current = важи сега
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = Диаграма: { $title }. Същите числа са в таблицата.
