### Talen: hoe ze heten en wat de lezer erover hoort.

language-name = Polski
welcome-line = O pracy i mieszkaniu w Holandii i o tym, kto może ci pomóc.
language-list-title = Wybierz swój język
all-languages = Wszystkie języki

# Staat in de taalkeuze, als een pagina er niet in deze taal is.
not-in-language = jeszcze nie po polsku
# Staat bij woorden in een andere taal. $language: naam van die taal.
in-language = język: { $language }

## Namen van talen

language-nl = niderlandzki
language-en = angielski
language-pl = polski
language-ro = rumuński
language-bg = bułgarski
language-uk = ukraiński
language-es = hiszpański
language-ar = arabski
