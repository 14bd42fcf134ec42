### Zoeken. Wat de lezer typt, verlaat het apparaat niet.

search-title = Buscar
search-lead = Escribe unas palabras. Lo que escribes se queda en este dispositivo.
search-label = ¿Qué buscas?
search-lists = Puedes mirar en estas listas:
# $count: een getal.
search-found = Encontrados: { $count }
search-none = No se ha encontrado nada. Prueba con otra palabra.
search-waiting = Un momento …
search-broken = La búsqueda no funciona ahora. Mira en las listas de abajo.
search-filters = Afinar la búsqueda
search-any = todo
search-copy = Copiar un enlace con estas opciones
search-copied = Copiado. No contiene las palabras buscadas.
search-more = Mostrar más
slug-search = buscar

## Waarmee je preciezer zoekt

filter-kind = Tipo
filter-region = Municipio
filter-exploitation = Forma
filter-role = Tu función
filter-audience = Para quién
search-near = Quizás buscas:
search-help = También puedes preguntar a alguien:
search-offline = No tienes conexión a internet. Inténtalo más tarde.
search-partly = Ahora solo se busca en los títulos. Mira también las listas o vuelve a cargar la página.
search-first-step = Primer paso
