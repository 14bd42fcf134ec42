### Eén zin aan de lezer boven een tekst.

notice-unchecked = Ten tekst przetłumaczył komputer. Człowiek jeszcze nie sprawdził tłumaczenia.
notice-stale = Części tego tekstu są starsze niż tekst niderlandzki.
notice-unverified = Zasady na tej stronie jeszcze sprawdzamy.
notice-planned = Ten punkt zgłoszeń jest w planach. Najpierw zapytaj, czy już działa.
notice-internal = Tylko dla pracowników: tego nie ma na stronie publicznej.
notice-draft = To jest szkic. Nie jest jeszcze gotowy.

## Titels van kaders in een tekst

alert-note = Warto wiedzieć
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Uwaga
alert-caution = Ostrożnie
