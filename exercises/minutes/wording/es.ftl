# What the minutes say, in Spanish.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
card-title = Acta
note-takers = Quién toma notas en el teléfono
note-takers-help = Tienen este formulario en su teléfono hasta que usted se lo retire.
strike-which = Quitar del acta
strike-out = Quitar

## Taking notes
you-take-notes = Usted lleva el acta
at-slot = Ahora: { $slot }
kind = ¿Qué es?
point = Punto
conclusion = Conclusión final
ask-speaker = Quién lo dijo (opcional)
ask-text = Qué se dijo
take-note = Anotar en el acta

## The export
conclusions = Conclusiones finales
column-slot = Bloque
column-speaker = Quién
column-point = Punto
column-conclusion = Conclusión

## What is refused
error-no-text = No se escribió nada. Escriba lo que se dijo.
error-too-many = El acta tiene { $most } notas, el máximo. Quite antes algunas.
error-no-note-taker = Usted no lleva el acta en este momento. Pregunte a quien facilita.
