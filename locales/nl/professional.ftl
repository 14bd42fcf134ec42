### Pagina’s voor professionals: de ketenpartners en de meldkaart.

slug-directory = ketenpartners
directory-title = Ketenpartners
directory-lead = Wie er werkt, per gemeente, vorm van uitbuiting en rol.
directory-national = Wie overal in Nederland werkt, staat bovenaan en niet nog eens per gemeente.
directory-elsewhere = Regio’s zonder gemeente op deze site
directory-role = Rol
directory-organisation = Organisatie
directory-through = Werkt hier via
directory-number = Nummer
directory-yes = genoemd
directory-no = niet genoemd

slug-card = meldkaart

# Op een kaart. $place: naam van de gemeente.
card-title = Meldkaart { $place }
card-link = Meldkaart: wie doet wat eerst
card-urgent = Is er nu gevaar?
card-urgent-call = Bel
card-choose = Geen direct gevaar? Kies je rol.
card-all = Alle rollen
card-warnings = Weet dit eerst
card-now = Doe dit nu
card-then = Wat anderen daarna doen
card-contacts = Ook te bereiken
card-none = Voor deze gemeente is nog geen kaart te maken.
