# What exercise 2, one's own course, says, in Spanish. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Ejercicio 2: su propio curso
card-audience = Personas formadoras, cada una con su centro
card-needs = El programa de un curso, con sus sesiones y horas
card-insight = Un curso contribuye a los objetivos con sus horas, no con su título. Casi todo curso enseña y reúne a aliados; por eso los objetivos 4 y 17 se muestran aparte.
card-tip = Alineen primero juntos el curso de Mashhad. Después cada centro toma el suyo y termina con una frase: ¿qué cambiaríamos mañana?
card-takes = Las sesiones de un curso con sus horas
card-gives = La proporción de horas por objetivo y qué cambiaría mañana cada centro en su curso

## The facilitator
manner-case = Toda la sala trabaja en el curso de Mashhad, preparado e inventado para practicar.
manner-own = Cada centro trabaja en su propio curso.
bring-to-case = Todos al curso de Mashhad
bring-to-own = Cada centro a su propio curso
reflections-hidden = Dificultades y posibilidades que la sala no ve

## The room
how = Elija una sesión abajo y pulse “{ $edit }”; con “{ $add }” se agrega una que falte. ¿A qué objetivo contribuyen sus horas? ¿Qué cambiaríamos en ella mañana?
locked = Quien facilita ha bloqueado las fichas por ahora.
ask-centre = ¿En el curso de qué centro trabaja?
choose-centre = Elija un centro
start = { $centre }: su curso
ask-title = Título del curso
ask-sessions = Sesiones, una por línea, con las horas tras un punto y coma
example-sessions =
    Detección de fugas sobre el terreno; 3
    Tarifas del agua y pobreza; 1,5
sessions-help = Después podrá agregar, cambiar y dividir sesiones.
start-course = Empezar con estas sesiones
start-from-case = Partir del curso preparado de Mashhad
reflect = Dificultades y posibilidades de alinear la propia formación
ask-challenges = ¿Qué dificulta alinear su formación?
ask-potentialities = ¿Qué haría posible?
reflect-keep = Guardar
reflect-kept = Guardado. La sala lo ve.

## The projector
prepared = { $centre } (curso preparado)
no-course-yet = Aún no hay cursos. El primero aparecerá aquí.
apart = Proporción de las horas por objetivo. Los objetivos { $goals } se muestran aparte: casi todos los cursos contribuyen a ellos.
apart-goal = objetivo { $goal }: { $hours } h
aligned-hours = { $aligned } de { $whole } horas alineadas
unknown-hours = { $count ->
    [one] 1 sesión sin horas
   *[other] { $count } sesiones sin horas
}
no-hours-yet = Aún no se han indicado horas
hours = { $hours } h
changes = ¿Qué cambiaríamos mañana en el curso?
not-aligned = Aún sin alinear
challenges = Dificultad
potentialities = Posibilidad

## The export
table-hours = Horas por objetivo
table-sessions = Sesiones
column-centre = Centro
column-course = Curso
column-part = Parte
column-session = Sesión
column-goal = Objetivo
column-label = Título del objetivo
column-hours = Horas
column-share = Proporción
column-change = Cambio
set-apart = aparte
column-whose = Quién
column-question = Tipo
column-answer = Respuesta

## What is refused
error-no-session = No se ha escrito ninguna sesión. Escriba al menos una, en su propia línea.
error-too-many-sessions = { $sessions } sesiones son demasiadas para una ficha. No pase de { $most }.
