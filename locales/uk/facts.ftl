### Amounts and counts: units, and until when they hold.

## Units. $count picks the form, $number is the figure as printed.

unit-percent = { $number }%
unit-minutes = { $count ->
    [one] { $number } хвилина
    [few] { $number } хвилини
    [many] { $number } хвилин
   *[other] { $number } хвилини
}
unit-hours = { $count ->
    [one] { $number } година
    [few] { $number } години
    [many] { $number } годин
   *[other] { $number } години
}
unit-days = { $count ->
    [one] { $number } день
    [few] { $number } дні
    [many] { $number } днів
   *[other] { $number } дня
}
unit-weeks = { $count ->
    [one] { $number } тиждень
    [few] { $number } тижні
    [many] { $number } тижнів
   *[other] { $number } тижня
}
unit-months = { $count ->
    [one] { $number } місяць
    [few] { $number } місяці
    [many] { $number } місяців
   *[other] { $number } місяця
}
unit-years = { $count ->
    [one] { $number } рік
    [few] { $number } роки
    [many] { $number } років
   *[other] { $number } року
}
unit-people = { $count ->
    [one] { $number } людина
    [few] { $number } людини
    [many] { $number } людей
   *[other] { $number } людини
}
unit-times = { $count ->
    [one] { $number } раз
    [few] { $number } рази
    [many] { $number } разів
   *[other] { $number } раза
}

## Behind an amount or count

fact-until = (до { $date } включно)
fact-from = (з { $date })
fact-since = (з { $date })
fact-period = (з { $from } до { $to } включно)
# Instead of an amount that has run out. $authority: where the new one stands.
fact-changed = (те, що тут було, діяло до { $date } включно; що діє тепер, дивіться тут: { $authority })
# Instead of an amount that is not certain.
fact-being-checked = (це ми ще перевіряємо)
contradiction = Інше джерело називає { $value }: { $source }

## Tables of amounts

table-part = Частина
table-amount = Скільки
table-from = З
table-until = До (включно)
table-current = діє зараз
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = Діаграма: { $title }. Ті самі числа є в таблиці.
