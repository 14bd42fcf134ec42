### Eén zin aan de lezer boven een tekst.

notice-unchecked = Този текст е преведен от компютър. Човек още не е проверил превода.
notice-stale = Части от този текст са по-стари от нидерландския текст.
notice-unverified = Още проверяваме правилата на тази страница.
notice-planned = Този пункт за сигнали е в план. Първо попитайте дали вече работи.
notice-internal = Само за служители: това не е на публичния сайт.
notice-draft = Това е чернова. Още не е завършена.

## Titels van kaders in een tekst

alert-note = Добре е да знаете
alert-tip = Съвет
alert-important = Важно
alert-warning = Имайте предвид
alert-caution = Внимавайте
