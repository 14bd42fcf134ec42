### Woorden op de pagina van een onderwerp.

on-this-page = En esta página
who-helps = Números y sitios web
see-also = Ver también
sources = Fuentes
everywhere = En todos los Países Bajos
other-regions = Otras regiones

# Een wetsartikel. $article: nummer; $law: naam van de wet.
law-article = artículo { $article }, { $law }

## Een signaal en de vraag aan jezelf verwijzen naar elkaar.

self-link = ¿Esto se refiere a ti?
signal-link = ¿Esto se refiere a otra persona?

## Stappen van een meldroute

steps = Pasos
step-number = Paso { $number }
step-actor = Quién
step-mode = Cómo
# In de tekening van de stappen. $names: de organisaties die een stap bereikt.
step-reach = Contacto: { $names }
step-letters = abcdefghijklmnñopqrstuvwxyz
step-after = Después del paso { $steps }.
step-begins = Puedes empezar aquí.
step-ends = Este camino termina aquí.

informs-involved-yes = Las personas de las que se trata pueden enterarse del aviso.
informs-involved-no = Las personas de las que se trata no reciben noticia del aviso.
informs-involved-unknown = No sabemos si las personas de las que se trata se enteran del aviso.

## Wat er kort bij staat

detail-audience = Para
detail-exploitation = Forma
detail-regions = Dónde
detail-status = Situación

detail-applies-to = Se aplica a

detail-severity = Gravedad
detail-seen-at = Dónde se ve esto
detail-risk-groups = Más frecuente entre

detail-actors = Quién hace esto
detail-anonymity = Anónimo
detail-informs-involved = Quién se entera
detail-feedback = Si recibes respuesta

detail-ages = Edad
detail-register = Texto oficial
detail-frequency = Con qué frecuencia
detail-storage = Cómo se guarda
detail-topics = Tema
detail-participants = En la mesa
