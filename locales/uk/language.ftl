### Languages: what they are called and what readers are told about them.

language-name = Українська
welcome-line = Про роботу й житло в Нідерландах і про тих, хто може вам допомогти.
language-list-title = Виберіть мову
all-languages = Усі мови

# Stands in the language switcher when a page does not exist in this language.
not-in-language = ще немає українською
# Stands beside words in another language. $language: name of that language.
in-language = мова: { $language }

## Names of languages

language-nl = нідерландська
language-en = англійська
language-pl = польська
language-ro = румунська
language-bg = болгарська
language-uk = українська
language-es = іспанська
language-ar = арабська
