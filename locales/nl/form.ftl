### Een formulier om in te vullen. De site verstuurt en bewaart niets.

form-not-sent = Deze site verstuurt niets en bewaart niets. Wat je invult, staat alleen op dit scherm. Sluit of herlaad je de pagina, dan is het weg.

## Delen van het formulier

form-part-only = Het formulier
form-part-report = Deel 1: wat er is gezien
form-part-apart = Deel 2: wie dit meldt
form-apart-why = Dit deel staat op een eigen blad. Haal het eraf voordat het formulier verdergaat.
form-cut = Hier losmaken
form-confidential = Vertrouwelijk.
form-person = Persoon { $number }
form-add = Nog een persoon
form-remove = Haal persoon { $number } weg
form-required = (nodig)

form-print = Print
form-copy = Kopieer als tekst
form-save = Bewaar als tekstbestand
form-mail = Open in je mailprogramma, voor { $address }
form-clear = Wis alles
form-without-apart = Deel 2 gaat nooit mee in tekst, bestand of mail.
form-mail-subject = Bericht

form-copied = Gekopieerd. Plak het alleen waar het mag staan. Kopieer daarna iets anders.
form-not-copied = Kopiëren is niet gelukt. Print het formulier.
form-saved = Bewaard bij je downloads. Verwijder het bestand als je het hebt overgedragen.
form-mailed = Je mailprogramma krijgt de tekst. De mail gaat pas weg als jij op verzenden drukt.
form-too-long = De tekst is te lang om zo aan een mailprogramma te geven. Kopieer hem en plak hem in een mail.
form-cleared = Alles is gewist.

form-privacy = Wat er met dit formulier mag gebeuren
form-readers = Wie het leest
form-readers-unknown = Dat staat hier niet vast. Vraag het voordat je het geeft.
form-kept = Hoe lang het wordt bewaard
form-kept-unknown = Geen bron die wij kennen noemt een termijn. Vraag het de functionaris gegevensbescherming van je gemeente.
form-where = Hoe je het overdraagt
form-no-address = We kennen geen beveiligd adres van de gemeente. Print het formulier en geef het in handen. Mail of bel je erover, noem dan geen namen en geen adres: zeg alleen dat er een formulier ligt.
form-secure = De gemeente noemt een beveiligd mailadres: het staat bij de knop. Stuur het formulier naar geen ander adres. Een mail laat zien van wie hij komt. Wil je dat niet, geef het dan op papier.
