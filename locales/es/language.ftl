### Talen: hoe ze heten en wat de lezer erover hoort.

language-name = Español
welcome-line = Sobre trabajar y vivir en los Países Bajos, y quién puede ayudarte.
language-list-title = Elige tu idioma
all-languages = Todos los idiomas

# Staat in de taalkeuze, als een pagina er niet in deze taal is.
not-in-language = todavía no en español
# Staat bij woorden in een andere taal. $language: naam van die taal.
in-language = en { $language }

## Namen van talen

language-nl = neerlandés
language-en = inglés
language-pl = polaco
language-ro = rumano
language-bg = búlgaro
language-uk = ucraniano
language-es = español
language-ar = árabe
