### Eén zin aan de lezer boven een tekst.

notice-unchecked = هذا النص ترجمه حاسوب. لم يراجع إنسان هذه الترجمة بعد.
notice-stale = أجزاء من هذا النص أقدم من النص الهولندي.
notice-unverified = ما زلنا نتحقق من القواعد في هذه الصفحة.
notice-planned = نقطة الإبلاغ هذه واردة في خطة. اسأل أولًا هل تعمل الآن.
notice-internal = للموظفين فقط: هذا غير موجود على الموقع العام.
notice-draft = هذه مسودة. لم تكتمل بعد.

## Titels van kaders in een tekst

alert-note = معلومة مفيدة
alert-tip = نصيحة
alert-important = مهم
alert-warning = انتباه
alert-caution = احذر
