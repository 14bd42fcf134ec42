### Organisaties bereiken.

## Bij een telefoonnummer. Na number-checked-on staat een datum.

phone-hours = أوقات الرد
phone-always = ليلًا ونهارًا، كل يوم
# $days: days-mo-fr en zo; $opens en $closes: tijden.
phone-from-to = { $days }، من { $opens } إلى { $closes }
phone-languages = اللغات
phone-cost = التكلفة
phone-anonymous = الاتصال من دون ذكر اسمك
phone-foreign-sim = الاتصال بشريحة هاتف أجنبية
phone-calls-back = معاودة الاتصال بك
number-checked-on = تاريخ التحقق من الرقم

days-mo-fr = من الاثنين إلى الجمعة
days-mo-sa = من الاثنين إلى السبت
days-mo-su = كل يوم

## Als er geen nummer staat. Deze woorden staan ook midden in een zin, tussen haakjes: begin klein, geen punt.
## $organisation: naam, soms met nummer.

contact-unknown = لا نعرف بعد كيفية الوصول إلى هذه الجهة
contact-via = يمكن الوصول إليها عن طريق { $organisation }
contact-being-checked = ما زلنا نتحقق من هذا الرقم
contact-instead = يمكنك الآن التوجه إلى { $organisation }
contact-checked-instead = ما زلنا نتحقق من هذا الرقم؛ يمكنك الآن التوجه إلى { $organisation }
# Naam met nummer, midden in een zin. $organisation, $phone.
contact-with-number = { $organisation }، { $phone }
# Boven het kaartje van een andere organisatie.
contact-instead-label = يمكنك الآن التوجه إلى:

## Wat je moet weten voordat je belt

before-calling = معلومات مهمة قبل الاتصال
before-asks-for-papers = السؤال عن أوراقك
before-may-act = إمكانية التصرف حتى إذا لم ترغب في ذلك
before-shares-with = تبادل المعلومات مع
