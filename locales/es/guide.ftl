### De vragen die de lezer naar een route brengen. Titels en adressen staan in tabblad en geschiedenis: ze verraden niets.

## De eerste pagina van de vragen, en wat erheen leidt

guide-title = ¿Qué puedo hacer?
guide-lead = Contesta las preguntas; «no lo sé» siempre vale.
guide-municipalities = Elige el municipio

## De titel van een reeks vragen. $title: die titel; $place: naam van de gemeente.

guide-worker-title = Mi trabajo y mi vivienda: ¿qué puedo hacer?
guide-worker-card = Algo no va bien en mi trabajo o donde vivo.
guide-inhabitant-title = Veo algo y me preocupa
guide-professional-title = De la señal a la ruta
guide-officer-title = Pasos siguientes para el responsable (aandachtsfunctionaris)
guide-in = { $title } – { $place }

## Een vraag en wat de lezer met de antwoorden doet

guide-questions = Preguntas
guide-roles-municipality = En el municipio
guide-roles-others = En otro lugar
guide-left-out = Aquí no preguntamos esto, pero puede importar. Tenlo en cuenta:
guide-came-from = Has llegado aquí después de:
guide-from-signal = Vienes de la página de una señal. ¿Prefieres empezar por la primera pregunta?
guide-back = Volver a la pregunta anterior
guide-again = Empezar de nuevo
guide-your-answers = Tus respuestas
guide-not-kept = Tus respuestas se quedan en esta pantalla. No se guardan ni se envían.
guide-print = Imprimir

## Wat de lezer kan doen

guide-before = Antes de empezar
guide-result = Qué puedes hacer
guide-now = Qué haces ahora
guide-then = Qué pasa después y quién lo hace
guide-know = Lo que debes saber primero
guide-call = Con quién puedes contactar
guide-why = Por qué esto
guide-without-names = Pide primero consejo. Todavía no hacen falta nombres.
guide-with-names = Al dar aviso se piden nombres.
guide-advice = consejo
guide-planned = Esta ruta está en un plan. Pregunta si ya funciona.
guide-read-route = Lee la ruta completa

## Adressen: het laatste deel (kleine letters, ASCII, niets dat verraadt)

slug-guide = que-hacer
slug-guide-worker = trabajo
slug-guide-inhabitant = habitante
slug-guide-professional = profesional
slug-guide-officer = pasos-siguientes

## De vragen. De sleutel is het woord in routes.toml.

input-urgent = ¿Hay ahora peligro para alguien?
input-role = ¿Cuál es tu función?
input-victim-in-sight = ¿Ves o conoces a alguien que quizás necesita ayuda?
input-specific-person = ¿Es sobre una persona concreta?
input-exploitation = ¿Qué tipo de situación es?
input-age-band = ¿Qué edad tiene la persona?
input-anonymous = ¿Quieres hacerlo sin decir tu nombre?
input-caught-in-the-act = ¿Ocurre ahora, en tu presencia?
input-side = ¿De quién se sabe algo?
input-known-to-municipality = ¿El municipio ya conoce bien a la persona?
input-fear-of-reprisal = ¿Alguien tiene miedo de una venganza?
input-address-use = ¿Qué tipo de dirección es?

## Antwoorden. Ja, nee, rollen en vormen staan in names.ftl.

input-age-band-0-17 = menos de 18 años
input-age-band-18-23 = de 18 a 23 años
input-age-band-24-plus = 24 años o más
input-side-victim = alguien que necesita ayuda
input-side-perpetrator = alguien que se aprovecha de otros
input-side-both = ambos
input-address-use-dwelling = una vivienda
input-address-use-other = no es una vivienda
answer-dont-know = No lo sé
input-role-officer = ¿Quién trajo la señal?
input-anonymous-officer = ¿Quería esa persona quedar en el anonimato?
guide-remembered = Tu navegador recuerda qué paso has visto. Usa una ventana privada o borra después el historial.
exploitation-seksueel-plain = sexo o imágenes sexuales
exploitation-arbeid-plain = trabajo o salario
exploitation-crimineel-plain = alguien tiene que hacer algo prohibido
exploitation-orgaanverwijdering-plain = dar un órgano
exploitation-multiple-plain = más de una de estas cosas
guide-later = Lo que haces después
