# Lo que dice la encuesta “Su opinión sobre la herramienta”, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }.

## La tarjeta
card-title = Su opinión sobre la herramienta
card-audience = Todas las personas, cada una en su teléfono
card-needs = Teléfonos; cinco minutos tranquilos antes de recoger las cosas
card-insight = Se adopta mejor una herramienta que se ha podido corregir. “Con cambios” es la respuesta más útil.
card-tip = Pregunte mientras todo el mundo sigue sentado y lea dos de los cambios en voz alta.
card-takes = Cuán útil es la herramienta, qué ayudó, qué dificultó el trabajo y si se usaría en el propio centro
card-gives = Cifras para la sala y todo lo escrito para quienes mejoran la herramienta

## La encuesta
ask-useful = ¿Cuán útil es esta herramienta para su trabajo?
ask-useful-help = 1 es nada útil, 5 es muy útil.
step-1 = 1 · nada útil
step-2 = 2
step-3 = 3
step-4 = 4
step-5 = 5 · muy útil
ask-again = ¿La usaría en su centro?
again-yes = Sí
again-changes = Con cambios
again-no = No
ask-helped = ¿Qué ayudó?
ask-hindered = ¿Qué dificultó el trabajo?
send = Enviar
send-again = Cambiar mi respuesta
choose-both = Elija un número y diga si la usaría en su centro.
thanks = Gracias, su respuesta está guardada. Su nombre no aparece con ella.
reveal = Revelar las cifras
conceal = Volver a ocultar
answered = { $count ->
    [0] Nadie ha respondido todavía
    [one] Ha respondido 1 persona
   *[other] Han respondido { $count } personas
}
striking = { $count ->
    [one] Utilidad: { NUMBER($mean, minimumFractionDigits: 1) } de 5 (1 respuesta)
   *[other] Utilidad: { NUMBER($mean, minimumFractionDigits: 1) } de 5 ({ $count } respuestas)
}
texts-in-export = La sala solo ve cifras. Cuando las revele, o cuando el taller haya terminado, lo escrito estará en la exportación, sin nombres.

## Lo que escriben los participantes simulados en un ensayo
rehearsal-helped-1 = Ver a todos los grupos juntos en la pantalla
rehearsal-helped-2 = Las sugerencias: nos dieron de qué discutir
rehearsal-helped-3 = Trabajar en nuestro propio curso
rehearsal-hindered-1 = La letra pequeña en mi teléfono
rehearsal-hindered-2 = Muy poco tiempo para los indicadores
rehearsal-hindered-3 = Encontrar la meta adecuada llevó mucho tiempo
