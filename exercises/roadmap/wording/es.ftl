# Lo que dice “Hoja de ruta para localizar los objetivos”, en español.

## La ficha
card-title = Hoja de ruta para localizar los objetivos
card-audience = Todas las personas, cada una por su centro
card-needs = Teléfonos; el proyector
card-insight = La mayoría de los centros se considera más avanzada de lo que mostraría su último curso. La diferencia entre dos personas de un mismo centro dice más que la mediana.
card-tip = Pregunte a las personas de un centro que eligieron etapas distintas en qué pensaba cada una.
card-takes = Dónde se sitúa cada persona en la ruta y un próximo paso
card-gives = Dónde está cada centro y qué hará a continuación

## La ruta
step-1 = Sensibilización
step-2 = Alineación
step-3 = Implementación
step-4 = Seguimiento
step-5 = ¿Y después?
about-1 = Se conocen los objetivos y por qué importan aquí
about-2 = Los cursos y planes se vinculan con objetivos y metas
about-3 = Los proyectos y las sesiones se ajustan y se llevan a cabo
about-4 = Los indicadores locales muestran lo que ha cambiado
about-5 = Los resultados se comunican, se comparten y sirven de base para seguir

## Participar
choose-centre = Elija su centro, para que su respuesta cuente en él: pulse su nombre, arriba.
ask-step = ¿Dónde está su centro hoy?
next-step = Su próximo paso
send = Enviar
send-again = Cambiar mi respuesta
choose-step = Elija primero una de las cinco etapas.
kept = Su respuesta está guardada. Todavía puede cambiarla.
answered = { $count ->
    [0] Nadie se ha situado todavía
    [one] { $count } persona se ha situado
   *[other] { $count } personas se han situado
}
reveal = Revelar los centros en la ruta
conceal = Volver a ocultar

## El resultado
no-centre = Sin centro
people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
range = etapas { $lowest } a { $highest }
between = entre { $one } y { $other }
next-steps = Próximos pasos
column-centre = Centro
column-place = Dónde está
column-median = Etapa mediana
column-people = Personas
column-range = De la más baja a la más alta

## Lo que escriben los participantes simulados en un ensayo
rehearsal-next-1 = Alinear un curso, sesión por sesión, antes de la próxima edición
rehearsal-next-2 = Acordar dos indicadores locales con el área de planificación
rehearsal-next-3 = Presentar el curso alineado a los formadores del centro
rehearsal-next-4 = Informar una vez al año al concejo municipal de lo que ha cambiado
