### De naam van de site en de eerste pagina. De naam staat in tabblad en geschiedenis: hij verraadt niets.

site-name = Wegwijzer werken en wonen
site-tagline = Informatie over werken, wonen en hulp in Nederland
home-title = Hoe kunnen we helpen?
home-lead = Hier lees je wat je rechten zijn als je in Nederland werkt. Maak je je zorgen over iemand anders? Dan lees je hier wat je kunt doen.
home-starts = Vaak gezocht
home-routes = De routes per gemeente
home-lists = Alles op een rij

door-arbeidsmigrant = Ik werk in Nederland
door-inwoner = Ik maak me zorgen over iemand
door-professional = Ik help mensen in mijn werk
