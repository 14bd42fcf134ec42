### De vragen die de lezer naar een route brengen. Titels en adressen staan in tabblad en geschiedenis: ze verraden niets.

## De eerste pagina van de vragen, en wat erheen leidt

guide-title = Wat kan ik doen?
guide-lead = Beantwoord de vragen; ‘weet ik niet’ is altijd goed.
guide-municipalities = Kies de gemeente

## De titel van een reeks vragen. $title: die titel; $place: naam van de gemeente.

guide-worker-title = Mijn werk en woning: wat kan ik doen?
guide-worker-card = Er gaat iets niet goed op mijn werk of waar ik woon.
guide-inhabitant-title = Ik zie iets en maak me zorgen
guide-professional-title = Van signaal naar route
guide-officer-title = Vervolg voor de aandachtsfunctionaris
guide-in = { $title } – { $place }

## Een vraag en wat de lezer met de antwoorden doet

guide-questions = Vragen
guide-roles-municipality = Bij de gemeente
guide-roles-others = Ergens anders
guide-left-out = Dit vragen we hier niet, maar het kan ertoe doen. Denk er zelf aan:
guide-came-from = Je kwam hier na:
guide-from-signal = Je kwam van de pagina van een signaal. Begin je liever bij de eerste vraag?
guide-back = Een vraag terug
guide-again = Opnieuw beginnen
guide-your-answers = Jouw antwoorden
guide-not-kept = Je antwoorden blijven op dit scherm. Ze worden niet bewaard en niet verstuurd.
guide-print = Afdrukken

## Wat de lezer kan doen

guide-before = Voordat je begint
guide-result = Wat je kunt doen
guide-now = Dit doe je nu
guide-then = Wat er daarna gebeurt, en wie dat doet
guide-know = Weet dit eerst
guide-call = Wie je kunt bereiken
guide-why = Waarom dit
guide-without-names = Vraag eerst advies. Namen zijn nog niet nodig.
guide-with-names = Bij een melding worden namen gevraagd.
guide-advice = advies
guide-planned = Deze route staat in een plan. Vraag na of zij al werkt.
guide-read-route = Lees de hele route

## Adressen: het laatste deel (kleine letters, ASCII, niets dat verraadt)

slug-guide = meldwijzer
slug-guide-worker = werk
slug-guide-inhabitant = inwoner
slug-guide-professional = professional
slug-guide-officer = vervolg

## De vragen. De sleutel is het woord in routes.toml.

input-urgent = Is er nu gevaar voor iemand?
input-role = Wat is je rol?
input-victim-in-sight = Zie of ken je iemand die misschien hulp nodig heeft?
input-specific-person = Gaat het om een bepaalde persoon?
input-exploitation = Waar gaat het om?
input-age-band = Hoe oud is de persoon?
input-anonymous = Wil je dit doen zonder je naam te geven?
input-caught-in-the-act = Gebeurt het nu, terwijl je erbij bent?
input-side = Wie is in beeld?
input-known-to-municipality = Kent de gemeente de persoon al goed?
input-fear-of-reprisal = Is iemand bang voor wraak?
input-address-use = Wat voor adres is het?

## Antwoorden. Ja, nee, rollen en vormen staan in names.ftl.

input-age-band-0-17 = jonger dan 18 jaar
input-age-band-18-23 = 18 tot en met 23 jaar
input-age-band-24-plus = 24 jaar of ouder
input-side-victim = iemand die hulp nodig heeft
input-side-perpetrator = iemand die misbruik maakt van anderen
input-side-both = allebei
input-address-use-dwelling = een woonadres
input-address-use-other = geen woonadres
answer-dont-know = Weet ik niet
input-role-officer = Wie bracht het signaal?
input-anonymous-officer = Wilde die persoon anoniem blijven?
guide-remembered = Je browser onthoudt welke stap je zag. Gebruik een privévenster of wis daarna je geschiedenis.
exploitation-seksueel-plain = seks of seksbeelden
exploitation-arbeid-plain = werk of loon
exploitation-crimineel-plain = iemand moet iets strafbaars doen
exploitation-orgaanverwijdering-plain = een orgaan afstaan
exploitation-multiple-plain = meer dan één hiervan
guide-later = Dit doe je daarna
