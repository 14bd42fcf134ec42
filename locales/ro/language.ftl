### Talen: hoe ze heten en wat de lezer erover hoort.

language-name = Română
welcome-line = Despre muncă și locuință în Olanda și despre cine te poate ajuta.
language-list-title = Alege limba
all-languages = Toate limbile

# Staat in de taalkeuze, als een pagina er niet in deze taal is.
not-in-language = încă nu este în română
# Staat bij woorden in een andere taal. $language: naam van die taal.
in-language = în { $language }

## Namen van talen

language-nl = olandeză
language-en = engleză
language-pl = poloneză
language-ro = română
language-bg = bulgară
language-uk = ucraineană
language-es = spaniolă
language-ar = arabă
