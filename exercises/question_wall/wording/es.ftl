# Lo que dice el ejercicio “Preguntas de la sala”, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $valores }.

## La ficha
card-title = Preguntas de la sala
card-audience = Todas las personas, todo el día, cada una en su teléfono
card-needs = Teléfonos; un momento al final de cada media jornada
card-insight = Lo que no se pregunta en voz alta se pregunta en el café. Unas preguntas a la vista, y un lugar para las que hoy no hay tiempo de tratar, dejan que la sesión siga su curso.
card-tip = Mire las preguntas más votadas antes de cada pausa y diga en voz alta quién se ocupa de las aplazadas.
card-takes = Una pregunta de cualquiera, en cualquier momento; votos para las de otras personas
card-gives = Respuestas por escrito y una lista de lo que queda pendiente

## En el teléfono
ask-along = Preguntas
ask = ¿Qué le gustaría saber?
ask-help = Su nombre no aparece al lado.
send = Preguntar
kept = Su pregunta está en la lista.
take-back = Retirar
see-others = Ver qué preguntan otras personas
none-of-others = Nadie más tiene una pregunta abierta.
me-too = Yo también quiero saberlo

## En el proyector y en los teléfonos
none-yet = Todavía no hay preguntas. Haga la primera en su teléfono.
open-questions = { $count ->
    [0] Ninguna pregunta abierta
    [one] 1 pregunta abierta
   *[other] { $count } preguntas abiertas
}
votes = { $count ->
    [one] 1 persona también quiere saberlo
   *[other] { $count } personas también quieren saberlo
}
state-open = Abierta
state-answered = Respondida
state-parked = Aplazada

## La mesa de quien facilita
news = Hay preguntas nuevas: mostrarlas
show-wall = Mostrar las preguntas en la pantalla de la sala
go-back = Volver a donde estaba la sala
which = Pregunta
answer = Respuesta, o quién se ocupa (opcional)
do-answered = Respondida
do-parked = Aplazar
do-open = Abrir de nuevo
hiding = Ocultar
hidden = Preguntas que la sala no ve
choose = Elija
hide-these = Aplicar

## La exportación
column-question = Pregunta
column-votes = Votos
column-state = Estado
column-answer = Respuesta

## Lo que se rechaza
error-question-empty = Una pregunta necesita un texto. Escriba qué le gustaría saber.
error-questions-many = Su pregunta no se ha guardado: un taller tiene como máximo { $most } preguntas, y una persona { $own }. Vote por una de las que hay.
error-question-not-own = Solo quien hizo una pregunta puede retirarla.
error-own-question = Esta pregunta es suya: solo otras personas pueden votar por ella.
error-question-gone = Esta pregunta ya no está.
error-question-settled = Esta pregunta ya se respondió o se aplazó.

## Lo que escriben los participantes simulados en un ensayo
rehearsal-question-1 = ¿Hace falta el acuerdo de la ciudad para vincular un proyecto a un objetivo?
rehearsal-question-2 = ¿Qué hacemos con los cursos que no contribuyen a ninguna meta?
rehearsal-question-3 = ¿Quién mantiene las fichas al día después del taller?
rehearsal-question-4 = ¿Dónde encontramos cifras de nuestra ciudad?
rehearsal-question-5 = ¿Cómo explicamos el objetivo 17 a quienes imparten cursos?
rehearsal-question-6 = ¿Puede un proyecto contribuir a un objetivo y perjudicar a otro?
rehearsal-question-7 = ¿Podemos usar las fichas en nuestra memoria anual?
rehearsal-question-8 = ¿Cuánto tiempo lleva una segunda alineación?
