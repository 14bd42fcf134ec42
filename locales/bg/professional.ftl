### Pages for professionals: the chain partners and the reporting card.

slug-directory = partnyori
directory-title = Партньори по веригата
directory-lead = Кой къде работи, по община, форма на експлоатация и роля.
directory-national = Който работи в цяла Нидерландия, е най-горе и не се повтаря при общините.
directory-elsewhere = Региони без община на този сайт
directory-role = Роля
directory-organisation = Организация
directory-through = Работи тук чрез
directory-number = Номер
directory-yes = посочено
directory-no = не е посочено

slug-card = karta

# On a card. $place: name of the municipality.
card-title = Карта за сигнали { $place }
card-link = Карта за сигнали: кой какво прави първо
card-urgent = Има ли опасност сега?
card-urgent-call = Обадете се на
card-choose = Няма непосредствена опасност? Изберете ролята си.
card-all = Всички роли
card-warnings = Знайте първо това
card-now = Направете това сега
card-then = Какво правят после други
card-contacts = Може да се обърнете и към
card-none = За тази община още не може да се направи карта.
