### Woorden op de pagina van een onderwerp.

on-this-page = На тази страница
who-helps = Номера и сайтове
see-also = Вижте също
sources = Източници
everywhere = Навсякъде в Нидерландия
other-regions = Други региони

# Een wetsartikel. $article: nummer; $law: naam van de wet.
law-article = { $law }, член { $article }

## Een signaal en de vraag aan jezelf verwijzen naar elkaar.

self-link = За вас ли става дума?
signal-link = За друг човек ли става дума?

## Stappen van een meldroute

steps = Стъпки
step-number = Стъпка { $number }
step-actor = Кой
step-mode = Как
# In de tekening van de stappen. $names: de organisaties die een stap bereikt.
step-reach = Контакт: { $names }
step-letters = абвгдежзийклмнопрстуфхцчшщъюя
step-after = След стъпка { $steps }.
step-begins = Оттук можете да започнете.
step-ends = Тук пътят свършва.

informs-involved-yes = Хората, за които става дума, може да научат за сигнала.
informs-involved-no = Хората, за които става дума, не получават съобщение за сигнала.
informs-involved-unknown = Не знаем дали хората, за които става дума, научават за сигнала.

## Wat er kort bij staat

detail-audience = За
detail-exploitation = Форма
detail-regions = Къде
detail-status = Състояние

detail-applies-to = Важи за

detail-severity = Колко е сериозно
detail-seen-at = Къде се вижда
detail-risk-groups = По-често се среща при

detail-actors = Кой го прави
detail-anonymity = Анонимно
detail-informs-involved = Кой научава
detail-feedback = Ще получите ли отговор

detail-ages = Възраст
detail-register = Официален текст
detail-frequency = Колко често
detail-storage = Съхранение
detail-topics = Тема
detail-participants = Участници
