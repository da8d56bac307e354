# What exercise 1, the Brussels case, says, in Spanish. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Ejercicio 1: el caso de Bruselas
card-audience = Todas las personas, juntas o en grupos de tres a cinco
card-needs = Teléfonos, el proyector; al menos dos grupos para trabajar boca abajo
card-insight = Rara vez se discute a qué objetivos sirve un plan; sí las metas y las razones. Ahí es donde la discusión merece su tiempo.
card-tip = Lea un proyecto en voz alta y alinéenlo primero juntos. Revele la respuesta modelo al final, un enfoque estratégico cada vez, y pregunte quién tiene la mejor razón.
card-takes = Cuatro enfoques estratégicos con dos proyectos cada uno, y las partes interesadas ya identificadas
card-gives = Cada proyecto con sus objetivos, metas y razones, y dónde difieren la sala y la respuesta modelo

## The facilitator
prepare-intro = Con un clic la sala tiene el plan delante: cuatro enfoques estratégicos con dos proyectos cada uno.
prepare-together = Juntos, en una sola hoja
prepare-groups = En grupos, boca abajo
groups-first = Para trabajar en grupos, nombre al menos dos en «El taller».
done = { $sheets ->
    [one] { $done } de { $rows } proyectos alineados, en una hoja.
   *[other] { $done } de { $rows } proyectos alineados, en { $sheets } hojas.
}
reveal-groups = Revelar las respuestas de los grupos
conceal-groups = Poner boca abajo las respuestas de los grupos
groups-before-model = Revele primero las respuestas de los grupos; después se puede discutir la respuesta modelo.
reveal-focus = Revelar: { $focus }
conceal-focus = Ocultar: { $focus }
about-case = Qué es real y qué es inventado
facts = Real
made-up = Inventado para practicar

## The room
not-prepared = La persona facilitadora les presentará el plan en un momento.
how = Elija un proyecto abajo y pulse «Editar». ¿A qué objetivo sirve y por qué?
choose-group = Elija su grupo: pulse su nombre arriba.
questions = Tres preguntas sobre el plan
room-said = La sala
model-answer = Respuesta modelo
model-note = La respuesta modelo es una opinión, para discutirla.
shared = También en la respuesta modelo
no-answer = Aún sin respuesta
agreement = Acuerdo con la respuesta modelo: { $percent } %

## The export
column-number = N.º
column-focus = Enfoque estratégico
column-project = Proyecto
column-said = Lo que dijo la sala
column-model = Respuesta modelo
column-agreement = Acuerdo
column-kind = Tipo
column-text = Texto
