### De vragen die de lezer naar een route brengen. Titels en adressen staan in tabblad en geschiedenis: ze verraden niets.

## De eerste pagina van de vragen, en wat erheen leidt

guide-title = Какво мога да направя?
guide-lead = Отговорете на въпросите; „не знам“ винаги е добър отговор.
guide-municipalities = Изберете общината

## De titel van een reeks vragen. $title: die titel; $place: naam van de gemeente.

guide-worker-title = Моята работа и моето жилище: какво мога да направя?
guide-worker-card = Нещо не е наред на работата ми или там, където живея.
guide-inhabitant-title = Виждам нещо и се тревожа
guide-professional-title = От признака до сигнала
guide-officer-title = Следващи стъпки за отговорника (aandachtsfunctionaris)
guide-in = { $title } – { $place }

## Een vraag en wat de lezer met de antwoorden doet

guide-questions = Въпроси
guide-roles-municipality = В общината
guide-roles-others = Другаде
guide-left-out = Тук не питаме за това, но може да е важно. Имайте го предвид:
guide-came-from = Стигнахте дотук след:
guide-from-signal = Дойдохте от страница за признак. Предпочитате ли да започнете от първия въпрос?
guide-back = Един въпрос назад
guide-again = Започнете отначало
guide-your-answers = Вашите отговори
guide-not-kept = Отговорите ви остават на този екран. Те не се запазват и не се изпращат.
guide-print = Отпечатване

## Wat de lezer kan doen

guide-before = Преди да започнете
guide-result = Какво можете да направите
guide-now = Направете това сега
guide-then = Какво следва после и кой го прави
guide-know = Първо знайте това
guide-call = С кого можете да се свържете
guide-why = Защо точно това
guide-without-names = Първо поискайте съвет. Още не са нужни имена.
guide-with-names = При подаване на сигнал се искат имена.
guide-advice = съвет
guide-planned = Този начин за подаване на сигнал е в план. Попитайте дали вече работи.
guide-read-route = Прочетете всички стъпки

## Adressen: het laatste deel (kleine letters, ASCII, niets dat verraadt)

slug-guide = kakvo-da-napravya
slug-guide-worker = rabota
slug-guide-inhabitant = zhitel
slug-guide-professional = spetsialist
slug-guide-officer = sledvashti-stapki

## De vragen. De sleutel is het woord in routes.toml.

input-urgent = Има ли сега опасност за някого?
input-role = Каква е вашата роля?
input-victim-in-sight = Виждате ли или познавате ли някого, който може би има нужда от помощ?
input-specific-person = За определен човек ли става дума?
input-exploitation = За какво става дума?
input-age-band = На колко години е човекът?
input-anonymous = Искате ли да го направите, без да казвате името си?
input-caught-in-the-act = Случва ли се сега, докато сте там?
input-side = За кого се знае нещо?
input-known-to-municipality = Познава ли общината вече добре човека?
input-fear-of-reprisal = Страхува ли се някой от отмъщение?
input-address-use = Какъв е този адрес?

## Antwoorden. Ja, nee, rollen en vormen staan in names.ftl.

input-age-band-0-17 = под 18 години
input-age-band-18-23 = от 18 до 23 години
input-age-band-24-plus = 24 години или повече
input-side-victim = някой, който има нужда от помощ
input-side-perpetrator = някой, който се възползва от други
input-side-both = и двамата
input-address-use-dwelling = жилище
input-address-use-other = не е жилище
answer-dont-know = Не знам
input-role-officer = Кой донесе сигнала?
input-anonymous-officer = Искаше ли този човек да остане анонимен?
guide-remembered = Браузърът ви помни коя стъпка сте видели. Използвайте личен прозорец или после изтрийте историята.
exploitation-seksueel-plain = секс или сексуални снимки
exploitation-arbeid-plain = работа или заплата
exploitation-crimineel-plain = някой трябва да прави нещо забранено
exploitation-orgaanverwijdering-plain = даване на орган
exploitation-multiple-plain = повече от едно от тези
guide-later = Какво правите след това
