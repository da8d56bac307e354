# Lo que dice el juego “Los objetivos de un vistazo”, en español. Las escenas están en ../questions.

## La ficha
card-title = Los objetivos de un vistazo
card-audience = Todas las personas, cada una en su teléfono
card-needs = Teléfonos y el proyector; en 15 minutos caben de cuatro a seis preguntas
card-insight = Todo el mundo sabe que hay 17 objetivos; pocos saben cuál es cuál. Situar una escena de la vida diaria enseña más que una diapositiva con 17 iconos.
card-tip = Después de cada respuesta, pregunte a alguien que eligió otro objetivo por qué: la mayoría de las escenas tocan más de uno.
card-takes = Una respuesta por persona a cada pregunta, dentro del tiempo
card-gives = Qué objetivos conoce la sala y cuáles confunde

## Las preguntas
before = La primera pregunta llega enseguida. Tenga el teléfono a mano.
question = Pregunta { $number }
ask-scene = ¿De qué objetivo trata esta escena?
ask-title = ¿Qué título tiene este objetivo?
ask-number = ¿Qué número tiene este objetivo?
goal-number = Objetivo { $number }
time-left = Tiempo restante
time-over = Se acabó el tiempo
answered = { $count ->
    [0] Todavía no hay respuestas
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
kept = Su respuesta está guardada: { $answer }
was-right = { $count ->
    [one] Correcto: { $count } punto
   *[other] Correcto: { $count } puntos
}
was-wrong = Esta vez no. Eligió: { $answer }
no-answer = No respondió a esta pregunta.
error-too-late = Se acabó el tiempo. Espere la siguiente pregunta.
error-no-such-option = { $goal } no está entre las opciones. Elija una de las que se muestran.

## Las respuestas
were-right = Aciertos: { $right } de { $count }
why-match = El objetivo { $number } es “{ $title }”.
closest-target = Meta más cercana: { $target }
results = Lo que la sala conoce y confunde
no-results = Todavía no se ha revelado ninguna respuesta.
best = Mejores puntajes de la sala
somebody = Alguien sin alias
points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
own-points = { $count ->
    [one] Tiene { $count } punto
   *[other] Tiene { $count } puntos
}
percent-right = { $count ->
    [one] { $percent } % de aciertos ({ $count } respuesta)
   *[other] { $percent } % de aciertos ({ $count } respuestas)
}
confused-with = Se confundió con: { $goals }

## La facilitación
next = Hacer la siguiente pregunta
next-scene = Una escena: ¿qué objetivo?
next-title = Un número: ¿qué título?
next-number = Un título: ¿qué número?
seconds-given = Tiempo para responder
seconds = { $count } s
reveal = Revelar la respuesta
reveal-help = Detiene el tiempo y muestra el objetivo correcto y lo que eligió la sala.
reveal-results = Revelar lo que la sala conoce
conceal-results = Volver a la pregunta

## La exportación
column-number = N.º
column-question = Pregunta
column-goal = Objetivo
column-answers = Respuestas
column-right = Correctas
column-confused = Se confundió con
