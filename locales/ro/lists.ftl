### Lijsten: titel, één zin, en het deel van het adres (kleine letters, ASCII, niets dat verraadt).

list-empty = Aici nu este încă nimic.

list-right = Drepturi
list-right-lead = La ce te poți aștepta când lucrezi în Olanda.
slug-right = drepturi

list-signal = Semne
list-signal-lead = Ce poți vedea când ceva nu este în regulă. Un semn nu este încă o dovadă.
slug-signal = semne

list-self = Întrebări pentru tine
list-self-lead = Recunoști ceva? Atunci citește ce poți face.
slug-self = intrebari

list-meldroute = Căi de sesizare
list-meldroute-lead = Ce faci cu o îngrijorare sau cu un semn, pas cu pas.
slug-meldroute = sesizari

list-organisation = Organizații
list-organisation-lead = Cine ajută, ce face și cum poate fi contactat.
slug-organisation = organizatii

list-fact = Sume și termene
list-fact-lead = Ce este valabil acum și până când.
slug-fact = sume

list-law = Legi
list-law-lead = Legile din spatele regulilor, pe înțelesul tuturor.
slug-law = legi

list-term = Cuvinte
list-term-lead = Cuvinte grele, explicate.
slug-term = cuvinte

list-page = Informații
list-page-lead = Explicații despre acest subiect și despre acest site.
slug-page = informatii

list-form = Formulare
list-form-lead = Formulare de tipărit sau de copiat.
slug-form = formulare

list-consultation = Întâlniri
list-consultation-lead = Cine vorbește cu cine, despre ce și cât de des.
slug-consultation = intalniri

list-prevention-offer = Prevenire
list-prevention-offer-lead = Lecții și cursuri pe care le poți cere.
slug-prevention-offer = prevenire

list-region = Localități și regiuni
list-region-lead = Ce este valabil în localitatea ta și cine ajută acolo.
slug-region = regiuni
