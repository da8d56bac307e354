# Lo que dice el ejercicio “Vínculos a prueba”, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $valores }.

## La ficha
card-title = Vínculos a prueba
card-audience = Grupos, cada uno en su mesa
card-needs = Fichas con filas vinculadas a objetivos; teléfonos
card-insight = Un vínculo que nadie ha cuestionado es solo una afirmación. Una pregunta honesta separa alinear un curso de pintarlo con los colores de los objetivos.
card-tip = Pida primero que cuenten los vínculos precisados: muestran lo que la sala ha aprendido. Retirar un vínculo no es perder.
card-takes = Las filas de las fichas de la sala
card-gives = Vínculos que se sostienen, vínculos más precisos y los que nadie quiere conservar

## Las tres cartas
question-serves = { $level ->
    [goal] ¿Cómo contribuye exactamente a este objetivo?
   *[target] ¿Cómo contribuye exactamente a esta meta?
}
question-harms = ¿A quién podría perjudicar?
question-number = ¿Qué cifra lo mostraría?
hint-serves = ¿Por qué paso lleva el proyecto a lo que ahí está escrito?
hint-harms = Personas, lugares u otros objetivos que pagan por ello
hint-number = ¿Qué habría que contar o medir, y quién tiene la cifra?

## En el teléfono
nothing-dealt = Todavía no se ha repartido nada. Otro grupo cuestionará los vínculos del suyo.
nothing-for-you = A su mesa no le ha tocado ningún vínculo. Ayude a otra o revise sus propias filas.
nothing-to-answer = No hay ninguna carta sobre los vínculos de su mesa.
your-cards = { $count ->
    [one] Ante su mesa hay 1 vínculo de otra. ¿Qué pregunta necesita?
   *[other] Ante su mesa hay { $count } vínculos de otras. ¿Qué pregunta necesita cada uno?
}
your-links = { $count ->
    [one] Hay una carta sobre 1 vínculo de su mesa
   *[other] Hay cartas sobre { $count } vínculos de su mesa
}
which-link = Vínculo
ask-card = Su carta
ask-own-words = Con sus palabras (opcional)
play = Jugar esta carta
play-again = Cambiar la carta
played = La carta está puesta, oculta.
do-sharpened = Precisar
do-withdrawn = Retirar
do-defended = Defender
ask-what = ¿Qué hacen con el vínculo?
answer-sharpened = Qué es mejor ahora (opcional)
answer-withdrawn = Por qué lo retiran (opcional)
answer-defended = Su respuesta
withdraw-help = El proyecto sigue en la ficha; se van su objetivo, su meta, su indicador y su razón. Puede deshacerse mientras las respuestas estén ocultas.
none-chosen = Ninguno
send = Responder
answer-kept = Su mesa ha respondido.
take-back = Retirar nuestra respuesta

## En el proyector y en los teléfonos
ask-waiting = ¿Qué vínculos se sostendrían?
ask-playing = ¿Le convencería este vínculo?
ask-answering = ¿Qué responden?
ask-over = Qué ha sido de los vínculos
before = Cada vínculo de la sala pasa, oculto, a otra mesa, que hace una pregunta sobre él.
dealt = { $count ->
    [one] 1 vínculo repartido, oculto
   *[other] { $count } vínculos repartidos, ocultos
}
cards-played = { $count ->
    [one] 1 carta jugada
   *[other] { $count } cartas jugadas
}
cards-of = { $done } de { $count }
answers-given = { $count ->
    [one] { $done } de 1 con respuesta
   *[other] { $done } de { $count } con respuesta
}
no-cards = No se ha jugado ninguna carta.
result-sharpened = Precisado
result-withdrawn = Retirado
result-defended = Defendido
result-unanswered = Sin respuesta
asks = { $one } pregunta a { $other }
somebody = Alguien

## La mesa de quien facilita
step-waiting = No se ha repartido nada
step-playing = Las mesas juegan sus cartas, ocultas
step-answering = Las mesas responden, respuestas ocultas
step-over = Las respuestas están reveladas
deal = Repartir los vínculos
deal-again = Repartir los vínculos nuevos
deal-help = Cada fila con objetivo que hizo alguien de la sala va a otra mesa. Lo que ya se repartió se queda donde está.
news = Hay novedades: mostrarlas
reveal-cards = Revelar las cartas
conceal-cards = Volver a ocultar las cartas
reveal-answers = Revelar las respuestas
conceal-answers = Volver a ocultar las respuestas
hiding = Ocultar
hidden = Preguntas y respuestas que la sala no ve
choose = Elija
hide-these = Aplicar

## La exportación
column-sheet = Ficha
column-project = Proyecto
column-link = Vínculo
column-of = De quién
column-by = Pregunta de
column-card = Carta
column-words = Con sus palabras
column-answer = Respuesta
column-result = Qué ha sido de él
column-change = Qué ha cambiado

## Lo que se rechaza
error-one-table = No hay a quién preguntar: todas las personas están en la misma mesa. Forme dos grupos o más, o espere a que lleguen otras.
error-nothing-to-deal = No hay vínculos que repartir. La sala tiene que vincular antes filas de sus fichas a objetivos.
error-not-playing = Las cartas ya se han revelado: la suya no ha contado.
error-not-answering = Ahora no se responde: su respuesta no ha contado. Espere a quien facilita.
error-not-your-link = Este vínculo no es para su mesa. Elija uno de la lista.
error-link-gone = Este vínculo ya no está, así que no se ha guardado nada. Elija otro.
error-quicker = Alguien de su mesa fue más rápido: su envío no ha contado. Mire lo que hay ahora.
error-row-changed = La fila ha cambiado entretanto: su respuesta no ha contado. Mire la fila y vuelva a enviarla.
error-answer-empty = Quien defiende un vínculo dice por qué se sostiene. Escriba una respuesta, o precise o retire el vínculo.
error-not-sharper = En la fila no ha cambiado nada. Cambie su meta, su indicador, su razón o su efecto, o defienda el vínculo.

## Lo que escriben los participantes simulados en un ensayo
rehearsal-words-1 = No veo el paso de lo uno a lo otro.
rehearsal-words-2 = ¿Quién paga por ello?
rehearsal-words-3 = ¿Hay una cifra de antes?
rehearsal-answer-1 = La ciudad lo cuenta cada año, distrito por distrito.
rehearsal-answer-2 = Preguntamos a quienes viven allí, y deciden con nosotros.
rehearsal-answer-3 = Es una parte pequeña, y podemos mostrarla.
