### Wat om elke pagina heen staat.

skip-to-content = Направо към съдържанието
leave-site = Напуснете този сайт
menu = Меню
internal-site = Вътрешно
internal-banner = Вътрешен сайт: само за служители. Не препращайте тази страница.

## Namen van delen van de pagina, voor wie luistert

navigation-main = Главно меню
navigation-languages = Езици
navigation-trail = Къде се намирате
navigation-footer = За този сайт
help-bar = Бърза помощ

## Hulp. Na emergency-call en call staat het nummer.

emergency-call = Опасност? Обадете се на
call = Обадете се на
help-link = Кой може да помогне

## Onder aan de pagina. Na checked-on staat een datum.

checked-on = Проверено на
report-wrong = Нещо не е вярно? Кажете ни
report-subject = Бележка за страница

## Als er niets te vinden is

not-found-title = Тази страница не съществува
not-found-lead = Може би страницата е преместена. Вижте дали по-долу ще намерите това, което търсите.
not-found-line = Тази страница не съществува. Отидете в началото.
redirect-go = Към страницата
