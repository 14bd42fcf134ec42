### Bedragen en aantallen: eenheden, en tot wanneer ze gelden.

## Eenheden. $count kiest de vorm, $number is het getal zoals het gedrukt wordt.

unit-percent = { $number } %
unit-minutes = { $count ->
    [one] { $number } minuto
    [many] { $number } minutos
   *[other] { $number } minutos
}
unit-hours = { $count ->
    [one] { $number } hora
    [many] { $number } horas
   *[other] { $number } horas
}
unit-days = { $count ->
    [one] { $number } día
    [many] { $number } días
   *[other] { $number } días
}
unit-weeks = { $count ->
    [one] { $number } semana
    [many] { $number } semanas
   *[other] { $number } semanas
}
unit-months = { $count ->
    [one] { $number } mes
    [many] { $number } meses
   *[other] { $number } meses
}
unit-years = { $count ->
    [one] { $number } año
    [many] { $number } años
   *[other] { $number } años
}
unit-people = { $count ->
    [one] { $number } persona
    [many] { $number } personas
   *[other] { $number } personas
}
unit-times = { $count ->
    [one] { $number } vez
    [many] { $number } veces
   *[other] { $number } veces
}

## Achter een bedrag of aantal

fact-until = (hasta el { $date } inclusive)
fact-from = (a partir del { $date })
fact-since = (desde el { $date })
fact-period = (del { $from } al { $to } inclusive)
# In plaats van een bedrag dat is afgelopen. $authority: waar het nieuwe staat.
fact-changed = (lo que decía aquí valía hasta el { $date } inclusive; lo que vale ahora está en { $authority })
# In plaats van een bedrag dat niet zeker is.
fact-being-checked = (todavía estamos comprobando esto)
contradiction = Otra fuente dice { $value }: { $source }

## Tabellen met bedragen

table-part = Parte
table-amount = Cuánto
table-from = Desde
table-until = Hasta (inclusive)
table-current = vale ahora
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = Gráfico: { $title }. Las mismas cifras están en la tabla.
