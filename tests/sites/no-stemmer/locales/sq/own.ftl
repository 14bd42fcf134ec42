language-name = Shqip
not-in-language = ende jo në shqip
site-name = Puna dhe banesa
list-right = Të drejtat
slug-right = te-drejtat
