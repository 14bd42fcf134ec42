### Names of fixed choices. The key is the word that stands in record.toml.

## For whom

audience-inwoner = Inhabitants
audience-arbeidsmigrant = People who work here
audience-professional = Professionals

applies-to-employee = employees
applies-to-agency = agency workers
applies-to-posted = people sent by a foreign company
applies-to-self-employed = self-employed people
applies-to-undocumented = people without residence papers
applies-to-minor = young people under 18

target-group-primary-school = primary school
target-group-secondary-school = secondary school
target-group-youth = young people
target-group-parents = parents
target-group-professionals = professionals
target-group-inhabitants = inhabitants

risk-group-arbeidsmigrant = migrant workers
risk-group-jongere = young people
risk-group-lvb = people with a mild intellectual disability
risk-group-sekswerker = sex workers
risk-group-dakloos = homeless people
risk-group-au-pair = au pairs
risk-group-ongedocumenteerd = people without residence papers
risk-group-gesloten-gemeenschap = people in a closed community

## Forms of exploitation

exploitation-seksueel = sexual exploitation
exploitation-arbeid = labour exploitation
exploitation-crimineel = criminal exploitation
exploitation-orgaanverwijdering = forced organ removal
exploitation-multiple = several forms at once
exploitation-unknown = form not clear yet

## Signals

severity-zacht = soft signal
severity-concreet = concrete signal
severity-acuut = acute danger

domain-werk = Work
domain-huisvesting = Housing
domain-documenten = Documents
domain-geld = Money
domain-vrijheid = Freedom
domain-gezondheid = Health
domain-gedrag = Behaviour
domain-online = Online
domain-locatie = Location

seen-at-balie = at the counter
seen-at-huisbezoek = on a home visit
seen-at-controle = during an inspection
seen-at-school = at school
seen-at-straat = in the street
seen-at-online = online
seen-at-zorg = in health care
seen-at-werkplek = at work
seen-at-buurt = in the neighbourhood

## Reporting routes

role-medewerker = municipal employee
role-balie = counter clerk
role-burgerzaken = civil affairs officer
role-boa = municipal enforcement officer (boa)
role-gespreksvoerder = case interviewer
role-vergunningverlener = licensing officer
role-gebiedsregisseur = area coordinator
role-docent = teacher
role-jongerenwerker = youth worker
role-zorgverlener = care provider
role-taakaccenthouder = task specialist (taakaccenthouder)
role-aandachtsfunctionaris-mensenhandel = designated officer for human trafficking
role-aandachtsfunctionaris-meldcode = designated officer for the reporting code
role-coordinator-ondermijning = coordinator for subversive crime (ondermijning)
role-procesregisseur-veiligheid = process director for safety
role-zorgcoordinator = care coordinator
role-ketenregisseur = chain director
role-professional = professional
role-inwoner = inhabitant
role-arbeidsmigrant = you yourself
role-advocaat = lawyer
role-melder = whoever reports
role-ontvanger = whoever receives the report

mode-talk = talk
mode-call = call
mode-write = write
mode-decide = decide
mode-record = record
mode-forward = pass on
mode-check = check
mode-wait = wait

anonymity-anonymous = anonymous
anonymity-confidential = confidential
anonymity-named = with your name
anonymity-unknown = not known

status-in-use-in-use = in use
status-in-use-planned = in a plan; ask whether it works yet
status-in-use-unknown = not known

## Organisations and regions

organisation-role-police = Police
organisation-role-avim = Police: immigration department (AVIM)
organisation-role-tci = Police: Criminal Intelligence Team
organisation-role-labour-inspectorate = Labour Inspectorate
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = Care coordination
organisation-role-victim-support = Victim support
organisation-role-legal-aid = Legal help
organisation-role-worker-support = Help with work
organisation-role-union = Trade union
organisation-role-riec = RIEC (information and expertise)
organisation-role-prosecution = Public Prosecution Service
organisation-role-health = Health
organisation-role-municipality = Municipality
organisation-role-meldpunt = Reporting point
organisation-role-anonymous-tips = Anonymous reporting
organisation-role-youth-support = Help for young people
organisation-role-exit-programme = Help with leaving sex work
organisation-role-shelter = Shelter
organisation-role-registration = Registration
organisation-role-benefits = Benefits
organisation-role-supervision = Supervision
organisation-role-research = Research
organisation-role-other = Other organisations

division-country = Country
division-municipality = Municipality
division-police = Police
division-veilig-thuis = Veilig Thuis
division-care-coordination = Care coordination
division-riec = RIEC
division-plan = Action plan

cost-free = free
cost-local = local rate
cost-paid = paid number
cost-unknown = not known

## Answers and certainty

answer-yes = yes
answer-no = no
answer-unknown = not known

certainty-verified = checked with the source
certainty-second-hand = read in another source
certainty-unverified = not checked yet

## Who sees a page, and how far it is

visibility-internal = internal
status-draft = draft

## Meetings, prevention, forms

consultation-level-policy = policy
consultation-level-operational = operations
consultation-level-national = national

frequency-weekly = every week
frequency-every-4-weeks = every 4 weeks
frequency-every-6-weeks = every 6 weeks
frequency-monthly = every month
frequency-every-2-months = every 2 months
frequency-quarterly = every quarter
frequency-yearly = every year
frequency-unknown = not known

topic-sexting = sexting
topic-digital-resilience = staying safe online
topic-criminal-exploitation = criminal exploitation
topic-sexual-exploitation = sexual exploitation
topic-labour-exploitation = labour exploitation
topic-awareness = awareness

storage-print = on paper
storage-mail = in an e-mail
storage-external = in another system

field-type-text = text
field-type-date = date
field-type-time = time
field-type-place = place
field-type-number = number
field-type-person = person
field-type-mail = e-mail address
field-type-phone = phone number
field-type-persons = persons
field-type-paragraph = explanation
