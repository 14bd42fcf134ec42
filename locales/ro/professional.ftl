### Pages for professionals: the chain partners and the reporting card.

slug-directory = parteneri
directory-title = Parteneri din lanț
directory-lead = Cine lucrează unde, după localitate, formă de exploatare și rol.
directory-national = Cine lucrează în toată Olanda este sus și nu se repetă la fiecare localitate.
directory-elsewhere = Regiuni fără o localitate pe acest site
directory-role = Rol
directory-organisation = Organizație
directory-through = Lucrează aici prin
directory-number = Număr
directory-yes = este menționat
directory-no = nu este menționat

slug-card = fisa

# On a card. $place: name of the municipality.
card-title = Fișă de raportare { $place }
card-link = Fișă de raportare: cine ce face mai întâi
card-urgent = Este pericol acum?
card-urgent-call = Sună la
card-choose = Nu este pericol imediat? Alege rolul tău.
card-all = Toate rolurile
card-warnings = Află întâi
card-now = Fă asta acum
card-then = Ce fac apoi alții
card-contacts = Pot fi contactați și
card-none = Pentru această localitate nu se poate face încă o fișă.
