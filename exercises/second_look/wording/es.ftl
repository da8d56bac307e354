# Lo que dice el ejercicio “Segunda mirada”, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $valores }.

## La ficha
card-title = Segunda mirada
card-audience = Parejas, cada persona en su teléfono
card-needs = El programa de un curso o un plan de ciudad que alguien trajo; teléfonos
card-insight = Donde dos personas leen la misma línea y dicen lo mismo, hay poco que hablar. El tiempo de la sala es para las demás.
card-tip = Lea en voz alta la primera propuesta por discutir y pida que empiece alguien que dijo que no.
card-takes = Un programa o un plan, como texto o archivo
card-gives = Filas con objetivo, meta e indicador en las que la sala está de acuerdo, y una lista corta por discutir

## En el teléfono
bring-yours = **¿Alguien ha traído un programa o un plan?** Pegue el texto o elija el archivo: la sala mira lo que propone.
found = { $count ->
    [one] **1 propuesta** en “{ $title }”
   *[other] **{ $count } propuestas** en “{ $title }”
}
bring = Que la sala lo mire
withdraw = No usar este
wait-for-dealing = El programa ya está aquí. Quien facilita da a cada pareja su parte.
nothing-for-you = Cuando llegó, las propuestas ya estaban repartidas. Quien facilita puede darle algunas.
question = { $level ->
    [target] ¿Contribuye a esta meta?
    [goal] ¿Contribuye a este objetivo?
   *[none] ¿Debe estar en la ficha?
}
say-yes = Sí
say-no = No
say-unsure = Tengo dudas
which-proposal = Propuesta
look-again = Volver a mirar una
all-looked = Ha mirado todas las suyas. Todavía puede cambiar de opinión.
no-target = Ninguna meta propuesta
which-sheet = Adónde van
new-sheet = En una ficha nueva
take-these = { $count ->
    [one] Agregar 1 fila acordada a la ficha
   *[other] Agregar { $count } filas acordadas a la ficha
}
take-back = Volver a sacarlas de la ficha

## En el proyector y en los teléfonos
ask-waiting = ¿Qué dice una segunda mirada?
ask-brought = ¿Qué dice una segunda mirada?
ask-looking = ¿Aceptaría estas propuestas?
ask-open = Qué hay que discutir y qué está claro
before = Un programa se convierte en propuestas. Dos personas, por separado, miran cada propuesta y dicen “sí”, “no” o “tengo dudas”.
brought = { $count ->
    [one] 1 propuesta por mirar
   *[other] { $count } propuestas por mirar
}
dealt = { $count ->
    [one] 1 propuesta ante las parejas
   *[other] { $count } propuestas ante las parejas
}
looks = { $done } opiniones de { $count }
looks-of = { $done } de { $count }
result-talk = Por discutir
result-unseen = Sin opinión
result-agreed = Acordado
result-refused = Rechazado
after-talk = { $result }, tras la discusión
counted-talk = Por discutir: { $count }
counted-unseen = Sin opinión: { $count }
counted-agreed = Acordado: { $count }
counted-refused = Rechazado: { $count }
said = Sí { $yes } · No { $no } · Tengo dudas { $unsure }
taken = { $count ->
    [one] 1 fila acordada está en la ficha.
   *[other] { $count } filas acordadas están en la ficha.
}
taken-into = { $count ->
    [one] 1 fila acordada está en “{ $title }”.
   *[other] { $count } filas acordadas están en “{ $title }”.
}
somebody = Alguien

## La mesa de quien facilita
step-waiting = Todavía no hay programa
step-brought = Hay un programa
step-looking = Las parejas miran, respuestas ocultas
step-open = Las respuestas están reveladas
bring-prepared = Usar el curso preparado
deal = Repartir entre las parejas
deal-again = Dar algunas a quienes llegaron después
news = Hay novedades: mostrarlas
reveal = Revelar
conceal = Volver a ocultar
settle = Resultado de la discusión
talk-about = Por discutir
settle-yes = Acordado
settle-no = Rechazado
settle-unsure = Dejar abierto
take = Agregar las filas acordadas
hiding = Ocultar
hidden = Propuestas que la sala no ve
choose = Elija

## La exportación
column-focus = Eje estratégico
column-project = Ejemplo de proyecto
column-code = Código ODS
column-yes = Sí
column-no = No
column-unsure = Tengo dudas
column-result = Resultado

## Lo que se rechaza
error-one-already = La sala ya tiene un programa que mirar, así que el suyo no se ha agregado. Terminen primero ese, o vuelvan a abrir el ejercicio para el suyo.
error-nothing-proposed = No se encontró ninguna sesión ni medida. Pegue la parte con horas, números o viñetas.
error-too-many = El número de propuestas ({ $count }) pasa del máximo de { $most }. Pegue solo una parte.
error-dealt-already = Este programa ya está repartido o no es suyo, así que se queda.
error-nothing-brought = No hay programa que repartir. Traiga uno o use el curso preparado.
error-one-person = Cada propuesta la miran dos personas, y aquí hay menos. Espere a que llegue alguien.
error-nobody-to-deal-to = Todas las personas tienen ya propuestas. Espere a que llegue alguien.
error-revealed = Ahora no se responde.
error-not-yours = Esta propuesta no es de las suyas. Elija una de la lista.
error-not-revealed = Las respuestas siguen ocultas. Revélelas primero.
error-taken = Las filas acordadas ya están en una ficha. Sáquelas de allí antes de cambiar nada.
error-nothing-agreed = Todavía no se ha acordado nada. Hablen de lo que está abierto y decidan.
error-not-your-programme = Solo puede hacerlo quien trajo el programa o quien facilita.
