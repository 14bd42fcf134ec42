### Pages for professionals: the chain partners and the reporting card.

slug-directory = socios
directory-title = Socios de la cadena
directory-lead = Quién trabaja dónde, por municipio, forma de explotación y función.
directory-national = Quien trabaja en todos los Países Bajos está arriba y no se repite en cada municipio.
directory-elsewhere = Regiones sin municipio en este sitio
directory-role = Función
directory-organisation = Organización
directory-through = Trabaja aquí por
directory-number = Número
directory-yes = se menciona
directory-no = no se menciona

slug-card = ficha

# On a card. $place: name of the municipality.
card-title = Ficha de avisos { $place }
card-link = Ficha de avisos: quién hace qué primero
card-urgent = ¿Hay peligro ahora?
card-urgent-call = Llama al
card-choose = ¿No hay peligro inmediato? Elige tu función.
card-all = Todas las funciones
card-warnings = Ten esto en cuenta
card-now = Haz esto ahora
card-then = Lo que después hacen otros
card-contacts = También se puede contactar con
card-none = Todavía no se puede hacer una ficha de este municipio.
