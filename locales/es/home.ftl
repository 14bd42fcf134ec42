### De naam van de site en de eerste pagina. De naam staat in tabblad en geschiedenis: hij verraadt niets.

site-name = Guía para trabajar y vivir
site-tagline = Información sobre trabajo, vivienda y ayuda en los Países Bajos
home-title = ¿Cómo podemos ayudar?
home-lead = Aquí lees qué derechos tienes si trabajas en los Países Bajos. ¿Te preocupa otra persona? Entonces aquí lees qué puedes hacer.
home-starts = Lo más buscado
home-routes = Las vías de aviso por municipio
home-lists = Todo en una lista

door-arbeidsmigrant = Trabajo en los Países Bajos
door-inwoner = Me preocupa alguien
door-professional = Ayudo a personas en mi trabajo
