# Lo que dice “Presentaciones de los centros de formación”, en español.

## La ficha
card-title = Presentaciones de los centros de formación
card-audience = Una o dos personas de cada centro; las demás escuchan
card-needs = Proyector; diez minutos por centro; los teléfonos de las personas del centro
card-insight = Cinco preguntas iguales hacen comparables a los centros: se ve enseguida quién tiene contenidos pero no recursos, y quién recursos pero no contenidos.
card-tip = Deje que el centro escriba sus respuestas antes de su turno; use los diez minutos para lo que las respuestas no dicen.
card-takes = Cinco respuestas de cada centro
card-gives = Un perfil de cada centro, para las alianzas y los ejercicios siguientes

## Las cinco preguntas
question-1 = ¿Cuáles son el contenido y el enfoque de los cursos que desarrollan?
question-2 = ¿Trabajan en alianza, y con quién?
question-3 = ¿A qué público se dirigen?
question-4 = ¿Conocen los Objetivos de Desarrollo Sostenible?
question-5 = ¿Ven la alineación con la Agenda 2030 como una fortaleza, y por qué?

## Participar
intro = Responda por su centro. Cualquier persona de su centro puede agregar o corregir.
known = Un borrador: lo que el informe de Bruselas (mayo de 2018) dice de su centro. Revíselo, cámbielo y guárdelo. La sala no ve nada antes.
choose-centre = Elija primero su centro: pulse su nombre, arriba.
question = Pregunta
save = Guardar
saved = Guardado. { $done } de { $questions } preguntas tienen respuesta.
error-answer-too-long = Serían { $length } caracteres, y en la pantalla de la sala se leen { $most }. Acorte su texto. Si alguien de su centro escribió mientras tanto, su texto también cuenta.

## El proyector
centre-of = Centro { $number } de { $centres }
time-left = Tiempo restante
time-paused = En pausa
time-over = Tiempo excedido
no-answer = Todavía sin respuesta
no-centres = El taller aún no tiene centros. Quien facilita los nombra en los ajustes del taller.
answered = { $done } de { $questions } respondidas

## La facilitación
centre = Centro
start = Iniciar { $minutes } minutos
pause = Pausa
resume = Continuar
one-minute-more = +1 minuto
end = Terminar
end-help = Volver a la lista de centros. Las respuestas se conservan.
question-shown = Pregunta en la pantalla de la sala
type-for = Escribir las respuestas de un centro

## La exportación
profiles = Perfiles de los centros

## Lo que escriben los participantes simulados en un ensayo
rehearsal-1 = Cursos cortos para personal municipal sobre vivienda, movilidad y agua, con casos de nuestra ciudad
rehearsal-2 = Sí: con el área de planificación, una universidad y dos asociaciones
rehearsal-3 = Planificadores, ingenieros y representantes electos locales
rehearsal-4 = Algunos los conocemos; ninguno de nuestros cursos menciona todavía una meta
rehearsal-5 = Sí: muestra para qué sirve cada sesión, y los aliados lo entienden enseguida
