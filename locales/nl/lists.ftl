### Lijsten: titel, één zin, en het deel van het adres (kleine letters, ASCII, niets dat verraadt).

list-empty = Hier staat nog niets.

list-right = Rechten
list-right-lead = Wat je mag verwachten als je in Nederland werkt.
slug-right = rechten

list-signal = Signalen
list-signal-lead = Wat je kunt zien als er iets niet goed gaat. Een signaal is nog geen bewijs.
slug-signal = signalen

list-self = Vragen aan jezelf
list-self-lead = Herken je iets? Lees dan wat je kunt doen.
slug-self = vragen

list-meldroute = Meldroutes
list-meldroute-lead = Wat je doet met een zorg of een signaal, stap voor stap.
slug-meldroute = meldroutes

list-organisation = Organisaties
list-organisation-lead = Wie helpt, wat ze doen en hoe je hen bereikt.
slug-organisation = organisaties

list-fact = Bedragen en termijnen
list-fact-lead = Wat er nu geldt, en tot wanneer.
slug-fact = bedragen

list-law = Wetten
list-law-lead = De wetten achter de regels, in gewone woorden.
slug-law = wetten

list-term = Begrippen
list-term-lead = Moeilijke woorden, uitgelegd.
slug-term = begrippen

list-page = Informatie
list-page-lead = Uitleg over dit onderwerp en over deze site.
slug-page = informatie

list-form = Formulieren
list-form-lead = Formulieren om te printen of over te nemen.
slug-form = formulieren

list-consultation = Overleggen
list-consultation-lead = Wie met wie praat, waarover en hoe vaak.
slug-consultation = overleggen

list-prevention-offer = Preventie
list-prevention-offer-lead = Lessen en trainingen die je kunt aanvragen.
slug-prevention-offer = preventie

list-region = Gemeenten en regio’s
list-region-lead = Wat er in jouw gemeente geldt en wie daar helpt.
slug-region = regio
