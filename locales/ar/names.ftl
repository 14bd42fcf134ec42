### Namen van vaste keuzes. De sleutel is het woord dat in record.toml staat.

## Voor wie

audience-inwoner = السكان
audience-arbeidsmigrant = من يعملون هنا
audience-professional = المهنيون

applies-to-employee = من يعملون بأجر لدى صاحب عمل
applies-to-agency = عمال وكالات التوظيف المؤقت
applies-to-posted = أشخاص أرسلتهم شركة أجنبية
applies-to-self-employed = من يعملون لحسابهم الخاص (zzp)
applies-to-undocumented = أشخاص بلا أوراق إقامة
applies-to-minor = شباب دون 18 سنة

target-group-primary-school = المدرسة الابتدائية
target-group-secondary-school = المدرسة الثانوية
target-group-youth = الشباب
target-group-parents = الآباء والأمهات
target-group-professionals = المهنيون
target-group-inhabitants = السكان

risk-group-arbeidsmigrant = العمال المهاجرون
risk-group-jongere = الشباب
risk-group-lvb = أشخاص لديهم إعاقة ذهنية خفيفة
risk-group-sekswerker = العاملون في الجنس
risk-group-dakloos = أشخاص بلا مأوى
risk-group-au-pair = العاملون بنظام au pair
risk-group-ongedocumenteerd = أشخاص بلا أوراق إقامة
risk-group-gesloten-gemeenschap = أشخاص في مجتمع مغلق

## Vormen van uitbuiting

exploitation-seksueel = استغلال جنسي
exploitation-arbeid = استغلال في العمل
exploitation-crimineel = استغلال في أعمال إجرامية
exploitation-orgaanverwijdering = نزع الأعضاء بالإكراه
exploitation-multiple = عدة أشكال معًا
exploitation-unknown = الشكل غير واضح بعد

## Signalen

severity-zacht = علامة ضعيفة
severity-concreet = علامة ملموسة
severity-acuut = خطر مباشر

domain-werk = العمل
domain-huisvesting = السكن
domain-documenten = الوثائق
domain-geld = المال
domain-vrijheid = الحرية
domain-gezondheid = الصحة
domain-gedrag = السلوك
domain-online = عبر الإنترنت
domain-locatie = المكان

seen-at-balie = عند شباك الخدمة
seen-at-huisbezoek = في زيارة منزلية
seen-at-controle = أثناء تفتيش
seen-at-school = في المدرسة
seen-at-straat = في الشارع
seen-at-online = عبر الإنترنت
seen-at-zorg = في الرعاية الصحية
seen-at-werkplek = في مكان العمل
seen-at-buurt = في الحي

## Meldroutes

role-medewerker = موظف في البلدية
role-balie = موظف شباك الخدمة
role-burgerzaken = موظف الشؤون المدنية
role-boa = مأمور إنفاذ في البلدية (boa)
role-gespreksvoerder = المسؤول عن إجراء المقابلة
role-vergunningverlener = مسؤول التراخيص
role-gebiedsregisseur = منسق المنطقة
role-docent = معلم
role-jongerenwerker = عامل مع الشباب
role-zorgverlener = مقدم رعاية
role-taakaccenthouder = المسؤول عن هذه المهمة في القسم
role-aandachtsfunctionaris-mensenhandel = الموظف المختص بالاتجار بالبشر
role-aandachtsfunctionaris-meldcode = الموظف المختص بمدونة الإبلاغ
role-coordinator-ondermijning = منسق مكافحة الجريمة المقوِّضة للمجتمع (ondermijning)
role-procesregisseur-veiligheid = منسق إجراءات السلامة
role-zorgcoordinator = منسق الرعاية
role-ketenregisseur = منسق سلسلة الشركاء
role-professional = مهني
role-inwoner = ساكن
role-arbeidsmigrant = أنت
role-advocaat = محامٍ
role-melder = من يُبلغ
role-ontvanger = من يتلقى الإبلاغ

