### Lijsten: titel, één zin, en het deel van het adres (kleine letters, ASCII, niets dat verraadt).

list-empty = Тук още няма нищо.

list-right = Права
list-right-lead = Какво можете да очаквате, когато работите в Нидерландия.
slug-right = prava

list-signal = Признаци
list-signal-lead = Какво може да видите, когато нещо не е наред. Признакът още не е доказателство.
slug-signal = priznatsi

list-self = Въпроси към себе си
list-self-lead = Познато ли ви е нещо? Прочетете какво можете да направите.
slug-self = vaprosi

list-meldroute = Как се подава сигнал
list-meldroute-lead = Какво да направите при тревога или признак, стъпка по стъпка.
slug-meldroute = stapka-po-stapka

list-organisation = Организации
list-organisation-lead = Кой помага, какво прави и как да се свържете.
slug-organisation = organizatsii

list-fact = Суми и срокове
list-fact-lead = Какво важи сега и докога.
slug-fact = sumi

list-law = Закони
list-law-lead = Законите зад правилата, с прости думи.
slug-law = zakoni

list-term = Понятия
list-term-lead = Трудни думи, обяснени.
slug-term = ponyatiya

list-page = Информация
list-page-lead = Обяснения по темата и за този сайт.
slug-page = informatsiya

list-form = Формуляри
list-form-lead = Формуляри за печат или за преписване.
slug-form = formulyari

list-consultation = Срещи
list-consultation-lead = Кой с кого говори, за какво и колко често.
slug-consultation = sreshti

list-prevention-offer = Превенция
list-prevention-offer-lead = Уроци и обучения, които можете да поискате.
slug-prevention-offer = preventsiya

list-region = Общини и региони
list-region-lead = Какво важи във вашата община и кой помага там.
slug-region = regioni
