### De vragen die de lezer naar een route brengen. Titels en adressen staan in tabblad en geschiedenis: ze verraden niets.

## De eerste pagina van de vragen, en wat erheen leidt

guide-title = Ce pot face?
guide-lead = Răspunde la întrebări; „nu știu” este mereu un răspuns bun.
guide-municipalities = Alege localitatea

## De titel van een reeks vragen. $title: die titel; $place: naam van de gemeente.

guide-worker-title = Munca și locuința mea: ce pot face?
guide-worker-card = Ceva nu este în regulă la locul meu de muncă sau unde locuiesc.
guide-inhabitant-title = Văd ceva și îmi fac griji
guide-professional-title = De la semn la sesizare
guide-officer-title = Pașii următori pentru responsabil (aandachtsfunctionaris)
guide-in = { $title } – { $place }

## Een vraag en wat de lezer met de antwoorden doet

guide-questions = Întrebări
guide-roles-municipality = La primărie
guide-roles-others = În altă parte
guide-left-out = Aici nu întrebăm acest lucru, dar poate conta. Ține cont de el:
guide-came-from = Ai ajuns aici după:
guide-from-signal = Ai venit de pe pagina unui semn. Preferi să începi cu prima întrebare?
guide-back = Întrebarea dinainte
guide-again = Ia de la început
guide-your-answers = Răspunsurile tale
guide-not-kept = Răspunsurile tale rămân pe acest ecran. Nu se păstrează și nu se trimit.
guide-print = Tipărește

## Wat de lezer kan doen

guide-before = Înainte să începi
guide-result = Ce poți face
guide-now = Ce faci acum
guide-then = Ce se întâmplă după aceea și cine o face
guide-know = Ce trebuie să știi mai întâi
guide-call = Pe cine poți contacta
guide-why = De ce acești pași
guide-without-names = Cere mai întâi un sfat. Încă nu este nevoie de nume.
guide-with-names = La o sesizare se cer nume.
guide-advice = sfat
guide-planned = Această cale de sesizare este într-un plan. Întreabă dacă funcționează deja.
guide-read-route = Citește toți pașii

## Adressen: het laatste deel (kleine letters, ASCII, niets dat verraadt)

slug-guide = ce-pot-face
slug-guide-worker = munca
slug-guide-inhabitant = locuitor
slug-guide-professional = profesionist
slug-guide-officer = pasii-urmatori

## De vragen. De sleutel is het woord in routes.toml.

input-urgent = Este cineva în pericol acum?
input-role = Care este rolul tău?
input-victim-in-sight = Vezi sau cunoști pe cineva care poate are nevoie de ajutor?
input-specific-person = Este vorba despre o anumită persoană?
input-exploitation = Despre ce este vorba?
input-age-band = Ce vârstă are persoana?
input-anonymous = Vrei să faci asta fără să îți spui numele?
input-caught-in-the-act = Se întâmplă acum, în prezența ta?
input-side = Despre cine se știe ceva?
input-known-to-municipality = Primăria cunoaște deja bine persoana?
input-fear-of-reprisal = Se teme cineva de răzbunare?
input-address-use = Ce fel de adresă este?

## Antwoorden. Ja, nee, rollen en vormen staan in names.ftl.

input-age-band-0-17 = sub 18 ani
input-age-band-18-23 = între 18 și 23 de ani
input-age-band-24-plus = 24 de ani sau mai mult
input-side-victim = cineva care are nevoie de ajutor
input-side-perpetrator = cineva care profită de alții
input-side-both = ambele
input-address-use-dwelling = o locuință
input-address-use-other = nu este o locuință
answer-dont-know = Nu știu
input-role-officer = Cine a adus semnalul?
input-anonymous-officer = Persoana a vrut să rămână anonimă?
guide-remembered = Browserul tău ține minte ce pas ai văzut. Folosește o fereastră privată sau șterge apoi istoricul.
exploitation-seksueel-plain = sex sau imagini sexuale
exploitation-arbeid-plain = muncă sau salariu
exploitation-crimineel-plain = cineva este pus să facă ceva interzis
exploitation-orgaanverwijdering-plain = donarea unui organ
exploitation-multiple-plain = mai multe dintre acestea
guide-later = Ce faci după aceea