mode-talk = محادثة
mode-call = اتصال
mode-write = كتابة
mode-decide = اتخاذ قرار
mode-record = تسجيل
mode-forward = إحالة
mode-check = تحقق
mode-wait = انتظار

anonymity-anonymous = بلا اسم
anonymity-confidential = بسرية
anonymity-named = باسمك
anonymity-unknown = غير معروف

status-in-use-in-use = قيد الاستخدام
status-in-use-planned = وارد في خطة؛ اسأل هل يعمل الآن
status-in-use-unknown = غير معروف

## Organisaties en regio’s

organisation-role-police = الشرطة
organisation-role-avim = الشرطة: قسم الأجانب (AVIM)
organisation-role-tci = الشرطة: فريق الاستخبارات الجنائية
organisation-role-labour-inspectorate = مفتشية العمل
organisation-role-veilig-thuis = Veilig Thuis
organisation-role-care-coordination = تنسيق الرعاية
organisation-role-victim-support = دعم الضحايا
organisation-role-legal-aid = مساعدة قانونية
organisation-role-worker-support = مساعدة في شؤون العمل
organisation-role-union = نقابة عمالية
organisation-role-riec = RIEC (معلومات وخبرة)
organisation-role-prosecution = النيابة العامة
organisation-role-health = الصحة
organisation-role-municipality = البلدية
organisation-role-meldpunt = نقطة الإبلاغ
organisation-role-anonymous-tips = الإبلاغ من دون اسم
organisation-role-youth-support = مساعدة للشباب
organisation-role-exit-programme = مساعدة في ترك العمل في الجنس
organisation-role-shelter = مأوى
organisation-role-registration = التسجيل
organisation-role-benefits = الإعانات
organisation-role-supervision = الرقابة
organisation-role-research = البحث
organisation-role-other = جهات أخرى

division-country = البلد
division-municipality = البلدية
division-police = الشرطة
division-veilig-thuis = Veilig Thuis
division-care-coordination = تنسيق الرعاية
division-riec = RIEC
division-plan = خطة العمل

cost-free = مجاني
cost-local = بسعر المكالمة المحلية
cost-paid = رقم مدفوع
cost-unknown = غير معروف

## Antwoorden en zekerheid

answer-yes = نعم
answer-no = لا
answer-unknown = غير معروف

certainty-verified = تم التحقق منه لدى المصدر
certainty-second-hand = مأخوذ من مصدر آخر
certainty-unverified = لم يتم التحقق منه بعد

## Wie een pagina ziet, en hoe ver die is

visibility-internal = داخلي
status-draft = مسودة

## Overleg, preventie, formulieren

consultation-level-policy = السياسات
consultation-level-operational = التنفيذ
consultation-level-national = على مستوى البلد

frequency-weekly = كل أسبوع
frequency-every-4-weeks = كل 4 أسابيع
frequency-every-6-weeks = كل 6 أسابيع
frequency-monthly = كل شهر
frequency-every-2-months = كل شهرين
frequency-quarterly = كل ثلاثة أشهر
frequency-yearly = كل سنة
frequency-unknown = غير معروف

topic-sexting = تبادل الصور الحميمة (sexting)
topic-digital-resilience = السلامة على الإنترنت
topic-criminal-exploitation = الاستغلال في أعمال إجرامية
topic-sexual-exploitation = الاستغلال الجنسي
topic-labour-exploitation = الاستغلال في العمل
topic-awareness = التوعية

storage-print = على الورق
storage-mail = في رسالة بريد إلكتروني
storage-external = في نظام آخر

field-type-text = نص
field-type-date = تاريخ
field-type-time = وقت
field-type-place = مكان
field-type-number = رقم
field-type-person = شخص
field-type-mail = عنوان البريد الإلكتروني
field-type-phone = رقم الهاتف
field-type-persons = أشخاص
field-type-paragraph = توضيح
