### Names of fixed choices. The key is the word that stands in record.toml.

## For whom

audience-inwoner = Мешканці
audience-arbeidsmigrant = Люди, які тут працюють
audience-professional = Фахівці

applies-to-employee = наймані працівники
applies-to-agency = працівники агенцій тимчасової праці
applies-to-posted = люди, яких відрядила іноземна фірма
applies-to-self-employed = самозайняті (zzp)
applies-to-undocumented = люди без документів на проживання
applies-to-minor = молодь до 18 років

target-group-primary-school = початкова школа
target-group-secondary-school = середня школа
target-group-youth = молодь
target-group-parents = батьки
target-group-professionals = фахівці
target-group-inhabitants = мешканці

risk-group-arbeidsmigrant = трудові мігранти
risk-group-jongere = молодь
risk-group-lvb = люди з легкими порушеннями розумового розвитку
risk-group-sekswerker = люди, зайняті в секс-роботі
risk-group-dakloos = люди без житла
risk-group-au-pair = au pair
risk-group-ongedocumenteerd = люди без документів на проживання
risk-group-gesloten-gemeenschap = люди в закритих спільнотах

## Forms of exploitation

exploitation-seksueel = сексуальна експлуатація
exploitation-arbeid = трудова експлуатація
exploitation-crimineel = кримінальна експлуатація
exploitation-orgaanverwijdering = примусове вилучення органів
exploitation-multiple = кілька форм одночасно
exploitation-unknown = форма ще не зрозуміла

## Signals

severity-zacht = непрямий сигнал
severity-concreet = конкретний сигнал
severity-acuut = небезпека просто зараз

domain-werk = Робота
domain-huisvesting = Житло
domain-documenten = Документи
domain-geld = Гроші
domain-vrijheid = Свобода
domain-gezondheid = Здоров’я
domain-gedrag = Поведінка
domain-online = В інтернеті
domain-locatie = Місце

seen-at-balie = біля стійки обслуговування
seen-at-huisbezoek = під час візиту додому
seen-at-controle = під час перевірки
seen-at-school = у школі
seen-at-straat = на вулиці
seen-at-online = в інтернеті
seen-at-zorg = у медицині та догляді
seen-at-werkplek = на роботі
seen-at-buurt = у районі

## Reporting routes

role-medewerker = працівник муніципалітету
role-balie = працівник стійки обслуговування
role-burgerzaken = працівник відділу реєстрації мешканців
role-boa = інспектор муніципалітету (boa)
role-gespreksvoerder = фахівець, який проводить розмову
role-vergunningverlener = працівник, який видає дозволи
role-gebiedsregisseur = координатор району
role-docent = учитель
role-jongerenwerker = молодіжний працівник
role-zorgverlener = фахівець з медицини чи догляду
role-taakaccenthouder = відповідальний за тему (taakaccenthouder)
role-aandachtsfunctionaris-mensenhandel = контактна особа з питань торгівлі людьми
role-aandachtsfunctionaris-meldcode = контактна особа з питань meldcode
role-coordinator-ondermijning = координатор протидії підривній злочинності
role-procesregisseur-veiligheid = координатор процесів безпеки
role-zorgcoordinator = координатор допомоги
role-ketenregisseur = координатор мережі партнерів
role-professional = фахівець
role-inwoner = мешканець
role-arbeidsmigrant = ви самі
role-advocaat = адвокат
role-melder = хто повідомляє
role-ontvanger = хто отримує повідомлення

mode-talk = поговорити
mode-call = зателефонувати
mode-write = написати
mode-decide = вирішити
mode-record = записати
mode-forward = передати далі
mode-check = перевірити
mode-wait = чекати

anonymity-anonymous = анонімно
anonymity-confidential = конфіденційно
anonymity-named = з вашим іменем
anonymity-unknown = невідомо

status-in-use-in-use = працює
status-in-use-planned = у плані; запитайте, чи вже діє
status-in-use-unknown = невідомо

## Organisations and regions

organisation-role-police = Поліція
organisation-role-avim = Поліція: відділ у справах іноземців (AVIM)
organisation-role-tci = Поліція: Team Criminele Inlichtingen (кримінальна розвідка)
organisation-role-labour-inspectorate = Інспекція праці
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = Координація допомоги
organisation-role-victim-support = Допомога постраждалим
organisation-role-legal-aid = Юридична допомога
organisation-role-worker-support = Допомога з питань роботи
organisation-role-union = Профспілка
organisation-role-riec = RIEC (інформація та експертиза)
organisation-role-prosecution = Прокуратура
organisation-role-health = Здоров’я
organisation-role-municipality = Муніципалітет
organisation-role-meldpunt = Пункт повідомлень
organisation-role-anonymous-tips = Анонімні повідомлення
organisation-role-youth-support = Допомога молоді
organisation-role-exit-programme = Допомога тим, хто припиняє секс-роботу
organisation-role-shelter = Прихисток
organisation-role-registration = Реєстрація
organisation-role-benefits = Соціальні виплати
organisation-role-supervision = Нагляд
organisation-role-research = Дослідження
organisation-role-other = Інші організації

division-country = Країна
division-municipality = Муніципалітет
division-police = Поліція
division-veilig-thuis = Veilig Thuis
division-care-coordination = Координація допомоги
division-riec = RIEC
division-plan = План дій

cost-free = безкоштовно
cost-local = за місцевим тарифом
cost-paid = платний номер
cost-unknown = невідомо

## Answers and certainty

answer-yes = так
answer-no = ні
answer-unknown = невідомо

certainty-verified = перевірено за джерелом
certainty-second-hand = прочитано в іншому джерелі
certainty-unverified = ще не перевірено

## Who sees a page, and how far it is

visibility-internal = внутрішнє
status-draft = чернетка

## Meetings, prevention, forms

consultation-level-policy = політика
consultation-level-operational = практична робота
consultation-level-national = загальнонаціональний рівень

frequency-weekly = щотижня
frequency-every-4-weeks = кожні 4 тижні
frequency-every-6-weeks = кожні 6 тижнів
frequency-monthly = щомісяця
frequency-every-2-months = кожні 2 місяці
frequency-quarterly = щокварталу
frequency-yearly = щороку
frequency-unknown = невідомо

topic-sexting = секстинг
topic-digital-resilience = безпека в інтернеті
topic-criminal-exploitation = кримінальна експлуатація
topic-sexual-exploitation = сексуальна експлуатація
topic-labour-exploitation = трудова експлуатація
topic-awareness = обізнаність

storage-print = на папері
storage-mail = в електронному листі
storage-external = в іншій системі

field-type-text = текст
field-type-date = дата
field-type-time = час
field-type-place = місце
field-type-number = номер
field-type-person = особа
field-type-mail = електронна адреса
field-type-phone = номер телефону
field-type-persons = особи
field-type-paragraph = пояснення
