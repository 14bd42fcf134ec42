### Namen van vaste keuzes. De sleutel is het woord dat in record.toml staat.

## Voor wie

audience-inwoner = Жители
audience-arbeidsmigrant = Хора, които работят тук
audience-professional = Специалисти

applies-to-employee = хора с трудов договор
applies-to-agency = хора, които работят чрез агенция за временна заетост
applies-to-posted = хора, изпратени от чуждестранна фирма
applies-to-self-employed = самонаети лица (zzp)
applies-to-undocumented = хора без документи за пребиваване
applies-to-minor = млади хора под 18 години

target-group-primary-school = начално училище
target-group-secondary-school = средно училище
target-group-youth = млади хора
target-group-parents = родители
target-group-professionals = специалисти
target-group-inhabitants = жители

risk-group-arbeidsmigrant = работници мигранти
risk-group-jongere = млади хора
risk-group-lvb = хора с лека интелектуална затрудненост
risk-group-sekswerker = секс работници
risk-group-dakloos = бездомни хора
risk-group-au-pair = au pair
risk-group-ongedocumenteerd = хора без документи за пребиваване
risk-group-gesloten-gemeenschap = хора в затворена общност

## Vormen van uitbuiting

exploitation-seksueel = сексуална експлоатация
exploitation-arbeid = трудова експлоатация
exploitation-crimineel = криминална експлоатация
exploitation-orgaanverwijdering = принудително отнемане на органи
exploitation-multiple = няколко форми едновременно
exploitation-unknown = формата още не е ясна

## Signalen

severity-zacht = слаб признак
severity-concreet = конкретен признак
severity-acuut = непосредствена опасност

domain-werk = Работа
domain-huisvesting = Жилище
domain-documenten = Документи
domain-geld = Пари
domain-vrijheid = Свобода
domain-gezondheid = Здраве
domain-gedrag = Поведение
domain-online = Онлайн
domain-locatie = Място

seen-at-balie = на гишето
seen-at-huisbezoek = при посещение вкъщи
seen-at-controle = при проверка
seen-at-school = в училище
seen-at-straat = на улицата
seen-at-online = онлайн
seen-at-zorg = в здравеопазването
seen-at-werkplek = на работното място
seen-at-buurt = в квартала

## Meldroutes

role-medewerker = служител на общината
role-balie = служител на гишето
role-burgerzaken = служител „Гражданско състояние“ (burgerzaken)
role-boa = общински инспектор (boa)
role-gespreksvoerder = служител, който води разговора
role-vergunningverlener = служител по разрешителните
role-gebiedsregisseur = координатор за района
role-docent = учител
role-jongerenwerker = младежки работник
role-zorgverlener = медицински или социален работник
role-taakaccenthouder = служител с тази специална задача
role-aandachtsfunctionaris-mensenhandel = отговорник по трафика на хора
role-aandachtsfunctionaris-meldcode = отговорник по кода за сигнали (meldcode)
role-coordinator-ondermijning = координатор срещу подривната престъпност
role-procesregisseur-veiligheid = координатор по безопасността
role-zorgcoordinator = координатор на грижата
role-ketenregisseur = координатор на веригата
role-professional = специалист
role-inwoner = жител
role-arbeidsmigrant = вие самите
role-advocaat = адвокат
role-melder = подател на сигнала
role-ontvanger = получател на сигнала

mode-talk = разговор
mode-call = обаждане
mode-write = писане
mode-decide = решение
mode-record = записване
mode-forward = препращане
mode-check = проверка
mode-wait = изчакване

anonymity-anonymous = анонимно
anonymity-confidential = поверително
anonymity-named = с вашето име
anonymity-unknown = не е известно

status-in-use-in-use = използва се
status-in-use-planned = в план; попитайте дали вече работи
status-in-use-unknown = не е известно

## Organisaties en regio’s

organisation-role-police = Полиция
organisation-role-avim = Полиция: отдел за чужденци (AVIM)
organisation-role-tci = Полиция: екип „Криминална информация“ (TCI)
organisation-role-labour-inspectorate = Инспекция по труда
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = Координация на грижата
organisation-role-victim-support = Помощ за жертви
organisation-role-legal-aid = Правна помощ
organisation-role-worker-support = Помощ за проблеми в работата
organisation-role-union = Профсъюз
organisation-role-riec = RIEC (информация и експертиза)
organisation-role-prosecution = Прокуратура (Openbaar Ministerie)
organisation-role-health = Здраве
organisation-role-municipality = Община
organisation-role-meldpunt = Пункт за сигнали
organisation-role-anonymous-tips = Анонимни сигнали
organisation-role-youth-support = Помощ за млади хора
organisation-role-exit-programme = Помощ за отказване от секс работа
organisation-role-shelter = Подслон
organisation-role-registration = Регистрация
organisation-role-benefits = Обезщетения
organisation-role-supervision = Надзор
organisation-role-research = Проучвания
organisation-role-other = Други организации

division-country = Държава
division-municipality = Община
division-police = Полиция
division-veilig-thuis = Veilig Thuis
division-care-coordination = Координация на грижата
division-riec = RIEC
division-plan = План за действие

cost-free = безплатно
cost-local = местна тарифа
cost-paid = платен номер
cost-unknown = не е известно

## Antwoorden en zekerheid

answer-yes = да
answer-no = не
answer-unknown = не е известно

certainty-verified = проверено при източника
certainty-second-hand = прочетено в друг източник
certainty-unverified = още не е проверено

## Wie een pagina ziet, en hoe ver die is

visibility-internal = вътрешно
status-draft = чернова

## Overleg, preventie, formulieren

consultation-level-policy = политика
consultation-level-operational = изпълнение
consultation-level-national = национално

frequency-weekly = всяка седмица
frequency-every-4-weeks = на всеки 4 седмици
frequency-every-6-weeks = на всеки 6 седмици
frequency-monthly = всеки месец
frequency-every-2-months = на всеки 2 месеца
frequency-quarterly = всяко тримесечие
frequency-yearly = всяка година
frequency-unknown = не е известно

topic-sexting = секстинг
topic-digital-resilience = безопасно онлайн
topic-criminal-exploitation = криминална експлоатация
topic-sexual-exploitation = сексуална експлоатация
topic-labour-exploitation = трудова експлоатация
topic-awareness = осведоменост

storage-print = на хартия
storage-mail = в имейл
storage-external = в друга система

field-type-text = текст
field-type-date = дата
field-type-time = час
field-type-place = място
field-type-number = номер
field-type-person = лице
field-type-mail = имейл адрес
field-type-phone = телефонен номер
field-type-persons = лица
field-type-paragraph = пояснение
