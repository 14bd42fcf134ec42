### Talen: hoe ze heten en wat de lezer erover hoort.

language-name = Nederlands
welcome-line = Over werken en wonen in Nederland, en wie je kan helpen.
language-list-title = Kies je taal
all-languages = Alle talen

# Staat in de taalkeuze, als een pagina er niet in deze taal is.
not-in-language = nog niet in het Nederlands
# Staat bij woorden in een andere taal. $language: naam van die taal.
in-language = in het { $language }

## Namen van talen

language-nl = Nederlands
language-en = Engels
language-pl = Pools
language-ro = Roemeens
language-bg = Bulgaars
language-uk = Oekraïens
language-es = Spaans
language-ar = Arabisch
