### Namen van vaste keuzes. De sleutel is het woord dat in record.toml staat.

## Voor wie

audience-inwoner = Habitantes
audience-arbeidsmigrant = Personas que trabajan aquí
audience-professional = Profesionales

applies-to-employee = personas con contrato de trabajo
applies-to-agency = personas que trabajan por agencia
applies-to-posted = personas enviadas por una empresa extranjera
applies-to-self-employed = autónomos (zzp)
applies-to-undocumented = personas sin papeles de residencia
applies-to-minor = jóvenes menores de 18 años

target-group-primary-school = escuela primaria
target-group-secondary-school = escuela secundaria
target-group-youth = jóvenes
target-group-parents = padres y madres
target-group-professionals = profesionales
target-group-inhabitants = habitantes

risk-group-arbeidsmigrant = trabajadores migrantes
risk-group-jongere = jóvenes
risk-group-lvb = personas con una discapacidad intelectual leve
risk-group-sekswerker = personas que hacen trabajo sexual
risk-group-dakloos = personas sin hogar
risk-group-au-pair = au pairs
risk-group-ongedocumenteerd = personas sin papeles de residencia
risk-group-gesloten-gemeenschap = personas en una comunidad cerrada

## Vormen van uitbuiting

exploitation-seksueel = explotación sexual
exploitation-arbeid = explotación laboral
exploitation-crimineel = explotación criminal
exploitation-orgaanverwijdering = extracción forzada de órganos
exploitation-multiple = varias formas a la vez
exploitation-unknown = forma todavía no clara

## Signalen

severity-zacht = señal leve
severity-concreet = señal concreta
severity-acuut = peligro inmediato

domain-werk = Trabajo
domain-huisvesting = Vivienda
domain-documenten = Documentos
domain-geld = Dinero
domain-vrijheid = Libertad
domain-gezondheid = Salud
domain-gedrag = Comportamiento
domain-online = En línea
domain-locatie = Lugar

seen-at-balie = en el mostrador
seen-at-huisbezoek = en una visita a domicilio
seen-at-controle = en una inspección
seen-at-school = en la escuela
seen-at-straat = en la calle
seen-at-online = en línea
seen-at-zorg = en la atención sanitaria
seen-at-werkplek = en el trabajo
seen-at-buurt = en el barrio

## Meldroutes

role-medewerker = empleado del municipio
role-balie = empleado del mostrador
role-burgerzaken = empleado del registro del municipio (burgerzaken)
role-boa = agente municipal (boa)
role-gespreksvoerder = entrevistador
role-vergunningverlener = responsable de permisos
role-gebiedsregisseur = coordinador de zona
role-docent = docente
role-jongerenwerker = trabajador juvenil
role-zorgverlener = profesional de la salud o del cuidado
role-taakaccenthouder = especialista en el tema (taakaccenthouder)
role-aandachtsfunctionaris-mensenhandel = responsable contra la trata de personas (aandachtsfunctionaris)
role-aandachtsfunctionaris-meldcode = responsable del código de aviso (aandachtsfunctionaris)
role-coordinator-ondermijning = coordinador contra el crimen organizado (ondermijning)
role-procesregisseur-veiligheid = coordinador de seguridad
role-zorgcoordinator = coordinador de asistencia
role-ketenregisseur = coordinador de la cadena (ketenregisseur)
role-professional = profesional
role-inwoner = habitante
role-arbeidsmigrant = tú
role-advocaat = abogado
role-melder = quien da el aviso
role-ontvanger = quien recibe el aviso

mode-talk = hablar
mode-call = llamar
mode-write = escribir
mode-decide = decidir
mode-record = registrar
mode-forward = pasar a otros
mode-check = comprobar
mode-wait = esperar

anonymity-anonymous = anónimo
anonymity-confidential = confidencial
anonymity-named = con tu nombre
anonymity-unknown = no se sabe

status-in-use-in-use = en uso
status-in-use-planned = en un plan; pregunta si ya funciona
status-in-use-unknown = no se sabe

## Organisaties en regio’s

organisation-role-police = Policía
organisation-role-avim = Policía: departamento de extranjería (AVIM)
organisation-role-tci = Policía: Team Criminele Inlichtingen (información criminal)
organisation-role-labour-inspectorate = Inspección de Trabajo
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = Coordinación de asistencia
organisation-role-victim-support = Apoyo a víctimas
organisation-role-legal-aid = Ayuda jurídica
organisation-role-worker-support = Ayuda con el trabajo
organisation-role-union = Sindicato
organisation-role-riec = RIEC (información y conocimientos)
organisation-role-prosecution = Fiscalía
organisation-role-health = Salud
organisation-role-municipality = Municipio
organisation-role-meldpunt = Punto de aviso
organisation-role-anonymous-tips = Avisos anónimos
organisation-role-youth-support = Ayuda para jóvenes
organisation-role-exit-programme = Ayuda para dejar el trabajo sexual
organisation-role-shelter = Acogida
organisation-role-registration = Inscripción
organisation-role-benefits = Prestaciones
organisation-role-supervision = Control
organisation-role-research = Investigación
organisation-role-other = Otras organizaciones

division-country = País
division-municipality = Municipio
division-police = Policía
division-veilig-thuis = Veilig Thuis
division-care-coordination = Coordinación de asistencia
division-riec = RIEC
division-plan = Plan de acción

cost-free = gratis
cost-local = tarifa local
cost-paid = número de pago
cost-unknown = no se sabe

## Antwoorden en zekerheid

answer-yes = sí
answer-no = no
answer-unknown = no se sabe

certainty-verified = comprobado en la fuente
certainty-second-hand = leído en otra fuente
certainty-unverified = todavía no comprobado

## Wie een pagina ziet, en hoe ver die is

visibility-internal = interno
status-draft = borrador

## Overleg, preventie, formulieren

consultation-level-policy = política
consultation-level-operational = ejecución
consultation-level-national = nacional

frequency-weekly = cada semana
frequency-every-4-weeks = cada 4 semanas
frequency-every-6-weeks = cada 6 semanas
frequency-monthly = cada mes
frequency-every-2-months = cada 2 meses
frequency-quarterly = cada trimestre
frequency-yearly = cada año
frequency-unknown = no se sabe

topic-sexting = sexting
topic-digital-resilience = seguridad en internet
topic-criminal-exploitation = explotación criminal
topic-sexual-exploitation = explotación sexual
topic-labour-exploitation = explotación laboral
topic-awareness = tomar conciencia

storage-print = en papel
storage-mail = en un correo electrónico
storage-external = en otro sistema

field-type-text = texto
field-type-date = fecha
field-type-time = hora
field-type-place = lugar
field-type-number = número
field-type-person = persona
field-type-mail = correo electrónico
field-type-phone = número de teléfono
field-type-persons = personas
field-type-paragraph = explicación
