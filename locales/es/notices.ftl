### Eén zin aan de lezer boven een tekst.

notice-unchecked = Este texto lo ha traducido una máquina (un ordenador). Ninguna persona ha revisado todavía la traducción.
notice-stale = Algunas partes de este texto son más antiguas que el texto neerlandés.
notice-unverified = Todavía estamos comprobando las reglas de esta página.
notice-planned = Este punto de aviso está en un plan. Pregunta primero si ya funciona.
notice-internal = Solo para el personal: esto no está en el sitio público.
notice-draft = Esto es un borrador. Todavía no está terminado.

## Titels van kaders in een tekst

alert-note = Conviene saberlo
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Ten cuidado
