### Words on the page of a subject.

on-this-page = На цій сторінці
who-helps = Номери та сайти
see-also = Дивіться також
sources = Джерела
everywhere = Скрізь у Нідерландах
other-regions = Інші регіони

# An article of a law. $article: its number; $law: name of the law.
law-article = { $law }, стаття { $article }

## A signal and the question to yourself point to each other.

self-link = Це про вас?
signal-link = Це про іншу людину?

## Steps of a reporting route

steps = Кроки
step-number = Крок { $number }
step-actor = Хто
step-mode = Як
# In the picture of the steps. $names: the organisations that a step reaches.
step-reach = Контакт: { $names }
step-letters = абвгдежиклмнпрстуфхцшщюя
step-after = Після кроку { $steps }.
step-begins = Тут ви можете почати.
step-ends = Цей шлях закінчується тут.

informs-involved-yes = Люди, про яких ідеться, можуть дізнатися про повідомлення.
informs-involved-no = Людей, про яких ідеться, не сповіщають про повідомлення.
informs-involved-unknown = Ми не знаємо, чи дізнаються про повідомлення люди, про яких ідеться.

## Small facts

detail-audience = Для кого
detail-exploitation = Форма
detail-regions = Де
detail-status = Стан

detail-applies-to = Для кого діють правила

detail-severity = Наскільки серйозно
detail-seen-at = Де ви це бачите
detail-risk-groups = Частіше буває в таких груп

detail-actors = Хто це робить
detail-anonymity = Анонімність
detail-informs-involved = Хто про це дізнається
detail-feedback = Чи дадуть вам відповідь

detail-ages = Вік
detail-register = Офіційний текст
detail-frequency = Як часто
detail-storage = Зберігання
detail-topics = Тема
detail-participants = За столом
