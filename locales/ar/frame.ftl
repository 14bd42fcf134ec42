### Wat om elke pagina heen staat.

skip-to-content = الانتقال إلى المحتوى مباشرة
leave-site = مغادرة هذا الموقع
menu = القائمة
internal-site = داخلي
internal-banner = موقع داخلي: للموظفين فقط. لا ترسل هذه الصفحة إلى غيرك.

## Namen van delen van de pagina, voor wie luistert

navigation-main = القائمة الرئيسية
navigation-languages = اللغات
navigation-trail = مكانك في الموقع
navigation-footer = عن هذا الموقع
help-bar = مساعدة سريعة

## Hulp. Na emergency-call en call staat het nummer.

emergency-call = خطر؟ اتصل بالرقم
call = اتصل بالرقم
help-link = من يمكنه المساعدة

## Onder aan de pagina. Na checked-on staat een datum.

checked-on = تاريخ المراجعة
report-wrong = هل هناك خطأ؟ أخبرنا به
report-subject = ملاحظة عن صفحة

## Als er niets te vinden is

not-found-title = هذه الصفحة غير موجودة
not-found-lead = ربما نُقلت الصفحة. قد تجد ما تبحث عنه في الأسفل.
not-found-line = هذه الصفحة غير موجودة. العودة إلى البداية.
redirect-go = الانتقال إلى الصفحة
