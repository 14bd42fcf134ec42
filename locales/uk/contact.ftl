### How to reach organisations.

## With a telephone number. A date follows number-checked-on.

phone-hours = Коли можна телефонувати
phone-always = вдень і вночі, щодня
# $days: days-mo-fr and the like; $opens and $closes: times.
phone-from-to = { $days } { $opens }–{ $closes }
phone-languages = Мови
phone-cost = Вартість
phone-anonymous = Дзвінок без вашого імені
phone-foreign-sim = Дзвінок з іноземної сім-картки
phone-calls-back = Вам передзвонюють
number-checked-on = Номер перевірено

days-mo-fr = з понеділка до п’ятниці
days-mo-sa = з понеділка до суботи
days-mo-su = щодня

## When there is no number. These words also stand inside a sentence, in brackets: small first letter, no full stop.
## $organisation: its name, sometimes with a number.

contact-unknown = ми ще не знаємо, як зв’язатися з цією організацією
contact-via = зв’язатися можна через: { $organisation }
contact-being-checked = цей номер ми ще перевіряємо
contact-instead = зараз можна звернутися сюди: { $organisation }
contact-checked-instead = цей номер ми ще перевіряємо; зараз можна звернутися сюди: { $organisation }
# Naam met nummer, midden in een zin. $organisation, $phone.
contact-with-number = { $organisation }, { $phone }
# Above the card of another organisation.
contact-instead-label = Зараз можна звернутися сюди:

## What to know before you call

before-calling = Що треба знати перед дзвінком
before-asks-for-papers = Запитують ваші документи
before-may-act = Можуть діяти, навіть якщо ви цього не хочете
before-shares-with = З ким діляться інформацією
