### Un formulario para rellenar. El sitio no envía ni guarda nada.

form-not-sent = Este sitio no envía ni guarda nada. Lo que escribes está solo en esta pantalla. Si cierras o recargas la página, desaparece.

## Partes del formulario

form-part-only = El formulario
form-part-report = Parte 1: lo que se ha visto
form-part-apart = Parte 2: quién lo comunica
form-apart-why = Esta parte va en una hoja aparte. Sepárala antes de que el formulario siga su camino.
form-cut = Separar aquí
form-confidential = Confidencial.
form-person = Persona { $number }
form-add = Otra persona
form-remove = Quitar a la persona { $number }
form-required = (necesario)

form-print = Imprimir
form-copy = Copiar como texto
form-save = Guardar como archivo de texto
form-mail = Abrir en tu programa de correo, para { $address }
form-clear = Borrar todo
form-without-apart = La parte 2 nunca va en texto, archivo ni correo.
form-mail-subject = Mensaje

form-copied = Copiado. Pégalo solo donde pueda estar. Después copia otra cosa.
form-not-copied = No se ha podido copiar. Imprime el formulario.
form-saved = Guardado en tus descargas. Borra el archivo cuando lo hayas entregado.
form-mailed = Tu programa de correo recibe el texto. El correo solo sale cuando pulses enviar.
form-too-long = El texto es demasiado largo para pasarlo así a un programa de correo. Cópialo y pégalo en un correo.
form-cleared = Se ha borrado todo.

form-privacy = Qué puede hacerse con este formulario
form-readers = Quién lo lee
form-readers-unknown = Aquí no está fijado. Pregunta antes de entregarlo.
form-kept = Cuánto tiempo se guarda
form-kept-unknown = Ninguna fuente que conozcamos da un plazo. Pregunta al delegado de protección de datos de tu municipio.
form-where = Cómo entregarlo
form-no-address = No conocemos ninguna dirección segura del municipio. Imprime el formulario y entrégalo en mano. Si escribes o llamas por ello, no des nombres ni dirección: di solo que hay un formulario.
form-secure = El municipio indica una dirección de correo segura: está en el botón. No envíes el formulario a otra dirección. Un correo muestra de quién viene. Si no quieres eso, entrégalo en papel.
