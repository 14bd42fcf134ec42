### Un formular de completat. Site-ul nu trimite și nu păstrează nimic.

form-not-sent = Acest site nu trimite și nu păstrează nimic. Ce completezi se află doar pe acest ecran. Dacă închizi sau reîncarci pagina, dispare.

## Părțile formularului

form-part-only = Formularul
form-part-report = Partea 1: ce s-a văzut
form-part-apart = Partea 2: cine raportează
form-apart-why = Această parte este pe o foaie separată. Desprinde-o înainte ca formularul să meargă mai departe.
form-cut = Desprinde aici
form-confidential = Confidențial.
form-person = Persoana { $number }
form-add = Încă o persoană
form-remove = Elimină persoana { $number }
form-required = (necesar)

form-print = Tipărește
form-copy = Copiază ca text
form-save = Salvează ca fișier text
form-mail = Deschide în programul de e-mail, pentru { $address }
form-clear = Șterge tot
form-without-apart = Partea 2 nu ajunge niciodată în text, fișier sau e-mail.
form-mail-subject = Mesaj

form-copied = Copiat. Lipește doar unde este permis. Apoi copiază altceva.
form-not-copied = Copierea nu a reușit. Tipărește formularul.
form-saved = Salvat în descărcări. Șterge fișierul după ce l-ai predat.
form-mailed = Programul de e-mail primește textul. Mesajul pleacă doar când apeși pe trimite.
form-too-long = Textul este prea lung pentru a fi dat astfel programului de e-mail. Copiază-l și lipește-l într-un mesaj.
form-cleared = Totul a fost șters.

form-privacy = Ce se poate face cu acest formular
form-readers = Cine îl citește
form-readers-unknown = Nu este stabilit aici. Întreabă înainte de a-l preda.
form-kept = Cât timp se păstrează
form-kept-unknown = Nicio sursă cunoscută de noi nu dă un termen. Întreabă responsabilul cu protecția datelor din primăria ta.
form-where = Cum îl predai
form-no-address = Nu cunoaștem o adresă sigură a primăriei. Tipărește formularul și predă-l în mână. Dacă scrii sau suni despre el, nu da nume și nici adresă: spune doar că există un formular.
form-secure = Primăria indică o adresă de e-mail sigură: este pe buton. Nu trimite formularul la altă adresă. Un e-mail arată de la cine vine. Dacă nu vrei asta, predă-l pe hârtie.
