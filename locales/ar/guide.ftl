### De vragen die de lezer naar een route brengen. Titels en adressen staan in tabblad en geschiedenis: ze verraden niets.

## De eerste pagina van de vragen, en wat erheen leidt

guide-title = ماذا يمكنني أن أفعل؟
guide-lead = أجب عن الأسئلة؛ «لا أعرف» جواب جيد دائمًا.
guide-municipalities = اختر البلدية

## De titel van een reeks vragen. $title: die titel; $place: naam van de gemeente.

guide-worker-title = عملي وسكني: ماذا يمكنني أن أفعل؟
guide-worker-card = هناك شيء ليس على ما يرام في عملي أو في سكني.
guide-inhabitant-title = أرى شيئًا وأشعر بالقلق
guide-professional-title = من العلامة إلى الإبلاغ
guide-officer-title = الخطوات التالية للموظف المختص (aandachtsfunctionaris)
guide-in = { $title } – { $place }

## Een vraag en wat de lezer met de antwoorden doet

guide-questions = الأسئلة
guide-roles-municipality = في البلدية
guide-roles-others = في مكان آخر
guide-left-out = لا نسأل عن هذا هنا، لكنه قد يكون مهمًا. ضعه في اعتبارك:
guide-came-from = وصلت إلى هنا بعد:
guide-from-signal = لقد جئت من صفحة علامة. هل تفضّل أن تبدأ من السؤال الأول؟
guide-back = السؤال السابق
guide-again = البدء من جديد
guide-your-answers = أجوبتك
guide-not-kept = تبقى أجوبتك على هذه الشاشة. لا تُحفظ ولا تُرسل.
guide-print = طباعة

## Wat de lezer kan doen

guide-before = قبل أن تبدأ
guide-result = ما يمكنك فعله
guide-now = ما تفعله الآن
guide-then = ماذا يحدث بعد ذلك ومن يقوم به
guide-know = معلومات مهمة قبل أي خطوة
guide-call = من يمكنك الاتصال به
guide-why = لماذا هذا
guide-without-names = اطلب المشورة أولًا. لا حاجة إلى الأسماء بعد.
guide-with-names = عند الإبلاغ تُطلب أسماء.
guide-advice = نصيحة
guide-planned = طريق الإبلاغ هذا وارد في خطة. اسأل هل يعمل الآن.
guide-read-route = اقرأ كل الخطوات

## Adressen: het laatste deel (kleine letters, ASCII, niets dat verraadt)

slug-guide = madha-afal
slug-guide-worker = amal
slug-guide-inhabitant = sakin
slug-guide-professional = mihani
slug-guide-officer = khutuwat-taliya

## De vragen. De sleutel is het woord in routes.toml.

input-urgent = هل هناك الآن خطر على أحد؟
input-role = ما دورك؟
input-victim-in-sight = هل ترى أو تعرف شخصًا قد يحتاج إلى مساعدة؟
input-specific-person = هل الأمر عن شخص معيّن؟
input-exploitation = عمّ يدور الأمر؟
input-age-band = كم عمر الشخص؟
input-anonymous = هل تريد أن تفعل ذلك من دون ذكر اسمك؟
input-caught-in-the-act = هل يحدث ذلك الآن وأنت هناك؟
input-side = عمّن توجد معلومات؟
input-known-to-municipality = هل تعرف البلدية هذا الشخص جيدًا من قبل؟
input-fear-of-reprisal = هل يخاف أحد من الانتقام؟
input-address-use = ما نوع هذا العنوان؟

## Antwoorden. Ja, nee, rollen en vormen staan in names.ftl.

input-age-band-0-17 = أقل من 18 سنة
input-age-band-18-23 = من 18 إلى 23 سنة
input-age-band-24-plus = 24 سنة أو أكثر
input-side-victim = شخص يحتاج إلى مساعدة
input-side-perpetrator = شخص يستغل غيره
input-side-both = كلاهما
input-address-use-dwelling = عنوان سكن
input-address-use-other = ليس عنوان سكن
answer-dont-know = لا أعرف
input-role-officer = من الذي نقل هذه الإشارة؟
input-anonymous-officer = هل أراد ذلك الشخص أن يبقى مجهول الهوية؟
guide-remembered = متصفحك يتذكر الخطوة التي رأيتها. استخدم نافذة خاصة أو امسح السجل بعد ذلك.
exploitation-seksueel-plain = الجنس أو صور جنسية
exploitation-arbeid-plain = العمل أو الأجر
exploitation-crimineel-plain = شخص مُجبر على فعل شيء ممنوع
exploitation-orgaanverwijdering-plain = إعطاء عضو من الجسم
exploitation-multiple-plain = أكثر من واحد من هذه
guide-later = ما تفعله بعد ذلك
