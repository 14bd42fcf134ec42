### Pages for professionals: the chain partners and the reporting card.

slug-directory = partnerzy
directory-title = Partnerzy w łańcuchu
directory-lead = Kto działa gdzie, według gminy, formy wyzysku i roli.
directory-national = Kto działa w całej Holandii, jest na górze i nie powtarza się przy gminach.
directory-elsewhere = Regiony bez gminy na tej stronie
directory-role = Rola
directory-organisation = Organizacja
directory-through = Działa tu przez
directory-number = Numer
directory-yes = wymieniono
directory-no = nie wymieniono

slug-card = karta

# On a card. $place: name of the municipality.
card-title = Karta zgłoszeń { $place }
card-link = Karta zgłoszeń: kto co robi najpierw
card-urgent = Czy teraz jest niebezpieczeństwo?
card-urgent-call = Zadzwoń
card-choose = Nie ma bezpośredniego niebezpieczeństwa? Wybierz swoją rolę.
card-all = Wszystkie role
card-warnings = Najpierw wiedz
card-now = Zrób to teraz
card-then = Co potem robią inni
card-contacts = Można też skontaktować się z
card-none = Dla tej gminy nie można jeszcze zrobić karty.
