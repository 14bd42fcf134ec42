### Eén zin aan de lezer boven een tekst.

notice-unchecked = Deze tekst is door een computer vertaald. Een mens heeft de vertaling nog niet nagekeken.
notice-stale = Delen van deze tekst zijn ouder dan de Nederlandse tekst.
notice-unverified = We kijken de regels op deze pagina nog na.
notice-planned = Dit meldpunt staat in een plan. Vraag eerst na of het al werkt.
notice-internal = Alleen voor medewerkers: dit staat niet op de openbare site.
notice-draft = Dit is een concept. Het is nog niet af.

## Titels van kaders in een tekst

alert-note = Goed om te weten
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Let op
alert-caution = Pas op
