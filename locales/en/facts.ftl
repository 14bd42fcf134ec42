### Amounts and counts: units, and until when they hold.

## Units. $count picks the form, $number is the figure as printed.

unit-percent = { $number }%
unit-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
unit-hours = { $count ->
    [one] { $number } hour
   *[other] { $number } hours
}
unit-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
unit-weeks = { $count ->
    [one] { $number } week
   *[other] { $number } weeks
}
unit-months = { $count ->
    [one] { $number } month
   *[other] { $number } months
}
unit-years = { $count ->
    [one] { $number } year
   *[other] { $number } years
}
unit-people = { $count ->
    [one] { $number } person
   *[other] { $number } people
}
unit-times = { $count ->
    [one] { $number } time
   *[other] { $number } times
}

## Behind an amount or count

fact-until = (until { $date } inclusive)
fact-from = (from { $date })
fact-since = (since { $date })
fact-period = (from { $from } to { $to } inclusive)
# Instead of an amount that has run out. $authority: where the new one stands.
fact-changed = (what stood here applied until { $date }; what applies now stands at { $authority })
# Instead of an amount that is not certain.
fact-being-checked = (we are still checking this)
contradiction = Another source says { $value }: { $source }

## Tables of amounts

table-part = Part
table-amount = How much
table-from = From
table-until = Until
table-current = applies now
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = Chart: { $title }. The same figures are in the table.
