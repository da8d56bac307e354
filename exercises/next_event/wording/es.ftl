# Lo que dice el ejercicio “Mi próximo evento”, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }.

## La tarjeta
card-title = Mi próximo evento
card-audience = Cada persona formadora, o las de un centro juntas
card-needs = Teléfonos; los cursos alineados en el taller
card-insight = Quien se va con una fecha, un lugar y el nombre de un aliado vuelve con un resultado. Los demás se van con buenas intenciones.
card-tip = Pida que lean sus compromisos en voz alta. Preguntará por ellos dentro de tres y de seis meses.
card-takes = El plan de siete puntos del próximo evento propio, y un compromiso a tres y a seis meses
card-gives = Planes con lo que aún les falta, y compromisos con fecha para darles seguimiento

## Los siete puntos
point-1 = Fecha, lugar, organizaciones
point-2 = Grupo destinatario
point-3 = Resultados esperados
point-4 = Programa del evento
point-5 = Herramientas que se aplicarán
point-6 = Aportes y apoyo necesarios
point-7 = Calendario
field-date = Fecha
field-place = Lugar
field-organizations = Organizaciones participantes, una por línea
field-target_group = Grupo destinatario
field-people = Número de participantes
field-results = ¿Qué será distinto después?
field-agenda = Programa, una sesión por línea
field-tools = Herramientas, una por línea
field-needs = ¿Qué necesita y de quién?
field-timing = ¿Cuánto dura, y qué debe estar listo y cuándo?

## El plan
whose = ¿De quién es el plan?
whose-own = El mío
whose-centre = { $centre }, en conjunto
start-intro = Parta del curso que ha alineado. Lo que el taller ya sabe aparece escrito; puede cambiarlo todo.
no-course = Sin curso
start = Empezar el plan
points = Puntos del plan
points-complete = { $complete } de { $points } puntos completos
keep = Guardar y seguir
kept = Guardado
days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
agenda-row = { $number }. { $name }
agenda-row-aligned = { $number }. { $name } (ODS { $code })
tool-sheet = Ficha de alineación

## Los compromisos
promises = Compromisos
promises-intro = ¿Qué habrá hecho? La sala ve sus compromisos con su alias, si lo indicó.
promise-by = Para el { $day }
promise-keep = Me comprometo
promise-kept = Sus compromisos están guardados. Aún puede cambiarlos.
promises-in = { $months ->
    [one] En 1 mes
   *[other] En { $months } meses
}
somebody = Alguien sin alias
link-make = Enlace a mis compromisos
link-help = Dentro de tres y de seis meses, este enlace pregunta qué fue de sus compromisos. Cópielo en su calendario ({ $days }): nadie le escribirá. Solo abre sus compromisos, hasta el { $until }; uno nuevo anula el anterior.
checks = Qué fue de los compromisos
check-intro = Se comprometió a esto en “{ $workshop }”. ¿Qué fue de ello? Un toque por cada uno.
check-kept = Cumplido
check-partly = En parte
check-not-yet = Todavía no
check-silent = Sin respuesta
check-later = Se pregunta desde el { $day }
check-text = En pocas palabras (opcional)
check-keep = Guardar estas palabras
check-thanks = Gracias. Aún puede cambiarlo.
check-rule = Este enlace solo abre sus compromisos, hasta el { $until }. Quien facilita y la secretaría leen lo que diga aquí. Se guarda mientras se guarde el taller y desaparece con él.
checks-due = Vencidos: { $due } de { $all }
checks-none = Nadie se ha comprometido a nada en este taller.
checks-needs = Solo quien facilita un taller y la secretaría leen qué fue de sus compromisos. Abra su enlace de facilitación o el de la secretaría.
checks-workshop = Taller
taken-title = Para llevar
taken-not = Abra el taller en el que participó, con el navegador que usó allí.
taken-nothing = Todavía no hay nada suyo en este taller: ni ficha, ni plan, ni compromiso.
taken-download = Todo en Excel
taken-download-docx = Todo en Word
taken-download-pdf = Todo en PDF
taken-mine = Fichas en las que escribí
taken-ours = Fichas de mi grupo y mi centro
taken-plan = Mi plan
taken-device = En otro dispositivo

## La sala
plans-complete = { $count ->
    [0] Aún no se ha empezado ningún plan
    [one] { $complete } de 1 plan completo
   *[other] { $complete } de { $count } planes completos
}
missing = puntos pendientes: { $points }
promises-hidden = Compromisos que la sala no ve

## La exportación
column-whose = De quién es
column-centre = Centro
column-course = Curso alineado
column-complete = Completo
column-organizations = Organizaciones participantes
column-agenda = Programa
column-tools = Herramientas
column-due = Para el
column-promise = Compromiso
column-kept = Qué fue de ello
column-said = Con sus palabras

## Lo que escriben los participantes simulados en un ensayo
rehearsal-place = El centro de formación
rehearsal-organizations = El área de planificación de la ciudad
rehearsal-target_group = Personal municipal y formadores del centro
rehearsal-results = Cada sesión menciona la meta a la que contribuye.
rehearsal-agenda = Los objetivos de un vistazo; después, alinear un curso en grupos
rehearsal-tools = Ficha de alineación
rehearsal-needs = Una sala con proyector, de la ciudad; otra persona que facilite, de un centro asociado
rehearsal-timing = Un día; el curso debe estar en la aplicación dos semanas antes
rehearsal-promise-1 = Un curso de nuestro centro está alineado con los formadores que lo imparten
rehearsal-promise-2 = El área de planificación ha visto nuestra ficha y ha respondido
rehearsal-promise-3 = Hemos contado a los demás centros qué funcionó y qué no

## What is refused
error-no-such-promises = Este enlace ya no abre ningún compromiso. Cree uno nuevo en “Para llevar” en el teléfono con el que participó, o pregunte a quien facilita.
