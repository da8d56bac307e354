# What the rehearsal with simulated participants says, in Spanish.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
title = Ensayar sin público
intro = Practique con participantes simulados. Con cada clic, cada participante realiza una acción de la actividad en curso.
how-many = Cuántos
add = Agregar participantes simulados
act = Hacer que actúen
act-help = Cada participante realiza una acción: responde, vota o alinea una fila. Entre dos clics no pasa nada.
play = Simular las dos jornadas hasta el final
play-help = Cada ejercicio por turno: todos llegan, actúan, y se revela lo que espera. Con mucha gente tarda un minuto.
remove = Quitarlos
remove-help = Los quita con todo lo que hicieron. Lo que hicieron las personas se queda.
there = { $count ->
    [one] Hay 1 participante simulado. La exportación lo indica.
   *[other] Hay { $count } participantes simulados. La exportación lo indica.
}
acted = { $count ->
    [0] Ninguno de ellos tenía nada que hacer.
    [one] Actuó 1 de ellos.
   *[other] Actuaron { $count } de ellos.
}
removed = { $count ->
    [one] Se quitó 1 participante simulado, con todo lo que hizo.
   *[other] Se quitaron { $count } participantes simulados, con todo lo que hicieron.
}

## What they are called and what they write
name = Simulado { $number }
why = El proyecto contribuye directamente a esta meta.
sentence-1 = Herramientas prácticas para nuestros propios cursos
sentence-2 = Más tiempo para los casos de los participantes
sentence-3 = Invitar como ponentes a aliados locales
sentence-4 = Cifras de nuestra ciudad en lugar de nacionales
sentence-5 = Una diapositiva sobre los objetivos al inicio de cada sesión
sentence-6 = Intercambiar expertos con otro centro
sentence-7 = Preguntar quién se beneficia, distinguiendo mujeres y hombres
sentence-8 = Un seguimiento a los tres meses del curso
