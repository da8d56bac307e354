# Lo que dicen los talleres de ejemplo, en español.
# Written in Project Fluent's syntax: key = Text with { $places }.

sample-name = Ejemplo: { $title }
sample-title = Ver primero un taller terminado
sample-about = Abre un taller propio, completo desde el primer bloque hasta el último. Todas las personas son inventadas; no cuenta en ninguna parte y puede probarlo todo en él.
sample-which = Cuál
sample-open = Abrir el ejemplo
sample-filling = Rellenando las dos jornadas…
error-no-such-sample = No hay ningún taller de ejemplo llamado { $name }. Elija uno de la lista.
error-sample-workshop = lo que nombra no existe o no corresponde a las personas: { $wrong }
command-sample = abrir un taller de ejemplo relleno y dar su enlace
command-name = el nombre del ejemplo
command-language = el idioma del taller (por defecto: en)
