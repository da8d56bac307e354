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
solar-hijri = { $day } de { $month ->
   [1] farvardin
   [2] ordibehesht
   [3] jordad
   [4] tir
   [5] mordad
   [6] shahrivar
   [7] mehr
   [8] aban
   [9] azar
   [10] dey
   [11] bahman
  *[12] esfand
  } de { $year }
list-between = {", "}
list-last = {" y "}
list-of-texts = {"; "}
list-colon = {": "}
error-unforeseen = Algo falló de nuestro lado. Lo que guardó está a salvo. Recargue la página; si vuelve a ocurrir, diga a quien facilita el taller qué fue lo último que hizo.
uploads-at-most = Como máximo { $files } archivos de { $each } MB, { $together } MB en total. Para agregar otros, quite antes alguno.
line-blocked = Esta página no puede abrir su conexión con el servidor (WebSocket) y por eso queda vacía. Pruebe con otro navegador, desactive la VPN, el ahorro de datos o el bloqueador de anuncios, o pase al wifi de la sala. Si sigue igual, avise a quien facilita.
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

## Lo que Streamlit dice por sí mismo en inglés
streamlit-choose = Elegir
streamlit-choose-or-type = Elegir o escribir
streamlit-nothing-to-choose = Todavía no hay nada que elegir
streamlit-no-results = Sin resultados
streamlit-at-most = No se pueden elegir más de { $what }. Quite antes alguno.
streamlit-choose-all = Elegir todo
streamlit-choose-found = Elegir lo encontrado: { $what }
streamlit-add = Agregar: { $what }
streamlit-open = Abrir la lista
streamlit-clear = Vaciar el campo
streamlit-remove = Quitar { $what }
streamlit-chosen = Elegidos
streamlit-upload = Elegir un archivo
streamlit-upload-at-most = { $what } MB como máximo por archivo
streamlit-drop = Soltar aquí
streamlit-add-files = Agregar archivos
streamlit-file-kind = Un archivo de este tipo no se puede leer aquí ({ $what }).
streamlit-file-large = El archivo supera los { $what } MB.
streamlit-size-bytes = { $what } B
streamlit-size-kilobytes = { $what },{ $tenths } kB
streamlit-size-megabytes = { $what },{ $tenths } MB
streamlit-file-one = Aquí solo se admite un archivo.
streamlit-file-failed = El archivo no llegó. Inténtelo de nuevo.
streamlit-number-most = Escriba { $what } como máximo.
streamlit-number-least = Escriba { $what } como mínimo.
streamlit-number-between = Escriba un número de { $least } a { $most }.
streamlit-required = Rellene este campo.
streamlit-choose-date = Elegir la fecha
streamlit-choose-date-in = Elegir la fecha, { $what }
streamlit-calendar-keys = Las flechas pasan de un día a otro, Intro elige, Esc cierra.
streamlit-month-before = Mes anterior
streamlit-month-after = Mes siguiente
streamlit-part-year = Año, { $what }
streamlit-part-month = Mes, { $what }
streamlit-part-day = Día, { $what }
streamlit-part-hour = Hora, { $what }
streamlit-part-minute = Minuto, { $what }
streamlit-part-empty = Vacío
streamlit-date-picked = Día elegido: { $what }
streamlit-empty-year = aaaa
streamlit-empty-month = mm
streamlit-empty-day = dd
streamlit-less = Menos
streamlit-more = Más
streamlit-enter-keeps = Intro lo guarda
streamlit-enter-sends = Intro lo envía
streamlit-keys-keep = { $what }+Intro lo guarda
streamlit-keys-send = { $what }+Intro lo envía
streamlit-shortcut = Tecla: { $what }
streamlit-key-enter = { $what }+Intro
streamlit-key-delete = { $what }+Supr
streamlit-key-page-up = Re Pág
streamlit-key-page-down = Av Pág
streamlit-help = Ayuda: { $what }
streamlit-menu-open = Abrir el menú
streamlit-menu-close = Cerrar el menú
streamlit-menu = Menú
streamlit-pages = Páginas
streamlit-pages-more = { $what } más
streamlit-heading-link = Enlace a este título
streamlit-skip = Ir al contenido
streamlit-close = Cerrar
streamlit-view-more = Mostrar más
streamlit-view-less = Mostrar menos
streamlit-full-screen = Pantalla completa
streamlit-full-screen-off = Salir de la pantalla completa
streamlit-stopped = La aplicación se ha detenido en este equipo. Iníciela de nuevo: la página continúa por sí sola.
streamlit-connecting = Conectando…
streamlit-working = En curso…
streamlit-stop = Detener
streamlit-stopping = Deteniendo…
streamlit-no-page = Esa página no existe
streamlit-no-page-advice = Su dirección no lleva a ninguna página. Esta es la página de inicio.
streamlit-download-failed = La descarga falló. Inténtelo de nuevo.
