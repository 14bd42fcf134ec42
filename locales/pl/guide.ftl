### De vragen die de lezer naar een route brengen. Titels en adressen staan in tabblad en geschiedenis: ze verraden niets.

## De eerste pagina van de vragen, en wat erheen leidt

guide-title = Co mogę zrobić?
guide-lead = Odpowiedz na pytania; „nie wiem” to zawsze dobra odpowiedź.
guide-municipalities = Wybierz gminę

## De titel van een reeks vragen. $title: die titel; $place: naam van de gemeente.

guide-worker-title = Moja praca i mieszkanie: co mogę zrobić?
guide-worker-card = Coś jest nie tak w mojej pracy albo tam, gdzie mieszkam.
guide-inhabitant-title = Coś widzę i się martwię
guide-professional-title = Od sygnału do zgłoszenia
guide-officer-title = Dalsze kroki dla osoby kontaktowej (aandachtsfunctionaris)
guide-in = { $title } – { $place }

## Een vraag en wat de lezer met de antwoorden doet

guide-questions = Pytania
guide-roles-municipality = W gminie
guide-roles-others = Gdzie indziej
guide-left-out = Tutaj o to nie pytamy, ale może to być ważne. Pamiętaj o tym:
guide-came-from = Jesteś tu po odpowiedziach:
guide-from-signal = Jesteś tu ze strony o sygnale. Wolisz zacząć od pierwszego pytania?
guide-back = Poprzednie pytanie
guide-again = Zacznij od nowa
guide-your-answers = Twoje odpowiedzi
guide-not-kept = Twoje odpowiedzi zostają na tym ekranie. Nie są zapisywane ani wysyłane.
guide-print = Wydrukuj

## Wat de lezer kan doen

guide-before = Zanim zaczniesz
guide-result = Co możesz zrobić
guide-now = Co robisz teraz
guide-then = Co dzieje się potem i kto to robi
guide-know = Co trzeba wiedzieć najpierw
guide-call = Z kim możesz się skontaktować
guide-why = Dlaczego właśnie to
guide-without-names = Najpierw poproś o poradę. Nazwiska nie są jeszcze potrzebne.
guide-with-names = Przy zgłoszeniu pytają o nazwiska.
guide-advice = rada
guide-planned = Ten sposób zgłaszania jest w planach. Zapytaj, czy już działa.
guide-read-route = Przeczytaj wszystkie kroki

## Adressen: het laatste deel (kleine letters, ASCII, niets dat verraadt)

slug-guide = co-zrobic
slug-guide-worker = praca
slug-guide-inhabitant = mieszkaniec
slug-guide-professional = specjalista
slug-guide-officer = dalsze-kroki

## De vragen. De sleutel is het woord in routes.toml.

input-urgent = Czy komuś teraz coś grozi?
input-role = Jaka jest twoja rola?
input-victim-in-sight = Czy widzisz albo znasz kogoś, kto może potrzebować pomocy?
input-specific-person = Czy chodzi o konkretną osobę?
input-exploitation = O co chodzi?
input-age-band = Ile lat ma ta osoba?
input-anonymous = Czy chcesz to zrobić bez podawania nazwiska?
input-caught-in-the-act = Czy to dzieje się teraz, w twojej obecności?
input-side = O kim coś wiadomo?
input-known-to-municipality = Czy gmina już dobrze zna tę osobę?
input-fear-of-reprisal = Czy ktoś boi się zemsty?
input-address-use = Jaki to rodzaj adresu?

## Antwoorden. Ja, nee, rollen en vormen staan in names.ftl.

input-age-band-0-17 = mniej niż 18 lat
input-age-band-18-23 = od 18 do 23 lat
input-age-band-24-plus = 24 lata lub więcej
input-side-victim = ktoś, kto potrzebuje pomocy
input-side-perpetrator = ktoś, kto wykorzystuje innych
input-side-both = jedno i drugie
input-address-use-dwelling = adres mieszkalny
input-address-use-other = inny niż mieszkalny
answer-dont-know = Nie wiem
input-role-officer = Kto przyniósł ten sygnał?
input-anonymous-officer = Czy ta osoba chciała pozostać anonimowa?
guide-remembered = Twoja przeglądarka pamięta, który krok był otwarty. Użyj okna prywatnego albo potem usuń historię.
exploitation-seksueel-plain = seks lub zdjęcia seksualne
exploitation-arbeid-plain = praca lub płaca
exploitation-crimineel-plain = ktoś musi robić coś zakazanego
exploitation-orgaanverwijdering-plain = oddanie narządu
exploitation-multiple-plain = więcej niż jedno z tych
guide-later = Co robisz potem
