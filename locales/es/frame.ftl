### Wat om elke pagina heen staat.

skip-to-content = Ir directamente al contenido
leave-site = Salir de este sitio
menu = Menú
internal-site = Interno
internal-banner = Sitio interno: solo para el personal. No reenvíes esta página.

## Namen van delen van de pagina, voor wie luistert

navigation-main = Menú principal
navigation-languages = Idiomas
navigation-trail = Dónde estás
navigation-footer = Sobre este sitio
help-bar = Ayuda rápida

## Hulp. Na emergency-call en call staat het nummer.

emergency-call = ¿Peligro? Llama al
call = Llama al
help-link = Quién puede ayudar

## Onder aan de pagina. Na checked-on staat een datum.

checked-on = Comprobado el
report-wrong = ¿Hay algo que no es correcto? Dínoslo
report-subject = Comentario sobre una página

## Als er niets te vinden is

not-found-title = Esta página no existe
not-found-lead = Quizás la página está ahora en otro sitio. Mira si encuentras abajo lo que buscas.
not-found-line = Esta página no existe. Ve al inicio.
redirect-go = Ir a la página
