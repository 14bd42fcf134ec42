### Namen van vaste keuzes. De sleutel is het woord dat in record.toml staat.

## Voor wie

audience-inwoner = Inwoners
audience-arbeidsmigrant = Mensen die hier werken
audience-professional = Professionals

applies-to-employee = mensen in loondienst
applies-to-agency = uitzendkrachten
applies-to-posted = mensen die door een buitenlands bedrijf zijn gestuurd
applies-to-self-employed = zzp’ers
applies-to-undocumented = mensen zonder verblijfspapieren
applies-to-minor = jongeren onder de 18

target-group-primary-school = basisschool
target-group-secondary-school = middelbare school
target-group-youth = jongeren
target-group-parents = ouders
target-group-professionals = professionals
target-group-inhabitants = inwoners

risk-group-arbeidsmigrant = arbeidsmigranten
risk-group-jongere = jongeren
risk-group-lvb = mensen met een licht verstandelijke beperking
risk-group-sekswerker = sekswerkers
risk-group-dakloos = dak- en thuisloze mensen
risk-group-au-pair = au pairs
risk-group-ongedocumenteerd = mensen zonder verblijfspapieren
risk-group-gesloten-gemeenschap = mensen in een gesloten gemeenschap

## Vormen van uitbuiting

exploitation-seksueel = seksuele uitbuiting
exploitation-arbeid = arbeidsuitbuiting
exploitation-crimineel = criminele uitbuiting
exploitation-orgaanverwijdering = gedwongen orgaanverwijdering
exploitation-multiple = meer vormen tegelijk
exploitation-unknown = vorm nog niet duidelijk

## Signalen

severity-zacht = zacht signaal
severity-concreet = concreet signaal
severity-acuut = acuut gevaar

domain-werk = Werk
domain-huisvesting = Huisvesting
domain-documenten = Documenten
domain-geld = Geld
domain-vrijheid = Vrijheid
domain-gezondheid = Gezondheid
domain-gedrag = Gedrag
domain-online = Online
domain-locatie = Locatie

seen-at-balie = aan de balie
seen-at-huisbezoek = op huisbezoek
seen-at-controle = bij een controle
seen-at-school = op school
seen-at-straat = op straat
seen-at-online = online
seen-at-zorg = in de zorg
seen-at-werkplek = op het werk
seen-at-buurt = in de buurt

## Meldroutes

role-medewerker = medewerker van de gemeente
role-balie = baliemedewerker
role-burgerzaken = medewerker burgerzaken
role-boa = boa
role-gespreksvoerder = gespreksvoerder
role-vergunningverlener = vergunningverlener
role-gebiedsregisseur = gebiedsregisseur
role-docent = docent
role-jongerenwerker = jongerenwerker
role-zorgverlener = zorgverlener
role-taakaccenthouder = taakaccenthouder
role-aandachtsfunctionaris-mensenhandel = aandachtsfunctionaris mensenhandel
role-aandachtsfunctionaris-meldcode = aandachtsfunctionaris meldcode
role-coordinator-ondermijning = coördinator ondermijning
role-procesregisseur-veiligheid = procesregisseur veiligheid
role-zorgcoordinator = zorgcoördinator
role-ketenregisseur = ketenregisseur
role-professional = professional
role-inwoner = inwoner
role-arbeidsmigrant = jijzelf
role-advocaat = advocaat
role-melder = wie meldt
role-ontvanger = wie de melding krijgt

mode-talk = praten
mode-call = bellen
mode-write = schrijven
mode-decide = beslissen
mode-record = vastleggen
mode-forward = doorsturen
mode-check = nagaan
mode-wait = wachten

anonymity-anonymous = anoniem
anonymity-confidential = vertrouwelijk
anonymity-named = met je naam
anonymity-unknown = niet bekend

status-in-use-in-use = in gebruik
status-in-use-planned = staat in een plan; vraag na of het al werkt
status-in-use-unknown = niet bekend

## Organisaties en regio’s

organisation-role-police = Politie
organisation-role-avim = Politie: afdeling vreemdelingen (AVIM)
organisation-role-tci = Politie: Team Criminele Inlichtingen
organisation-role-labour-inspectorate = Arbeidsinspectie
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = Zorgcoördinatie
organisation-role-victim-support = Slachtofferhulp
organisation-role-legal-aid = Juridische hulp
organisation-role-worker-support = Hulp bij werk
organisation-role-union = Vakbond
organisation-role-riec = RIEC (informatie en expertise)
organisation-role-prosecution = Openbaar Ministerie
organisation-role-health = Gezondheid
organisation-role-municipality = Gemeente
organisation-role-meldpunt = Meldpunt
organisation-role-anonymous-tips = Anoniem melden
organisation-role-youth-support = Hulp voor jongeren
organisation-role-exit-programme = Hulp bij stoppen met sekswerk
organisation-role-shelter = Opvang
organisation-role-registration = Inschrijven
organisation-role-benefits = Uitkeringen
organisation-role-supervision = Toezicht
organisation-role-research = Onderzoek
organisation-role-other = Andere organisaties

division-country = Land
division-municipality = Gemeente
division-police = Politie
division-veilig-thuis = Veilig Thuis
division-care-coordination = Zorgcoördinatie
division-riec = RIEC
division-plan = Plan van aanpak

cost-free = gratis
cost-local = lokaal tarief
cost-paid = betaald nummer
cost-unknown = niet bekend

## Antwoorden en zekerheid

answer-yes = ja
answer-no = nee
answer-unknown = niet bekend

certainty-verified = nagekeken bij de bron
certainty-second-hand = gelezen in een andere bron
certainty-unverified = nog niet nagekeken

## Wie een pagina ziet, en hoe ver die is

visibility-internal = intern
status-draft = concept

## Overleg, preventie, formulieren

consultation-level-policy = beleid
consultation-level-operational = uitvoering
consultation-level-national = landelijk

frequency-weekly = elke week
frequency-every-4-weeks = elke 4 weken
frequency-every-6-weeks = elke 6 weken
frequency-monthly = elke maand
frequency-every-2-months = elke 2 maanden
frequency-quarterly = elk kwartaal
frequency-yearly = elk jaar
frequency-unknown = niet bekend

topic-sexting = sexting
topic-digital-resilience = veilig online
topic-criminal-exploitation = criminele uitbuiting
topic-sexual-exploitation = seksuele uitbuiting
topic-labour-exploitation = arbeidsuitbuiting
topic-awareness = bewust worden

storage-print = op papier
storage-mail = in een e-mail
storage-external = in een ander systeem

field-type-text = tekst
field-type-date = datum
field-type-time = tijd
field-type-place = plaats
field-type-number = nummer
field-type-person = persoon
field-type-mail = e-mailadres
field-type-phone = telefoonnummer
field-type-persons = personen
field-type-paragraph = toelichting
