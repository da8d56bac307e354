# Lo que dice el ejercicio “Resultados y recomendaciones”, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $valores }.

## La ficha
card-title = Resultados y recomendaciones
card-audience = Todas las personas, cada una en su teléfono
card-needs = Teléfonos; diez minutos para escribir y cinco para votar
card-insight = Una recomendación sin destinatario ni fecha es un deseo. Los puntos muestran por dónde empezaría la sala.
card-tip = Lea los grupos en voz alta antes de abrir la votación y pregunte, una vez ordenados, quién daría el primer paso.
card-takes = Recomendaciones: qué, a quién, para cuándo
card-gives = Una lista ordenada que puede enviarse esa misma tarde

## En el teléfono
ask = ¿Qué recomienda?
text = Recomendación
text-example = Empiece con un verbo: abrir, compartir, alinear, pedir…
to = A quién
to-example = Elija o escriba un nombre
by = Para cuándo
by-example = Antes del próximo curso, en tres meses…
send = Enviar
send-again = Guardar el cambio
kept = Guardada. Puede escribir otra.
your-own = Las suyas. Puede cambiarlas hasta que se abra la votación.
change = Cambiar
take-back = Retirar
dots-left = { $count ->
    [0] Ya ha puesto todos sus puntos
    [one] Le queda 1 punto
   *[other] Le quedan { $count } puntos
}
dots-help = Puede poner varios en una misma recomendación y moverlos hasta que se revele la clasificación. Nadie ve dónde están los suyos.
take-dot = Quitar un punto
place-dot = Poner un punto
you-placed = { $count ->
    [0] No ha puesto ningún punto.
    [one] Ha puesto 1 punto.
   *[other] Ha puesto { $count } puntos.
}

## En el proyector
none-yet = Todavía no hay recomendaciones. Escriba la primera en su teléfono.
gathered = { $count ->
    [one] 1 recomendación
   *[other] { $count } recomendaciones
}
dots-each = { $count ->
    [one] Cada persona tiene 1 punto
   *[other] Cada persona tiene { $count } puntos
}
have-voted = { $count ->
    [one] 1 persona ha puesto sus puntos
   *[other] { $count } personas han puesto sus puntos
}
dots = { $count ->
    [one] 1 punto
   *[other] { $count } puntos
}
in-no-group = Sin grupo
to-whom = A: { $to }
by-when = Plazo: { $by }

## La mesa de quien facilita
step-gathering = La sala escribe
step-voting = La sala vota, resultados ocultos
step-ranked = La clasificación está revelada
ask-dots = Puntos por persona
news = Hay novedades: mostrarlas
open-vote = Abrir la votación
back-to-gathering = Volver a escribir
reveal = Revelar la clasificación
conceal = Volver a ocultar
grouping = Agrupar
which = Recomendaciones
choose = Elija
group = Grupo
group-example = Elija o escriba un nombre; si lo deja vacío, salen de su grupo
put-together = Agrupar
hiding = Ocultar
hidden = Recomendaciones que la sala no ve
hide-these = Aplicar

## La exportación
column-text = Recomendación
column-to = A quién
column-by = Para cuándo
column-group = Grupo
column-dots = Puntos

## Lo que se rechaza
error-recommendation-empty = Una recomendación necesita un texto. Escriba qué habría que hacer.
error-recommendation-not-own = Solo quien escribió una recomendación puede cambiarla. Escriba una propia.
error-recommendation-gone = Esta recomendación ya no está. Los puntos que puso en ella vuelven a ser suyos.
error-recommendations-closed = La votación está abierta: ahora no se puede escribir ni cambiar nada. Pida a quien facilita que vuelva a la escritura.
error-recommendations-many = Este taller tiene { $most } recomendaciones, el máximo. Pida a quien facilita que oculte algunas y agregue la suya a una de ellas.
error-dots-spent = { $dots ->
    [one] Tiene 1 punto y ya lo ha puesto. Quítelo antes de ponerlo en otro lugar.
   *[other] Tiene { $dots } puntos y ya los ha puesto todos. Quite antes uno.
}
error-dots-closed = Solo se pueden poner puntos mientras la votación está abierta. Espere a quien facilita.
error-dots-number = No se pueden repartir { $dots } puntos. Elija un número del 1 al { $most }.

## Lo que escriben los participantes simulados en un ensayo
rehearsal-text-1 = Compartir los cursos alineados entre todos los centros
rehearsal-text-2 = Pedir a la ciudad cifras por distrito
rehearsal-text-3 = Invitar a habitantes a una sesión de cada curso
rehearsal-text-4 = Formar a dos personas de cada centro para facilitar talleres
rehearsal-text-5 = Reunirse en línea cada tres meses para comparar lo que ha cambiado
rehearsal-text-6 = Traducir la guía a los idiomas de los participantes
rehearsal-text-7 = Nombrar en cada centro a una persona que mantenga las fichas al día
rehearsal-text-8 = Alinear el próximo plan de la ciudad antes de su aprobación
rehearsal-by-1 = Antes del próximo curso
rehearsal-by-2 = En seis meses
