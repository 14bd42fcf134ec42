### Lists: title, one sentence, and the part of the address (lower case, ASCII, nothing that betrays).

list-empty = Тут ще нічого немає.

list-right = Права
list-right-lead = Чого ви можете очікувати, якщо працюєте в Нідерландах.
slug-right = prava

list-signal = Сигнали
list-signal-lead = Що ви можете побачити, коли щось не гаразд. Сигнал — це ще не доказ.
slug-signal = syhnaly

list-self = Запитання до себе
list-self-lead = Щось вам знайоме? Тоді прочитайте, що ви можете зробити.
slug-self = zapytannia

list-meldroute = Куди повідомити
list-meldroute-lead = Що робити, якщо вас щось тривожить або ви помітили сигнал, крок за кроком.
slug-meldroute = yak-povidomyty

list-organisation = Організації
list-organisation-lead = Хто допомагає, що вони роблять і як із ними зв’язатися.
slug-organisation = orhanizatsii

list-fact = Суми й строки
list-fact-lead = Що діє зараз і до якого дня.
slug-fact = sumy-i-stroky

list-law = Закони
list-law-lead = Закони, на яких ґрунтуються правила, простими словами.
slug-law = zakony

list-term = Поняття
list-term-lead = Пояснення важких слів.
slug-term = poniattia

list-page = Інформація
list-page-lead = Пояснення цієї теми та цього сайту.
slug-page = informatsiia

list-form = Бланки
list-form-lead = Бланки, які можна роздрукувати або переписати.
slug-form = blanky

list-consultation = Зустрічі фахівців
list-consultation-lead = Хто з ким говорить, про що і як часто.
slug-consultation = zustrichi

list-prevention-offer = Профілактика
list-prevention-offer-lead = Уроки й тренінги, які можна замовити.
slug-prevention-offer = profilaktyka

list-region = Муніципалітети й регіони
list-region-lead = Що діє у вашому муніципалітеті та хто там допомагає.
slug-region = rehiony
