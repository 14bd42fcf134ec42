### Pages for professionals: the chain partners and the reporting card.

slug-directory = partnery
directory-title = Партнери в ланцюгу
directory-lead = Хто де працює, за муніципалітетом, формою експлуатації та роллю.
directory-national = Хто працює по всіх Нідерландах, стоїть угорі й не повторюється біля муніципалітетів.
directory-elsewhere = Регіони без муніципалітету на цьому сайті
directory-role = Роль
directory-organisation = Організація
directory-through = Працює тут через
directory-number = Номер
directory-yes = вказано
directory-no = не вказано

slug-card = kartka

# On a card. $place: name of the municipality.
card-title = Картка повідомлень { $place }
card-link = Картка повідомлень: хто що робить спочатку
card-urgent = Зараз є небезпека?
card-urgent-call = Телефонуйте
card-choose = Немає безпосередньої небезпеки? Виберіть свою роль.
card-all = Усі ролі
card-warnings = Спершу знайте це
card-now = Зробіть це зараз
card-then = Що потім роблять інші
card-contacts = Також можна звернутися до
card-none = Для цього муніципалітету картки ще немає.
