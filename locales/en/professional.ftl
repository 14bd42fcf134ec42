### Pages for professionals: the chain partners and the reporting card.

slug-directory = chain-partners
directory-title = Chain partners
directory-lead = Who works where, by municipality, form of exploitation and role.
directory-national = Who works everywhere in the Netherlands stands at the top and not again with each municipality.
directory-elsewhere = Regions without a municipality on this site
directory-role = Role
directory-organisation = Organisation
directory-through = Works here through
directory-number = Number
directory-yes = named
directory-no = not named

slug-card = reporting-card

# On a card. $place: name of the municipality.
card-title = Reporting card { $place }
card-link = Reporting card: who does what first
card-urgent = Is there danger now?
card-urgent-call = Call
card-choose = No immediate danger? Choose your role.
card-all = All roles
card-warnings = Know this first
card-now = Do this now
card-then = What others then do
card-contacts = Can also be reached
card-none = No card can be made for this municipality yet.
