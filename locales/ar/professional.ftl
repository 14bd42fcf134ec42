### Pages for professionals: the chain partners and the reporting card.

slug-directory = shuraka
directory-title = شركاء السلسلة
directory-lead = من يعمل أين، حسب البلدية وشكل الاستغلال والدور.
directory-national = من يعمل في كل هولندا مذكور في الأعلى ولا يُكرر عند كل بلدية.
directory-elsewhere = مناطق بلا بلدية في هذا الموقع
directory-role = الدور
directory-organisation = المنظمة
directory-through = يعمل هنا عبر
directory-number = الرقم
directory-yes = مذكور
directory-no = غير مذكور

slug-card = bitaqa

# On a card. $place: name of the municipality.
card-title = بطاقة الإبلاغ { $place }
card-link = بطاقة الإبلاغ: من يفعل ماذا أولًا
card-urgent = هل هناك خطر الآن؟
card-urgent-call = اتصل بـ
card-choose = لا خطر مباشر؟ اختر دورك.
card-all = كل الأدوار
card-warnings = اعرف هذا أولًا
card-now = افعل هذا الآن
card-then = ما يفعله الآخرون بعد ذلك
card-contacts = يمكن أيضًا التواصل مع
card-none = لا يمكن بعد إعداد بطاقة لهذه البلدية.
