### Namen van vaste keuzes. De sleutel is het woord dat in record.toml staat.

## Voor wie

audience-inwoner = Locuitori
audience-arbeidsmigrant = Oameni care lucrează aici
audience-professional = Profesioniști

applies-to-employee = angajați
applies-to-agency = oameni care lucrează prin agenție
applies-to-posted = oameni trimiși de o firmă din străinătate
applies-to-self-employed = oameni care lucrează pe cont propriu (zzp)
applies-to-undocumented = oameni fără acte de ședere
applies-to-minor = tineri sub 18 ani

target-group-primary-school = școala primară
target-group-secondary-school = gimnaziu și liceu
target-group-youth = tineri
target-group-parents = părinți
target-group-professionals = profesioniști
target-group-inhabitants = locuitori

risk-group-arbeidsmigrant = oameni veniți la muncă din alte țări
risk-group-jongere = tineri
risk-group-lvb = oameni cu o dizabilitate intelectuală ușoară
risk-group-sekswerker = oameni care fac muncă sexuală
risk-group-dakloos = oameni fără locuință
risk-group-au-pair = au pair
risk-group-ongedocumenteerd = oameni fără acte de ședere
risk-group-gesloten-gemeenschap = oameni dintr-o comunitate închisă

## Vormen van uitbuiting

exploitation-seksueel = exploatare sexuală
exploitation-arbeid = exploatare prin muncă
exploitation-crimineel = exploatare pentru infracțiuni
exploitation-orgaanverwijdering = prelevare forțată de organe
exploitation-multiple = mai multe forme în același timp
exploitation-unknown = forma nu este încă clară

## Signalen

severity-zacht = semn slab
severity-concreet = semn concret
severity-acuut = pericol imediat

domain-werk = Muncă
domain-huisvesting = Locuință
domain-documenten = Acte
domain-geld = Bani
domain-vrijheid = Libertate
domain-gezondheid = Sănătate
domain-gedrag = Comportament
domain-online = Online
domain-locatie = Loc

seen-at-balie = la ghișeu
seen-at-huisbezoek = la o vizită acasă
seen-at-controle = la un control
seen-at-school = la școală
seen-at-straat = pe stradă
seen-at-online = online
seen-at-zorg = la medic sau în îngrijire
seen-at-werkplek = la muncă
seen-at-buurt = în cartier

## Meldroutes

role-medewerker = angajat al primăriei
role-balie = angajat la ghișeu
role-burgerzaken = angajat la evidența populației (burgerzaken)
role-boa = agent de control al primăriei (boa)
role-gespreksvoerder = persoana care poartă discuția
role-vergunningverlener = angajat care dă autorizații
role-gebiedsregisseur = coordonator de zonă
role-docent = profesor
role-jongerenwerker = lucrător de tineret
role-zorgverlener = lucrător în îngrijire
role-taakaccenthouder = persoană de contact în secție
role-aandachtsfunctionaris-mensenhandel = responsabil pentru trafic de persoane
role-aandachtsfunctionaris-meldcode = responsabil pentru codul de sesizare
role-coordinator-ondermijning = coordonator pentru criminalitate organizată (ondermijning)
role-procesregisseur-veiligheid = coordonator de proces pentru siguranță
role-zorgcoordinator = coordonator de asistență
role-ketenregisseur = coordonator între organizații
role-professional = profesionist
role-inwoner = locuitor
role-arbeidsmigrant = chiar tu
role-advocaat = avocat
role-melder = cine face sesizarea
role-ontvanger = cine primește sesizarea

mode-talk = vorbește
mode-call = sună
mode-write = scrie
mode-decide = decide
mode-record = notează
mode-forward = trimite mai departe
mode-check = verifică
mode-wait = așteaptă

anonymity-anonymous = anonim
anonymity-confidential = confidențial
anonymity-named = cu numele tău
anonymity-unknown = nu se știe

status-in-use-in-use = în folosință
status-in-use-planned = într-un plan; întreabă dacă funcționează deja
status-in-use-unknown = nu se știe

## Organisaties en regio’s

organisation-role-police = Poliție
organisation-role-avim = Poliție: secția pentru străini (AVIM)
organisation-role-tci = Poliție: echipa de informații despre infracțiuni (TCI)
organisation-role-labour-inspectorate = Inspecția Muncii
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = Coordonare de asistență
organisation-role-victim-support = Ajutor pentru victime
organisation-role-legal-aid = Ajutor juridic
organisation-role-worker-support = Ajutor la muncă
organisation-role-union = Sindicat
organisation-role-riec = RIEC (informații și expertiză)
organisation-role-prosecution = Parchet
organisation-role-health = Sănătate
organisation-role-municipality = Primărie
organisation-role-meldpunt = Punct de sesizare
organisation-role-anonymous-tips = Sesizare anonimă
organisation-role-youth-support = Ajutor pentru tineri
organisation-role-exit-programme = Ajutor pentru a ieși din munca sexuală
organisation-role-shelter = Adăpost
organisation-role-registration = Înregistrare
organisation-role-benefits = Indemnizații
organisation-role-supervision = Control
organisation-role-research = Cercetare
organisation-role-other = Alte organizații

division-country = Țară
division-municipality = Localitate
division-police = Poliție
division-veilig-thuis = Veilig Thuis
division-care-coordination = Coordonare de asistență
division-riec = RIEC
division-plan = Plan de acțiune

cost-free = gratuit
cost-local = tarif local
cost-paid = număr cu plată
cost-unknown = nu se știe

## Antwoorden en zekerheid

answer-yes = da
answer-no = nu
answer-unknown = nu se știe

certainty-verified = verificat la sursă
certainty-second-hand = citit într-o altă sursă
certainty-unverified = încă neverificat

## Wie een pagina ziet, en hoe ver die is

visibility-internal = intern
status-draft = ciornă

## Overleg, preventie, formulieren

consultation-level-policy = politici
consultation-level-operational = punere în practică
consultation-level-national = național

frequency-weekly = în fiecare săptămână
frequency-every-4-weeks = la fiecare 4 săptămâni
frequency-every-6-weeks = la fiecare 6 săptămâni
frequency-monthly = în fiecare lună
frequency-every-2-months = la fiecare 2 luni
frequency-quarterly = în fiecare trimestru
frequency-yearly = în fiecare an
frequency-unknown = nu se știe

topic-sexting = sexting
topic-digital-resilience = siguranță online
topic-criminal-exploitation = exploatare pentru infracțiuni
topic-sexual-exploitation = exploatare sexuală
topic-labour-exploitation = exploatare prin muncă
topic-awareness = conștientizare

storage-print = pe hârtie
storage-mail = într-un e-mail
storage-external = într-un alt sistem

field-type-text = text
field-type-date = dată
field-type-time = oră
field-type-place = loc
field-type-number = număr
field-type-person = persoană
field-type-mail = adresă de e-mail
field-type-phone = număr de telefon
field-type-persons = persoane
field-type-paragraph = explicație
