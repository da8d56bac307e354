# Lo que dice el ejercicio «Mi próximo evento», en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }.

## La tarjeta
card-title = Mi próximo evento
card-audience = Cada persona formadora, o las de un centro juntas
card-needs = Teléfonos; los cursos alineados en el taller
card-insight = Quien se va con una fecha, un lugar y el nombre de un socio vuelve con un resultado. Los demás se van con buenas intenciones.
card-tip = Pida que lean sus promesas en voz alta. Preguntará por ellas dentro de tres y de seis meses.
card-takes = El plan de siete puntos del próximo evento propio, y una promesa a tres y a seis meses
card-gives = Planes con lo que aún les falta, y promesas con fecha para darles seguimiento

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
whose = De quién es el plan
whose-own = Mío
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

## Las promesas
promises = Promesas
promises-intro = ¿Qué habrá hecho? La sala ve sus promesas con su apodo, si lo indicó.
promise-by = Para el { $day }
promise-keep = Prometer
promise-kept = Sus promesas están guardadas. Aún puede cambiarlas.
promises-in = { $months ->
    [one] En 1 mes
   *[other] En { $months } meses
}
somebody = Alguien sin apodo

## La sala
plans-complete = { $count ->
    [0] Aún no se ha empezado ningún plan
    [one] { $complete } de 1 plan completo
   *[other] { $complete } de { $count } planes completos
}
missing = puntos pendientes: { $points }
promises-hidden = Promesas que la sala no ve

## La exportación
column-whose = De quién
column-course = Curso alineado
column-complete = Completo
column-due = Para el
column-promise = Promesa

## Lo que escriben los participantes simulados en un ensayo
rehearsal-place = El centro de formación
rehearsal-organizations = El área de planificación de la ciudad
rehearsal-target_group = Personal municipal y formadores del centro
rehearsal-results = Cada sesión nombra la meta a la que contribuye.
rehearsal-agenda = Los objetivos de un vistazo; después, alinear un curso en grupos
rehearsal-tools = Ficha de alineación
rehearsal-needs = Una sala con proyector, de la ciudad; otra persona facilitadora, de un centro asociado
rehearsal-timing = Un día; el curso debe estar introducido dos semanas antes
rehearsal-promise-1 = Un curso de nuestro centro está alineado con los formadores que lo imparten
rehearsal-promise-2 = El área de planificación ha visto nuestra ficha y ha respondido
rehearsal-promise-3 = Hemos contado a los demás centros qué funcionó y qué no
