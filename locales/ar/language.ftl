### Talen: hoe ze heten en wat de lezer erover hoort.

language-name = العربية
welcome-line = عن العمل والسكن في هولندا، ومن يمكنه مساعدتك.
language-list-title = اختيار لغتك
all-languages = كل اللغات

# Staat in de taalkeuze, als een pagina er niet in deze taal is.
not-in-language = غير متوفر بالعربية بعد
# Staat bij woorden in een andere taal. $language: naam van die taal.
in-language = باللغة { $language }

## Namen van talen

language-nl = الهولندية
language-en = الإنجليزية
language-pl = البولندية
language-ro = الرومانية
language-bg = البلغارية
language-uk = الأوكرانية
language-es = الإسبانية
language-ar = العربية
