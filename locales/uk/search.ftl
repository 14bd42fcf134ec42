### Zoeken. Wat de lezer typt, verlaat het apparaat niet.

search-title = Пошук
search-lead = Введіть кілька слів. Те, що ви введете, залишиться на цьому пристрої.
search-label = Що ви шукаєте?
search-lists = Можна подивитися в цих списках:
# $count: een getal.
search-found = Знайдено: { $count }
search-none = Нічого не знайдено. Спробуйте інше слово.
search-waiting = Зачекайте хвилинку …
search-broken = Пошук зараз не працює. Подивіться в списках нижче.
search-filters = Уточнити пошук
search-any = усе
search-copy = Скопіювати посилання з цим вибором
search-copied = Скопійовано. Слів пошуку в ньому немає.
search-more = Показати більше
slug-search = poshuk

## Waarmee je preciezer zoekt

filter-kind = Вид
filter-region = Муніципалітет
filter-exploitation = Форма
filter-role = Ваша роль
filter-audience = Для кого
search-near = Можливо, ви шукаєте:
search-help = Можна також запитати когось:
search-offline = Немає з’єднання з інтернетом. Спробуйте пізніше.
search-partly = Зараз пошук лише за назвами. Перегляньте також списки або завантажте сторінку ще раз.
search-first-step = Перший крок
