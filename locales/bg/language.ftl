### Talen: hoe ze heten en wat de lezer erover hoort.

language-name = Български
welcome-line = За работата и живота в Нидерландия и кой може да ви помогне.
language-list-title = Изберете език
all-languages = Всички езици

# Staat in de taalkeuze, als een pagina er niet in deze taal is.
not-in-language = още няма на български
# Staat bij woorden in een andere taal. $language: naam van die taal.
in-language = на { $language }

## Namen van talen

language-nl = нидерландски
language-en = английски
language-pl = полски
language-ro = румънски
language-bg = български
language-uk = украински
language-es = испански
language-ar = арабски
