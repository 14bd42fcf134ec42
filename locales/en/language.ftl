### Languages: what they are called and what readers are told about them.

language-name = English
welcome-line = About working and living in the Netherlands, and who can help you.
language-list-title = Choose your language
all-languages = All languages

# Stands in the language switcher when a page does not exist in this language.
not-in-language = not yet in English
# Stands beside words in another language. $language: name of that language.
in-language = in { $language }

## Names of languages

language-nl = Dutch
language-en = English
language-pl = Polish
language-ro = Romanian
language-bg = Bulgarian
language-uk = Ukrainian
language-es = Spanish
language-ar = Arabic
