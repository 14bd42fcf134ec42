### De naam van de site en de eerste pagina. De naam staat in tabblad en geschiedenis: hij verraadt niets.

site-name = Ghid pentru muncă și locuință
site-tagline = Informații despre muncă, locuință și ajutor în Olanda
home-title = Cum te putem ajuta?
home-lead = Aici citești ce drepturi ai când lucrezi în Olanda. Îți faci griji pentru altcineva? Atunci citești aici ce poți face.
home-starts = Căutate des
home-routes = Căile de raportare pe localități
home-lists = Totul într-un singur loc

door-arbeidsmigrant = Lucrez în Olanda
door-inwoner = Îmi fac griji pentru cineva
door-professional = Ajut oameni prin munca mea
