### De naam van de site en de eerste pagina. De naam staat in tabblad en geschiedenis: hij verraadt niets.

site-name = Przewodnik: praca i mieszkanie
site-tagline = Informacje o pracy, mieszkaniu i pomocy w Holandii
home-title = Jak możemy pomóc?
home-lead = Tu możesz przeczytać, jakie masz prawa, gdy pracujesz w Holandii. Martwisz się o kogoś innego? Tu przeczytasz, co możesz zrobić.
home-starts = Często szukane
home-routes = Drogi zgłaszania według gmin
home-lists = Wszystko w jednym miejscu

door-arbeidsmigrant = Pracuję w Holandii
door-inwoner = Martwię się o kogoś
door-professional = Pomagam ludziom w swojej pracy
