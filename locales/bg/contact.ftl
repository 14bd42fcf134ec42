### Organisaties bereiken.

## Bij een telefoonnummer. Na number-checked-on staat een datum.

phone-hours = Кога можете да се обадите
phone-always = денем и нощем, всеки ден
# $days: days-mo-fr en zo; $opens en $closes: tijden.
phone-from-to = { $days } { $opens }–{ $closes }
phone-languages = Езици
phone-cost = Цена
phone-anonymous = Обаждане, без да казвате името си
phone-foreign-sim = Обаждане с чуждестранна SIM карта
phone-calls-back = Обажда ви се обратно
number-checked-on = Номерът е проверен на

days-mo-fr = от понеделник до петък
days-mo-sa = от понеделник до събота
days-mo-su = всеки ден

## Als er geen nummer staat. Deze woorden staan ook midden in een zin, tussen haakjes: begin klein, geen punt.
## $organisation: naam, soms met nummer.

contact-unknown = още не знаем как да се свържете с тази организация
contact-via = връзка чрез { $organisation }
contact-being-checked = още проверяваме този номер
contact-instead = сега можете да се обърнете към { $organisation }
contact-checked-instead = още проверяваме този номер; сега можете да се обърнете към { $organisation }
# Naam met nummer, midden in een zin. $organisation, $phone.
contact-with-number = { $organisation }, { $phone }
# Boven het kaartje van een andere organisatie.
contact-instead-label = Сега можете да се обърнете към:

## Wat je moet weten voordat je belt

before-calling = Знайте това, преди да се обадите
before-asks-for-papers = Пита за вашите документи
before-may-act = Може да направи нещо, дори ако вие не искате
before-shares-with = Споделя информация с
