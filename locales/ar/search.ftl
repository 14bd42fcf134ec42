### Zoeken. Wat de lezer typt, verlaat het apparaat niet.

search-title = بحث
search-lead = اكتب بضع كلمات. ما تكتبه يبقى على هذا الجهاز.
search-label = عمّا تبحث؟
search-lists = يمكنك البحث في هذه القوائم:
# $count: een getal.
search-found = النتائج: { $count }
search-none = لم نجد شيئًا. جرّب كلمة أخرى.
search-waiting = لحظة من فضلك …
search-broken = البحث لا يعمل الآن. انظر في القوائم أدناه.
search-filters = بحث أدق
search-any = الكل
search-copy = انسخ رابطًا بهذه الاختيارات
search-copied = تم النسخ. كلمات البحث غير موجودة فيه.
search-more = اعرض المزيد
slug-search = bahth

## Waarmee je preciezer zoekt

filter-kind = النوع
filter-region = البلدية
filter-exploitation = الشكل
filter-role = دورك
filter-audience = لمن
search-near = هل تقصد:
search-help = يمكنك أيضًا أن تسأل أحدًا:
search-offline = لا يوجد اتصال بالإنترنت. حاول لاحقًا.
search-partly = البحث الآن في العناوين فقط. انظر أيضًا في القوائم أو أعد تحميل الصفحة.
search-first-step = الخطوة الأولى
