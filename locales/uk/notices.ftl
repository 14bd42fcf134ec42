### One sentence to the reader above a text.

notice-unchecked = Цей текст переклав комп’ютер. Людина ще не перевірила переклад.
notice-stale = Частини цього тексту старіші за нідерландський текст.
notice-unverified = Правила на цій сторінці ми ще перевіряємо.
notice-planned = Цей пункт повідомлень є в плані. Спершу запитайте, чи він уже діє.
notice-internal = Лише для працівників: цього немає на публічному сайті.
notice-draft = Це чернетка. Вона ще не готова.

## Titles of boxes in a text

alert-note = Корисно знати
alert-tip = Порада
alert-important = Важливо
alert-warning = Зверніть увагу
alert-caution = Обережно
