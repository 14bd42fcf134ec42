### De naam van de site en de eerste pagina. De naam staat in tabblad en geschiedenis: hij verraadt niets.

site-name = دليل العمل والسكن
site-tagline = معلومات عن العمل والسكن والمساعدة في هولندا
home-title = كيف يمكننا المساعدة؟
home-lead = هنا تجد حقوقك عند العمل في هولندا. هل تشعر بالقلق على شخص آخر؟ ستجد هنا أيضًا ما يمكنك فعله.
home-starts = الأكثر بحثًا
home-routes = مسارات الإبلاغ حسب البلدية
home-lists = كل شيء في مكان واحد

door-arbeidsmigrant = أنا أعمل في هولندا
door-inwoner = أنا أشعر بالقلق على شخص ما
door-professional = أنا أساعد الناس في عملي
