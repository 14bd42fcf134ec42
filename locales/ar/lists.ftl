### Lijsten: titel, één zin, en het deel van het adres (kleine letters, ASCII, niets dat verraadt).

list-empty = لا يوجد شيء هنا بعد.

list-right = الحقوق
list-right-lead = ما يحق لك أن تتوقعه عند العمل في هولندا.
slug-right = huquq

list-signal = العلامات
list-signal-lead = ما يمكنك رؤيته عندما لا تسير الأمور جيدًا. العلامة ليست دليلًا بعد.
slug-signal = alamat

list-self = أسئلة لنفسك
list-self-lead = هل يشبه هذا ما يحدث معك؟ إذن تجد هنا ما يمكنك فعله.
slug-self = asila

list-meldroute = طرق الإبلاغ
list-meldroute-lead = ما يمكن فعله عند القلق أو عند رؤية علامة، خطوة بخطوة.
slug-meldroute = khutuwat

list-organisation = المنظمات والجهات
list-organisation-lead = من يساعد، وماذا يفعل، وكيف يمكن الوصول إليه.
slug-organisation = munazzamat

list-fact = المبالغ والمدد
list-fact-lead = ما يسري الآن، وحتى متى.
slug-fact = mabaligh

list-law = القوانين
list-law-lead = القوانين التي تستند إليها القواعد، بكلمات بسيطة.
slug-law = qawanin

list-term = المصطلحات
list-term-lead = كلمات صعبة مع شرحها.
slug-term = mustalahat

list-page = معلومات
list-page-lead = شرح عن هذا الموضوع وعن هذا الموقع.
slug-page = maalumat

list-form = النماذج
list-form-lead = نماذج للطباعة أو للنقل.
slug-form = namadhij

list-consultation = الاجتماعات
list-consultation-lead = من يتحدث مع من، وعن ماذا، وكم مرة.
slug-consultation = ijtimaat

list-prevention-offer = الوقاية
list-prevention-offer-lead = دروس ودورات تدريبية يمكنك طلبها.
slug-prevention-offer = wiqaya

list-region = البلديات والمناطق
list-region-lead = ما يسري في بلديتك ومن يساعد هناك.
slug-region = manatiq
