# Tables of alignments: the preview of an import
problem-at = { $where }: { $problem }
error-number-or-ten = Esta celda contiene el número { $code }, y una hoja de cálculo guarda { $longer } como el mismo número. Elija cuál de los dos es y dé a la columna el formato Texto.
error-day-for-code = Esta celda contiene la fecha { $day }, en la que una hoja de cálculo convierte un código como { $code }. Acepte { $code } o elija otro código, y dé a la columna el formato Texto.
error-day-no-code = Esta celda contiene la fecha { $day }, y ningún código se le parece. Escriba de nuevo el código en una celda con formato Texto.
error-day-for-hours = Esta celda contiene la fecha { $day }, en la que una hoja de cálculo convierte un número. Se proponen { $hours } horas: acéptelas o escriba de nuevo las horas.
error-hours-unread = “{ $text }” no es un número de horas. Escriba, por ejemplo, 1,5, 1:30, 2 h o 90 min.
error-link-unread = “{ $text }” no es un tipo de vínculo. Elija directo o indirecto.
error-strength-unread = “{ $text }” no es un peso. Elija principal o secundario.
error-effect-unread = “{ $text }” no es un efecto. Elija “favorece”, “perjudica” o “aún no se sabe”.
error-day-unread = “{ $text }” no es una fecha que todos lean igual. Escriba las fechas así: 2026-05-04.
error-tabs-disagree = Aquí dice “{ $one }” y en { $where } dice “{ $other }” de la misma fila. Elija uno de los dos.
error-only-on-handout = Esta fila está en la hoja para imprimir, pero no en la tabla completa. Acéptela para conservarla o déjela fuera.
error-text-cut = La hoja para imprimir muestra solo el comienzo de este texto. Acepte el comienzo o agregue el archivo con su tabla completa.
error-both-changed = Desde la exportación, esta fila se cambió tanto en este archivo como en la ficha: { $fields }. Elija qué versión vale.
error-heading-both-changed = Desde la exportación, el encabezado se cambió tanto en este archivo como en la ficha. Elija qué versión vale.
error-row-gone = Alguien eliminó esta fila de la ficha después de la exportación. Acéptela como fila nueva o déjela fuera.
error-still-asked = La fila en { $where } tiene todavía una pregunta abierta. Respóndala o deje la fila fuera.
error-no-table = { $name } no contiene ninguna tabla de alineaciones. Su primera línea debe nombrar las columnas, por ejemplo Enfoque estratégico, Ejemplo de proyecto, Número de ODS e Indicador ODS.
choice-empty = dejarlo vacío
choice-as-it-is = tomarlo tal como está
choice-as-new = tomarla como fila nueva
choice-file = como en el archivo
choice-sheet = como en la ficha
state-new = nuevas
state-changed = cambiadas
state-equal = iguales
state-conflict = en conflicto
state-unclear = no entendidas
state-left_out = dejadas fuera
left-summary = { $lines ->
    [one] Una línea de recuento: todo se cuenta de nuevo.
   *[other] { $lines } líneas de recuento: todo se cuenta de nuevo.
}
left-other = No es una línea de una tabla de alineaciones.
left-above = Está encima de la tabla y ninguna etiqueta dice qué es.
left-note = Una nota del propio libro.
left-empty = { $lines ->
    [one] Una línea numerada que nadie rellenó.
   *[other] { $lines } líneas numeradas que nadie rellenó.
}
left-no-row = { $lines ->
    [one] Una línea que no nombra ni enfoque, ni proyecto, ni código.
   *[other] { $lines } líneas que no nombran ni enfoque, ni proyecto, ni código.
}
left-local-alone = { $lines ->
    [one] Un indicador local cuya fila no está en el archivo.
   *[other] { $lines } indicadores locales cuyas filas no están en el archivo.
}
left-column = Una columna cuyo nombre no corresponde a nada de una ficha.
left-repeated = La misma línea está antes en el archivo.
report-file = { $name }: { $counted }
report-no-rows = ninguna fila
report-missing = { $rows ->
    [one] Una fila de la ficha no está en el archivo; queda como está.
   *[other] { $rows } filas de la ficha no están en el archivo; quedan como están.
}
report-written-new = { $name }: ficha nueva { $sheet } con { $rows ->
    [one] una fila
   *[other] { $rows } filas
}
report-written-into = { $name }: { $rows ->
    [one] una fila cambiada o agregada
   *[other] { $rows } filas cambiadas o agregadas
} en la ficha { $sheet }
report-nothing-written = { $name }: nada que guardar
merge-title = Filas de { $files ->
    [one] un archivo
   *[other] { $files } archivos
}
merge-tab-rows = Filas
merge-tab-open = Preguntas abiertas
merge-file = Archivo
merge-where = Lugar
merge-question = Pregunta
merge-superseded = En { $name } hay una versión posterior de la misma ficha.
merge-written = { $file }: { $rows ->
    [one] una fila
   *[other] { $rows } filas
}, preguntas abiertas: { $open }
