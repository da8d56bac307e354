# Lo que dice la encuesta "Expectativas y punto de partida", en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }.

## La tarjeta
card-title = Expectativas y punto de partida
card-audience = Todas las personas, cada una en su teléfono
card-needs = Teléfonos; cinco minutos de calma
card-insight = Quien ha dicho lo que espera escucha de otra manera. Dos o tres porcentajes llamativos abren una sesión mejor que un discurso.
card-tip = Revele las respuestas solo cuando casi todas las personas hayan contestado, y pida a una que explique la suya.
card-takes = Cuánto conoce cada persona los objetivos, y una expectativa
card-gives = Porcentajes para la apertura, y el cambio al final

## La encuesta
moment-before = Al inicio
moment-after = Al final
ask-step = ¿Cuánto conoce los Objetivos de Desarrollo Sostenible?
step-1 = Apenas he oído hablar de ellos
step-2 = Sé que existen
step-3 = Conozco algunos
step-4 = Los uso en mi trabajo
step-5 = Los enseño
ask-text-before = ¿Qué espera de este taller?
ask-text-after = ¿Qué se lleva de este taller?
send = Enviar
send-again = Cambiar mi respuesta
choose-step = Elija primero una de las cinco respuestas.
thanks = Gracias, su respuesta quedó guardada. Todavía puede cambiarla.
reveal = Revelar
conceal = Volver a ocultar
ask-before = Volver a hacer las preguntas del inicio
ask-after = Hacer las preguntas del final
answered = { $count ->
    [0] Nadie ha respondido todavía
    [one] 1 persona ha respondido
   *[other] { $count } personas han respondido
}
striking = El { $percent } % usa o enseña los objetivos ({ $count ->
    [one] 1 respuesta
   *[other] { $count } respuestas
})
shift = Conocimiento de 1 a 5: { NUMBER($before, minimumFractionDigits: 1) } al inicio, { NUMBER($after, minimumFractionDigits: 1) } al final
column-texts = Expectativas y lo que se llevan
column-moment = Momento
column-text = Respuesta

error-answers-open = Estas respuestas ya se revelaron, por eso la suya no se guardó. Responda a las preguntas de ahora.
