### Wat om elke pagina heen staat.

skip-to-content = Direct naar de inhoud
leave-site = Verlaat deze site
menu = Menu
internal-site = Intern
internal-banner = Interne site: alleen voor medewerkers. Stuur deze pagina niet door.

## Namen van delen van de pagina, voor wie luistert

navigation-main = Hoofdmenu
navigation-languages = Talen
navigation-trail = Waar je bent
navigation-footer = Over deze site
help-bar = Snel hulp

## Hulp. Na emergency-call en call staat het nummer.

emergency-call = Gevaar? Bel
call = Bel
help-link = Wie kan helpen

## Onder aan de pagina. Na checked-on staat een datum.

checked-on = Nagekeken op
report-wrong = Klopt er iets niet? Zeg het ons
report-subject = Opmerking over een pagina

## Als er niets te vinden is

not-found-title = Deze pagina is er niet
not-found-lead = Misschien is de pagina verplaatst. Kijk of je hieronder vindt wat je zoekt.
not-found-line = Deze pagina is er niet. Ga naar het begin.
redirect-go = Ga naar de pagina
