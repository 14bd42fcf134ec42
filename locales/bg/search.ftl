### Zoeken. Wat de lezer typt, verlaat het apparaat niet.

search-title = Търсене
search-lead = Напишете няколко думи. Написаното остава на това устройство.
search-label = Какво търсите?
search-lists = Можете да погледнете в тези списъци:
# $count: een getal.
search-found = Намерени: { $count }
search-none = Нищо не е намерено. Опитайте с друга дума.
search-waiting = Един момент …
search-broken = Търсенето сега не работи. Погледнете в списъците по-долу.
search-filters = По-точно търсене
search-any = всички
search-copy = Копирайте линк с този избор
search-copied = Копирано. Търсените думи не са в него.
search-more = Покажете още
slug-search = tarsene

## Waarmee je preciezer zoekt

filter-kind = Вид
filter-region = Община
filter-exploitation = Форма
filter-role = Вашата роля
filter-audience = За кого
search-near = Може би търсите:
search-help = Можете и да попитате някого:
search-offline = Няма връзка с интернет. Опитайте по-късно.
search-partly = Сега се търси само в заглавията. Вижте и списъците или заредете страницата отново.
search-first-step = Първа стъпка
