### What stands around every page.

skip-to-content = Перейти до основного тексту
leave-site = Вийти з цього сайту
menu = Меню
internal-site = Внутрішній сайт
internal-banner = Внутрішній сайт: лише для працівників. Не пересилайте цю сторінку.

## Names of parts of the page, for those who listen

navigation-main = Головне меню
navigation-languages = Мови
navigation-trail = Де ви зараз
navigation-footer = Про цей сайт
help-bar = Де швидко знайти допомогу

## Help. The number follows emergency-call and call.

emergency-call = Небезпека? Телефонуйте
call = Телефонуйте
help-link = Хто може допомогти

## At the foot of the page. A date follows checked-on.

checked-on = Перевірено
report-wrong = Щось неправильно? Скажіть нам
report-subject = Зауваження до сторінки

## When there is nothing to be found

not-found-title = Цієї сторінки немає
not-found-lead = Можливо, сторінку перенесли. Подивіться нижче, чи є там те, що ви шукаєте.
not-found-line = Цієї сторінки немає. Перейдіть на початок.
redirect-go = Перейти на сторінку
