# Lo que dice el orden del día, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## The agenda and its clock
agenda-now = Ahora
agenda-next = A continuación
agenda-time-left = Tiempo restante
agenda-time-over = Tiempo excedido
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
wall-home-1 = Su ficha de alineación y el plan de su próximo evento: ambos siguen abiertos en su teléfono.
wall-home-2 = Los resultados del taller: quien facilita los envía como libro de Excel.
wall-home-3 = Un compromiso. Dentro de tres meses preguntaremos cómo ha ido.
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
agenda-minutes = { $count } min
agenda-state-running = En curso
agenda-state-done = Terminado
agenda-state-skipped = Omitido
agenda-column-slot = Bloque
agenda-column-now = Sin cambios
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
agenda-error-not-last = La jornada no puede terminar todavía: quedan bloques por delante o este ya ha terminado. Recargue la página y elija de nuevo.
agenda-error-document = No se puede leer el programa guardado (en { $part }). Abra de nuevo el programa.
wall-recap = Lo que oímos el día anterior: las cinco preguntas y lo que dijo cada centro.
wall-training = Cómo se desarrolla esta formación
wall-training-1 = De 10 a 16 personas; con más de 15, presentaciones en grupos de cinco
wall-training-2 = Se abre con una encuesta, un video o una ronda de presentaciones
wall-training-3 = Cada actividad tiene su ficha: tipo, público, minutos, materiales, clave, consejo
wall-training-4 = Dos grupos alinean proyectos reales y dan un papel a cada actor
wall-training-5 = Termina con recomendaciones y compromisos, que se revisan a los tres y a los seis meses
wall-training-plan = Lo que se lleva cada persona: un plan de siete puntos

## The agenda's page
agenda-intro = Elija un programa. Puede cambiar cada bloque durante la jornada.
agenda-programme = Programa
agenda-day = Día
agenda-date = Fecha
agenda-time = Empieza a las
agenda-zone = Zona horaria: { $zone }
agenda-open = Abrir esta jornada
agenda-go-on = Siguiente: { $title }
agenda-end-day = Terminar la jornada
agenda-straight-on = Pasar directamente a: { $title }
agenda-key = Espacio
agenda-longer = { $count ->
    [one] Dar 1 minuto más al bloque en curso
   *[other] Dar { $count } minutos más al bloque en curso
}
agenda-back = Volver al bloque anterior
agenda-squeeze = Vamos con retraso: ajustar lo que queda
agenda-apply = Usar estos horarios
agenda-another-day = Abrir otra jornada
agenda-more = Más
agenda-do-start = Empezar ahora
agenda-do-skip = Omitir
agenda-do-later = Después del siguiente
agenda-do-bring-back = Recuperar
card-title = Programa
day = Día { $number }
column-planned = Previsto
column-slot = Bloque
column-minutes = Minutos
column-began = Inicio
column-ended = Fin
