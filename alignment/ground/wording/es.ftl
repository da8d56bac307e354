# Lo que dice el paquete del marco de los ODS, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## El idioma mismo
language-name = Español
language-direction = ltr

## Todas las páginas
choose-language = Elija su idioma
moment = { DATETIME($moment, dateStyle: "long", timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long", timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
error-unforeseen = Algo falló de nuestro lado. Lo que guardó está a salvo. Recargue la página; si vuelve a ocurrir, diga a quien facilita el taller qué fue lo último que hizo.
uploads-at-most = Como máximo { $files } archivos de { $each } MB, { $together } MB en total. Para añadir otros, quite antes alguno.
line-blocked = Esta página no puede abrir su conexión con el servidor (WebSocket) y por eso queda vacía. Pruebe con otro navegador, desactive una VPN, un ahorro de datos o un bloqueador de anuncios, o pase a la wifi de la sala. Si sigue igual, avise a quien facilita.
line-lost = Sin conexión con el servidor. La página vuelve por sí sola.
line-again = Reintentar
link-copied = Copiado
link-marked = Seleccionado: cópielo ahora con el teclado o el menú.

## Errores
error-unknown-goal = No existe el objetivo { $code }. Los objetivos van del 1 al 17. Más cercanos: { $nearest }.
error-unknown-target = No existe la meta { $code }. Las metas se escriben como 11.2 u 11.a. Más cercanas: { $nearest }.
error-unknown-indicator = No existe el indicador { $code }. Los indicadores se escriben como 11.2.1. Más cercanos: { $nearest }.
error-unknown-goal-nor-like-it = No existe el objetivo { $code } ni ninguno parecido. Los objetivos van del 1 al 17.
error-unknown-target-nor-like-it = No existe la meta { $code } ni ninguna parecida. Las metas se escriben como 11.2 u 11.a.
error-unknown-indicator-nor-like-it = No existe el indicador { $code } ni ninguno parecido. Los indicadores se escriben como 11.2.1.
