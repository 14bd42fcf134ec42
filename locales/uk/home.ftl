### The name of the site and its first page. The name stands in tab and history: it gives nothing away.

site-name = Довідник про роботу й житло
site-tagline = Інформація про роботу, житло й допомогу в Нідерландах
home-title = Чим ми можемо допомогти?
home-lead = Тут ви дізнаєтеся, які у вас права, якщо ви працюєте в Нідерландах. Ви хвилюєтеся за іншу людину? Тоді тут ви прочитаєте, що можете зробити.
home-starts = Часто шукають
home-routes = Шляхи повідомлення за муніципалітетами
home-lists = Усе в одному місці

door-arbeidsmigrant = Я працюю в Нідерландах
door-inwoner = Я хвилююся за іншу людину
door-professional = Я допомагаю людям на своїй роботі
