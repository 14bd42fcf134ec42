### Lijsten: titel, één zin, en het deel van het adres (kleine letters, ASCII, niets dat verraadt).

list-empty = Aquí todavía no hay nada.

list-right = Derechos
list-right-lead = Lo que puedes esperar si trabajas en los Países Bajos.
slug-right = derechos

list-signal = Señales
list-signal-lead = Lo que puedes ver cuando algo no va bien. Una señal todavía no es una prueba.
slug-signal = senales

list-self = Preguntas para ti
list-self-lead = ¿Reconoces algo? Entonces lee qué puedes hacer.
slug-self = preguntas

list-meldroute = Rutas de aviso
list-meldroute-lead = Qué haces con una preocupación o una señal, paso a paso.
slug-meldroute = rutas

list-organisation = Organizaciones
list-organisation-lead = Quién ayuda, qué hacen y cómo se contacta con ellas.
slug-organisation = organizaciones

list-fact = Importes y plazos
list-fact-lead = Lo que vale ahora, y hasta cuándo.
slug-fact = importes

list-law = Leyes
list-law-lead = Las leyes que hay detrás de las reglas, en palabras sencillas.
slug-law = leyes

list-term = Glosario
list-term-lead = Palabras difíciles, explicadas.
slug-term = glosario

list-page = Información
list-page-lead = Explicaciones sobre este tema y sobre este sitio.
slug-page = informacion

list-form = Formularios
list-form-lead = Formularios para imprimir o copiar.
slug-form = formularios

list-consultation = Reuniones
list-consultation-lead = Quién habla con quién, sobre qué y cada cuánto.
slug-consultation = reuniones

list-prevention-offer = Prevención
list-prevention-offer-lead = Clases y cursos que puedes pedir.
slug-prevention-offer = prevencion

list-region = Municipios y regiones
list-region-lead = Lo que vale en tu municipio y quién ayuda allí.
slug-region = region
