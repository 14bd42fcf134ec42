### Organisaties bereiken.

## Bij een telefoonnummer. Na number-checked-on staat een datum.

phone-hours = Program
phone-always = zi și noapte, în fiecare zi
# $days: days-mo-fr en zo; $opens en $closes: tijden.
phone-from-to = { $days } { $opens }–{ $closes }
phone-languages = Limbi
phone-cost = Cost
phone-anonymous = Poți suna fără să îți spui numele
phone-foreign-sim = Poți suna cu o cartelă SIM din străinătate
phone-calls-back = Te sună înapoi
number-checked-on = Număr verificat la

days-mo-fr = de luni până vineri
days-mo-sa = de luni până sâmbătă
days-mo-su = în fiecare zi

## Als er geen nummer staat. Deze woorden staan ook midden in een zin, tussen haakjes: begin klein, geen punt.
## $organisation: naam, soms met nummer.

contact-unknown = nu știm încă cum poate fi contactată această organizație
contact-via = contact prin { $organisation }
contact-being-checked = încă verificăm acest număr
contact-instead = deocamdată te poți adresa la { $organisation }
contact-checked-instead = încă verificăm acest număr; deocamdată te poți adresa la { $organisation }
# Naam met nummer, midden in een zin. $organisation, $phone.
contact-with-number = { $organisation }, { $phone }
# Boven het kaartje van een andere organisatie.
contact-instead-label = Deocamdată te poți adresa aici:

## Wat je moet weten voordat je belt

before-calling = Ce trebuie să știi înainte să suni
before-asks-for-papers = Întreabă de actele tale
before-may-act = Poate face ceva chiar dacă tu nu vrei
before-shares-with = Dă informații mai departe către
