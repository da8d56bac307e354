# Lo que dice el paquete del taller, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## La aplicación
app-name = Taller de alineación con los ODS
nav-home = Inicio
nav-sheet = Ficha
nav-examples = Ejemplos
nav-goals = Los 17 objetivos
nav-history = Historial

## La página de inicio
home-title = ¿A qué objetivos contribuye su curso o plan de ciudad?
home-intro = Vincule cada proyecto con los Objetivos de Desarrollo Sostenible, diga por qué y llévese la ficha en Excel.
home-align = Alinear un curso o plan de ciudad
home-example = Ver un ejemplo completo
home-example-text = Fichas de los centros de la red, inventadas para practicar. Copie una y modifíquela.
home-example-open = Abrir los ejemplos
home-browse = Explorar los objetivos
home-browse-text = Los 17 objetivos, 169 metas y 251 indicadores, con etiquetas breves.
home-browse-open = Abrir los objetivos
home-go-on = Seguir con una ficha
home-rows = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
home-delete = Eliminar
home-delete-help = Quitar esta ficha de la lista. Puede deshacerlo enseguida.
home-deleted = Se eliminó “{ $title }”.
home-undo = Deshacer

## The prepared cases
error-case-unknown = No existe el caso preparado { $case }. Elija uno de estos: { $known }.
error-case-file = No se puede usar el archivo { $file }: { $fault } Corrija el archivo.
error-case-blank = El texto de { $place } está vacío. Escríbalo.
error-case-names = En { $place } los nombres deben coincidir: faltan { $missing }, desconocidos { $strange }.
error-case-scale = { $place } es { $value }. Debe ser un número entero del 1 al 5.

## The agenda and its clock
agenda-now = Ahora
agenda-next = A continuación
agenda-time-left = Tiempo restante
agenda-late-by = Retraso
agenda-begins-in = Empieza en
agenda-until = hasta las { $time }
agenda-day-over = El programa de hoy ha terminado.
agenda-ends = La jornada termina a las
agenda-on-time = A tiempo
agenda-late = { $count ->
    [one] 1 minuto de retraso
   *[other] { $count } minutos de retraso
}
agenda-early = { $count ->
    [one] 1 minuto de adelanto
   *[other] { $count } minutos de adelanto
}
agenda-minutes = { $count } min
agenda-state-running = En curso
agenda-state-done = Terminado
agenda-state-skipped = Omitido
agenda-column-slot = Bloque
agenda-column-now = Ahora
agenda-column-squeezed = Ajustado
agenda-least = mínimo
agenda-squeeze-met = Con estos horarios, la jornada termina a las { $time }, a tiempo.
agenda-squeeze-short = { $count ->
    [one] Aun con cada bloque en su mínimo, la jornada termina 1 minuto tarde. Omita un bloque o acuerde terminar más tarde.
   *[other] Aun con cada bloque en su mínimo, la jornada termina { $count } minutos tarde. Omita un bloque o acuerde terminar más tarde.
}
agenda-squeeze-none = La jornada no va con retraso. No hay nada que ajustar.
agenda-error-no-such-programme = No existe el programa { $programme }. Elija uno de estos: { $others }.
agenda-error-programme = El programa { $file } no se puede usar: { $fault } Corrija el archivo.
agenda-error-field-missing = Falta { $field }.
agenda-error-field = { $field } no puede ser “{ $value }”. El archivo README de los programas indica los valores posibles.
agenda-error-start = El día { $day } un bloque empieza a las { $start } y, según los minutos anteriores, debería empezar a las { $expected }.
agenda-error-full = Una jornada admite como máximo { $most } bloques. Quite algunos.
agenda-error-no-such-slot = El bloque { $slot } ya no está en este programa. Recargue la página y elija de nuevo.
agenda-error-already-over = Este bloque ya terminó o se omitió. Elija uno pendiente.
agenda-error-not-waiting = Solo los bloques pendientes pueden cambiar de lugar. Elija dos de ellos.
agenda-error-order = Los bloques pendientes han cambiado entretanto. Recargue la página y ordénelos de nuevo.
agenda-error-document = No se puede leer el programa guardado (en { $part }). Abra de nuevo el programa.
