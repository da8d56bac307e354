# Lo que dice el orden del día, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## The agenda and its clock
agenda-now = Ahora
agenda-next = A continuación
agenda-time-left = Tiempo restante
agenda-time-over = Tiempo superado
agenda-begins-in = Empieza en
agenda-begins-now = Empieza en un momento
agenda-until = hasta las { $time }
agenda-day-over = El programa de hoy ha terminado.
agenda-today = Lo que hicimos hoy
agenda-tomorrow = La próxima vez
wall-introduce = Su nombre, su centro y algo que espera llevarse.
wall-in-groups = Busque su grupo. Dos minutos por persona.
wall-group = Grupo { $number }
wall-somebody = Una persona
wall-thanks = ¡Muchas gracias!
wall-take-home = Lo que se lleva
wall-home-1 = Su hoja de alineación y el plan de su próximo evento: ambos siguen abiertos en su teléfono.
wall-home-2 = Los resultados del taller: quien facilita los envía como libro de Excel.
wall-home-3 = Una promesa. Dentro de tres meses preguntaremos cómo ha ido.
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
agenda-error-start = El día { $day } un bloque empieza a las { $start } y, según los minutos anteriores, debería empezar a las { $expected }.
agenda-error-full = Una jornada admite como máximo { $most } bloques. Quite algunos.
agenda-error-no-such-slot = El bloque { $slot } ya no está en este programa. Recargue la página y elija de nuevo.
agenda-error-already-over = Este bloque ya terminó o se omitió. Elija uno pendiente.
agenda-error-not-waiting = Solo los bloques pendientes pueden cambiar de lugar. Elija dos de ellos.
agenda-error-not-last = El día no puede terminar todavía: quedan bloques por delante o este ya ha terminado. Vuelva a cargar la página y elija de nuevo.
agenda-error-document = No se puede leer el programa guardado (en { $part }). Abra de nuevo el programa.

## The agenda's page
agenda-intro = Elija un programa. Puede cambiar cada franja durante la jornada.
agenda-programme = Programa
agenda-day = Día
agenda-date = Fecha
agenda-time = Empieza a las
agenda-open = Abrir esta jornada
agenda-go-on = Siguiente: { $title }
agenda-end-day = Terminar el día
agenda-straight-on = Pasar directamente a: { $title }
agenda-key = Espacio
agenda-longer = Dar { $count } min más a la franja en curso
agenda-back = Volver atrás
agenda-squeeze = Vamos con retraso: ajustar lo que queda
agenda-apply = Usar estos horarios
agenda-another-day = Abrir otra jornada
agenda-more = Más
agenda-do-start = Empezar ahora
agenda-do-skip = Saltar
agenda-do-later = Después de la siguiente
agenda-do-bring-back = Recuperar
card-title = Programa
day = Día { $number }
column-planned = Previsto
column-slot = Bloque
column-minutes = Minutos
column-began = Inicio
column-ended = Fin
