### Eén zin aan de lezer boven een tekst.

notice-unchecked = Acest text a fost tradus de un calculator. Traducerea nu a fost încă verificată de un om.
notice-stale = Unele părți din acest text sunt mai vechi decât textul în olandeză.
notice-unverified = Încă verificăm regulile de pe această pagină.
notice-planned = Acest punct de sesizare este într-un plan. Întreabă mai întâi dacă funcționează deja.
notice-internal = Numai pentru angajați: acest text nu este pe site-ul public.
notice-draft = Aceasta este o ciornă. Nu este încă gata.

## Titels van kaders in een tekst

alert-note = Bine de știut
alert-tip = Sfat
alert-important = Important
alert-warning = Atenție
alert-caution = Ai grijă
