### De naam van de site en de eerste pagina. De naam staat in tabblad en geschiedenis: hij verraadt niets.

site-name = Пътеводител за работа и жилище
site-tagline = Информация за работа, жилище и помощ в Нидерландия
home-title = С какво можем да помогнем?
home-lead = Тук ще прочетете какви са правата ви, когато работите в Нидерландия. Тревожите ли се за друг човек? Тогава тук ще прочетете какво можете да направите.
home-starts = Често търсено
home-routes = Пътищата за сигнали по общини
home-lists = Всичко на едно място

door-arbeidsmigrant = Работя в Нидерландия
door-inwoner = Тревожа се за някого
door-professional = Помагам на хора в работата си
