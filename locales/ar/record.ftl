### Woorden op de pagina van een onderwerp.

on-this-page = في هذه الصفحة
who-helps = الأرقام والمواقع
see-also = اقرأ أيضًا
sources = المصادر
everywhere = في كل أنحاء هولندا
other-regions = مناطق أخرى

# Een wetsartikel. $article: nummer; $law: naam van de wet.
law-article = المادة { $article } من { $law }

## Een signaal en de vraag aan jezelf verwijzen naar elkaar.

self-link = هل هذا عنك أنت؟
signal-link = هل هذا عن شخص آخر؟

## Stappen van een meldroute

steps = الخطوات
step-number = الخطوة { $number }
step-actor = من
step-mode = كيف
# In de tekening van de stappen. $names: de organisaties die een stap bereikt.
step-reach = جهة الاتصال: { $names }
step-letters = أبجدهوزحطيكلمنسعفصقرشتثخذضظغ
step-after = بعد الخطوة { $steps }.
step-begins = يمكنك أن تبدأ من هنا.
step-ends = ينتهي هذا المسار هنا.

informs-involved-yes = الأشخاص المعنيون قد يعلمون بالإبلاغ.
informs-involved-no = الأشخاص المعنيون لا يصلهم خبر عن الإبلاغ.
informs-involved-unknown = لا نعرف إن كان الأشخاص المعنيون يعلمون بالإبلاغ.

## Wat er kort bij staat

detail-audience = لمن
detail-exploitation = الشكل
detail-regions = أين
detail-status = الوضع

detail-applies-to = من يشملهم هذا

detail-severity = درجة الخطورة
detail-seen-at = أين يظهر هذا
detail-risk-groups = فئات يكثر هذا لديها

detail-actors = من يفعل هذا
detail-anonymity = من دون اسم
detail-informs-involved = من يعلم بذلك
detail-feedback = هل يصلك رد

detail-ages = العمر
detail-register = النص الرسمي
detail-frequency = كم مرة
detail-storage = الحفظ
detail-topics = الموضوع
detail-participants = المشاركون
