### Wat om elke pagina heen staat.

skip-to-content = Direct la conținut
leave-site = Părăsește acest site
menu = Meniu
internal-site = Intern
internal-banner = Site intern: doar pentru angajați. Nu trimite mai departe această pagină.

## Namen van delen van de pagina, voor wie luistert

navigation-main = Meniul principal
navigation-languages = Limbi
navigation-trail = Unde te afli
navigation-footer = Despre acest site
help-bar = Ajutor rapid

## Hulp. Na emergency-call en call staat het nummer.

emergency-call = Pericol? Sună la
call = Sună la
help-link = Cine poate ajuta

## Onder aan de pagina. Na checked-on staat een datum.

checked-on = Verificat la
report-wrong = Ceva nu e corect? Spune-ne
report-subject = Observație despre o pagină

## Als er niets te vinden is

not-found-title = Această pagină nu există
not-found-lead = Poate că pagina a fost mutată. Vezi dacă găsești mai jos ce cauți.
not-found-line = Această pagină nu există. Mergi la început.
redirect-go = Mergi la pagină
