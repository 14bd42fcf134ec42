### Namen van vaste keuzes. De sleutel is het woord dat in record.toml staat.

## Voor wie

audience-inwoner = Mieszkańcy
audience-arbeidsmigrant = Osoby, które tu pracują
audience-professional = Specjaliści

applies-to-employee = osoby zatrudnione na umowę o pracę
applies-to-agency = pracownicy agencji pracy
applies-to-posted = osoby przysłane przez zagraniczną firmę
applies-to-self-employed = osoby prowadzące własną firmę (zzp)
applies-to-undocumented = osoby bez dokumentów pobytowych
applies-to-minor = młodzież poniżej 18 lat

target-group-primary-school = szkoła podstawowa
target-group-secondary-school = szkoła średnia
target-group-youth = młodzież
target-group-parents = rodzice
target-group-professionals = specjaliści
target-group-inhabitants = mieszkańcy

risk-group-arbeidsmigrant = pracownicy z zagranicy
risk-group-jongere = młodzież
risk-group-lvb = osoby z lekką niepełnosprawnością intelektualną
risk-group-sekswerker = osoby pracujące seksualnie
risk-group-dakloos = osoby bez domu
risk-group-au-pair = osoby au pair
risk-group-ongedocumenteerd = osoby bez dokumentów pobytowych
risk-group-gesloten-gemeenschap = osoby w zamkniętej społeczności

## Vormen van uitbuiting

exploitation-seksueel = wyzysk seksualny
exploitation-arbeid = wyzysk w pracy
exploitation-crimineel = zmuszanie do przestępstw
exploitation-orgaanverwijdering = przymusowe pobranie narządów
exploitation-multiple = kilka form naraz
exploitation-unknown = forma jeszcze niejasna

## Signalen

severity-zacht = słaby sygnał
severity-concreet = konkretny sygnał
severity-acuut = nagłe niebezpieczeństwo

domain-werk = Praca
domain-huisvesting = Mieszkanie
domain-documenten = Dokumenty
domain-geld = Pieniądze
domain-vrijheid = Wolność
domain-gezondheid = Zdrowie
domain-gedrag = Zachowanie
domain-online = Internet
domain-locatie = Miejsce

seen-at-balie = przy okienku
seen-at-huisbezoek = podczas wizyty w domu
seen-at-controle = podczas kontroli
seen-at-school = w szkole
seen-at-straat = na ulicy
seen-at-online = w internecie
seen-at-zorg = w opiece zdrowotnej
seen-at-werkplek = w pracy
seen-at-buurt = w okolicy

## Meldroutes

role-medewerker = pracownik gminy
role-balie = pracownik okienka
role-burgerzaken = pracownik spraw obywatelskich
role-boa = strażnik gminny (boa)
role-gespreksvoerder = osoba prowadząca rozmowę
role-vergunningverlener = osoba wydająca zezwolenia
role-gebiedsregisseur = koordynator obszaru
role-docent = nauczyciel
role-jongerenwerker = pracownik młodzieżowy
role-zorgverlener = pracownik opieki
role-taakaccenthouder = osoba kontaktowa w zespole (taakaccenthouder)
role-aandachtsfunctionaris-mensenhandel = osoba kontaktowa ds. handlu ludźmi
role-aandachtsfunctionaris-meldcode = osoba kontaktowa ds. zasad zgłaszania (meldcode)
role-coordinator-ondermijning = koordynator ds. przestępczości zorganizowanej
role-procesregisseur-veiligheid = koordynator ds. bezpieczeństwa
role-zorgcoordinator = koordynator opieki
role-ketenregisseur = koordynator współpracy (ketenregisseur)
role-professional = specjalista
role-inwoner = mieszkaniec
role-arbeidsmigrant = ty
role-advocaat = adwokat
role-melder = kto zgłasza
role-ontvanger = kto dostaje zgłoszenie

mode-talk = rozmowa
mode-call = telefon
mode-write = pisanie
mode-decide = decyzja
mode-record = zapisanie
mode-forward = przekazanie dalej
mode-check = sprawdzenie
mode-wait = czekanie

anonymity-anonymous = anonimowo
anonymity-confidential = poufnie
anonymity-named = z podaniem nazwiska
anonymity-unknown = nie wiadomo

status-in-use-in-use = działa
status-in-use-planned = w planach; zapytaj, czy już działa
status-in-use-unknown = nie wiadomo

## Organisaties en regio’s

organisation-role-police = Policja
organisation-role-avim = Policja: wydział ds. cudzoziemców (AVIM)
organisation-role-tci = Policja: zespół wywiadu kryminalnego (TCI)
organisation-role-labour-inspectorate = Inspekcja Pracy
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = Koordynacja opieki
organisation-role-victim-support = Wsparcie dla ofiar
organisation-role-legal-aid = Pomoc prawna
organisation-role-worker-support = Pomoc w sprawach pracy
organisation-role-union = Związek zawodowy
organisation-role-riec = RIEC (informacje i wiedza)
organisation-role-prosecution = Prokuratura
organisation-role-health = Zdrowie
organisation-role-municipality = Gmina
organisation-role-meldpunt = Punkt zgłoszeń
organisation-role-anonymous-tips = Zgłoszenia anonimowe
organisation-role-youth-support = Pomoc dla młodzieży
organisation-role-exit-programme = Pomoc w odejściu z pracy seksualnej
organisation-role-shelter = Schronienie
organisation-role-registration = Meldunek
organisation-role-benefits = Zasiłki
organisation-role-supervision = Nadzór
organisation-role-research = Badania
organisation-role-other = Inne organizacje

division-country = Kraj
division-municipality = Gmina
division-police = Policja
division-veilig-thuis = Veilig Thuis
division-care-coordination = Koordynacja opieki
division-riec = RIEC
division-plan = Plan działania

cost-free = bezpłatnie
cost-local = stawka lokalna
cost-paid = numer płatny
cost-unknown = nie wiadomo

## Antwoorden en zekerheid

answer-yes = tak
answer-no = nie
answer-unknown = nie wiadomo

certainty-verified = sprawdzone u źródła
certainty-second-hand = z innego źródła
certainty-unverified = jeszcze niesprawdzone

## Wie een pagina ziet, en hoe ver die is

visibility-internal = wewnętrzne
status-draft = szkic

## Overleg, preventie, formulieren

consultation-level-policy = polityka
consultation-level-operational = praktyka
consultation-level-national = poziom krajowy

frequency-weekly = co tydzień
frequency-every-4-weeks = co 4 tygodnie
frequency-every-6-weeks = co 6 tygodni
frequency-monthly = co miesiąc
frequency-every-2-months = co 2 miesiące
frequency-quarterly = co kwartał
frequency-yearly = co rok
frequency-unknown = nie wiadomo

topic-sexting = sexting
topic-digital-resilience = bezpieczeństwo w internecie
topic-criminal-exploitation = zmuszanie do przestępstw
topic-sexual-exploitation = wyzysk seksualny
topic-labour-exploitation = wyzysk w pracy
topic-awareness = świadomość zagrożeń

storage-print = na papierze
storage-mail = w e-mailu
storage-external = w innym systemie

field-type-text = tekst
field-type-date = data
field-type-time = godzina
field-type-place = miejsce
field-type-number = numer
field-type-person = osoba
field-type-mail = adres e-mail
field-type-phone = numer telefonu
field-type-persons = osoby
field-type-paragraph = wyjaśnienie
