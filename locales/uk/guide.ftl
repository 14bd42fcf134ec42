### The questions that lead a reader to a route. Titles and addresses stand in tab and history: they give nothing away.

## The first page of the questions, and what leads there

guide-title = Що я можу зробити?
guide-lead = Дайте відповідь на запитання; «не знаю» — це завжди добра відповідь.
guide-municipalities = Виберіть муніципалітет

## The title of a set of questions. $title: that title; $place: name of the municipality.

guide-worker-title = Моя робота і житло: що я можу зробити?
guide-worker-card = Щось не гаразд на моїй роботі або там, де я живу.
guide-inhabitant-title = Я щось бачу і хвилююся
guide-professional-title = Від сигналу до повідомлення
guide-officer-title = Наступні кроки для контактної особи (aandachtsfunctionaris)
guide-in = { $title } – { $place }

## A question, and what the reader does with the answers

guide-questions = Запитання
guide-roles-municipality = У муніципалітеті
guide-roles-others = В іншому місці
guide-left-out = Тут ми про це не питаємо, але це може бути важливо. Пам’ятайте про це:
guide-came-from = Ви тут після відповідей:
guide-from-signal = Ви прийшли зі сторінки про сигнал. Хочете почати з першого запитання?
guide-back = На одне запитання назад
guide-again = Почати спочатку
guide-your-answers = Ваші відповіді
guide-not-kept = Ваші відповіді залишаються на цьому екрані. Вони не зберігаються і нікуди не надсилаються.
guide-print = Роздрукувати

## What the reader can do

guide-before = Перш ніж почати
guide-result = Що ви можете зробити
guide-now = Що зробити зараз
guide-then = Що відбувається потім і хто це робить
guide-know = Що треба знати спершу
guide-call = З ким можна зв’язатися
guide-why = Чому саме це
guide-without-names = Спершу попросіть поради. Імена поки що не потрібні.
guide-with-names = Під час повідомлення запитують імена.
guide-advice = порада
guide-planned = Цей спосіб повідомити є в плані. Запитайте, чи він уже діє.
guide-read-route = Прочитайте всі кроки

## Addresses: the last part (lower case, ASCII, nothing that betrays)

slug-guide = shcho-robyty
slug-guide-worker = robota
slug-guide-inhabitant = meshkanets
slug-guide-professional = fakhivets
slug-guide-officer = nastupni-kroky

## The questions. The key is the word in routes.toml.

input-urgent = Чи хтось зараз у небезпеці?
input-role = Яка ваша роль?
input-victim-in-sight = Чи бачите ви або знаєте когось, кому, можливо, потрібна допомога?
input-specific-person = Чи йдеться про конкретну людину?
input-exploitation = Про що йдеться?
input-age-band = Скільки років цій людині?
input-anonymous = Чи хочете ви зробити це, не називаючи свого імені?
input-caught-in-the-act = Чи це відбувається зараз, у вашій присутності?
input-side = Про кого щось відомо?
input-known-to-municipality = Чи муніципалітет уже добре знає цю людину?
input-fear-of-reprisal = Чи хтось боїться помсти?
input-address-use = Що це за адреса?

## Answers. Yes, no, roles and forms stand in names.ftl.

input-age-band-0-17 = менше ніж 18 років
input-age-band-18-23 = від 18 до 23 років
input-age-band-24-plus = 24 роки або більше
input-side-victim = хтось, кому потрібна допомога
input-side-perpetrator = хтось, хто використовує інших
input-side-both = обидва варіанти
input-address-use-dwelling = житло
input-address-use-other = не житло
answer-dont-know = Не знаю
input-role-officer = Хто приніс цей сигнал?
input-anonymous-officer = Чи хотіла ця людина залишитися анонімною?
guide-remembered = Ваш браузер пам’ятає, який крок ви бачили. Відкрийте приватне вікно або потім очистьте історію.
exploitation-seksueel-plain = секс або сексуальні зображення
exploitation-arbeid-plain = робота або зарплата
exploitation-crimineel-plain = хтось мусить робити щось заборонене
exploitation-orgaanverwijdering-plain = віддати орган
exploitation-multiple-plain = більше ніж одне з цього
guide-later = Що ви робите потім
