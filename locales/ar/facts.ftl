### Bedragen en aantallen: eenheden, en tot wanneer ze gelden.

## Eenheden. $count kiest de vorm, $number is het getal zoals het gedrukt wordt.

unit-percent = { $number }%
unit-minutes = { $count ->
    [zero] { $number } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $number } دقائق
    [many] { $number } دقيقة
   *[other] { $number } دقيقة
}
unit-hours = { $count ->
    [zero] { $number } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $number } ساعات
    [many] { $number } ساعة
   *[other] { $number } ساعة
}
unit-days = { $count ->
    [zero] { $number } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يومًا
   *[other] { $number } يوم
}
unit-weeks = { $count ->
    [zero] { $number } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $number } أسابيع
    [many] { $number } أسبوعًا
   *[other] { $number } أسبوع
}
unit-months = { $count ->
    [zero] { $number } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $number } أشهر
    [many] { $number } شهرًا
   *[other] { $number } شهر
}
unit-years = { $count ->
    [zero] { $number } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
}
unit-people = { $count ->
    [zero] { $number } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $number } أشخاص
    [many] { $number } شخصًا
   *[other] { $number } شخص
}
unit-times = { $count ->
    [zero] { $number } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $number } مرات
    [many] { $number } مرة
   *[other] { $number } مرة
}

## Achter een bedrag of aantal

fact-until = (حتى { $date }، وهذا اليوم محسوب)
fact-from = (ابتداءً من { $date })
fact-since = (منذ { $date })
fact-period = (من { $from } حتى { $to }، وهذا اليوم محسوب)
# In plaats van een bedrag dat is afgelopen. $authority: waar het nieuwe staat.
fact-changed = (ما كان مكتوبًا هنا كان ساريًا حتى { $date }؛ أما الساري الآن فتجده لدى { $authority })
# In plaats van een bedrag dat niet zeker is.
fact-being-checked = (ما زلنا نتحقق من هذا)
contradiction = مصدر آخر يذكر { $value }: { $source }

## Tabellen met bedragen

table-part = البند
table-amount = المقدار
table-from = من تاريخ
table-until = حتى تاريخ (محسوب)
table-current = يسري الآن
# Voor wie de grafiek niet ziet. $title: wat hij toont.
chart-label = رسم بياني: { $title }. الأرقام نفسها موجودة في الجدول.
