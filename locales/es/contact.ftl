### Organisaties bereiken.

## Bij een telefoonnummer. Na number-checked-on staat een datum.

phone-hours = Horario
phone-always = día y noche, todos los días
# $days: days-mo-fr en zo; $opens en $closes: tijden.
phone-from-to = { $days }, { $opens }–{ $closes }
phone-languages = Idiomas
phone-cost = Costes
phone-anonymous = Llamar sin decir tu nombre
phone-foreign-sim = Llamar con una tarjeta SIM extranjera
phone-calls-back = Te devuelve la llamada
number-checked-on = Número comprobado el

days-mo-fr = de lunes a viernes
days-mo-sa = de lunes a sábado
days-mo-su = todos los días

## Als er geen nummer staat. Deze woorden staan ook midden in een zin, tussen haakjes: begin klein, geen punt.
## $organisation: naam, soms met nummer.

contact-unknown = todavía no sabemos cómo se contacta con esta organización
contact-via = contacto a través de { $organisation }
contact-being-checked = todavía estamos comprobando este número
contact-instead = por ahora puedes acudir a { $organisation }
contact-checked-instead = todavía estamos comprobando este número; por ahora puedes acudir a { $organisation }
# Naam met nummer, midden in een zin. $organisation, $phone.
contact-with-number = { $organisation }, { $phone }
# Boven het kaartje van een andere organisatie.
contact-instead-label = Por ahora puedes acudir a:

## Wat je moet weten voordat je belt

before-calling = Lo que debes saber antes de llamar
before-asks-for-papers = Pide tus papeles
before-may-act = Puede hacer algo aunque tú no quieras
before-shares-with = Comparte información con
