# What exercise 1, the Brussels case, says, in Spanish. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Ejercicio 1: el caso de Bruselas
card-audience = Todas las personas, juntas o en grupos de tres a cinco
card-needs = Teléfonos y proyector; al menos dos grupos para trabajar con las respuestas ocultas
card-insight = Rara vez se discute a qué objetivos contribuye un plan; se discuten las metas y las razones. Ahí es donde vale la pena debatir.
card-tip = Lea un proyecto en voz alta y alinéenlo primero juntos. Revele la respuesta modelo al final, eje por eje, y pregunte quién tiene la mejor razón.
card-takes = Cuatro ejes estratégicos con dos proyectos cada uno, y los actores ya identificados
card-gives = Cada proyecto con sus objetivos, metas y razones, y dónde difieren la sala y la respuesta modelo

## The facilitator
prepare-intro = Con un clic la sala tiene el plan delante: cuatro ejes estratégicos con dos proyectos cada uno.
prepare-together = En conjunto, en una sola ficha
prepare-groups = En grupos, respuestas ocultas
groups-first = Para trabajar en grupos, nombre al menos dos en “El taller”.
done = { $sheets ->
    [one] { $done } de { $rows } proyectos alineados, en una ficha.
   *[other] { $done } de { $rows } proyectos alineados, en { $sheets } fichas.
}
reveal-groups = Revelar las respuestas de los grupos
conceal-groups = Volver a ocultar las respuestas de los grupos
groups-before-model = Revele primero las respuestas de los grupos; después se puede discutir la respuesta modelo.
reveal-focus = Revelar: { $focus }
conceal-focus = Volver a ocultar: { $focus }
about-case = Qué es un hecho y qué es inventado
facts = Hechos comprobados
made-up = Inventado para practicar
type-answers = Escribir las respuestas de la ciudad

## The room
not-prepared = Quien facilita presentará el plan en un momento.
how = Elija un proyecto abajo y pulse “{ $edit }”; con “{ $add }” se agrega uno que falte. ¿A qué objetivo contribuye y por qué?
choose-group = Elija su grupo: pulse su nombre, arriba.
questions = Tres preguntas sobre el plan
present = Presento la ciudad: responder a las tres preguntas
question = Pregunta
save-answer = Guardar
answer-saved = Guardado. Preguntas con respuesta: { $done } de { $questions }.
room-said = La sala
model-answer = Respuesta modelo
model-note = La respuesta modelo es solo una opinión.
shared = También en la respuesta modelo
no-answer = Aún sin respuesta
agreement = Coincidencia con la respuesta modelo: { $percent } %

## The export
column-number = N.º
column-focus = Eje estratégico
column-project = Proyecto
column-said = Lo que dijo la sala
column-model = Respuesta modelo
column-agreement = Coincidencia
column-kind = Tipo
column-text = Texto
column-question = Pregunta
column-answer = Respuesta de la ciudad

## What is refused
error-answer-too-long = Serían { $length } caracteres, y en la pantalla de la sala se leen { $most }. Acorte su texto. Si otra persona escribió mientras tanto, su texto también cuenta.
