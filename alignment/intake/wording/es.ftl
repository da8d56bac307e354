# Reading files and pasted texts
error-read-empty = { $file } está vacío. Elija un archivo que contenga texto.
error-read-nothing = No se ha encontrado texto en { $file }. Si se compone de imágenes, escriba o pegue lo que dicen.
error-read-nothing-pasted = Aquí todavía no hay texto. Pegue el programa, el plan o la tabla.
error-read-large = { $file } supera { $most } MB, lo máximo que se lee. Quítele las imágenes o pegue el texto.
error-read-long = Este texto tiene más de { $most } caracteres, lo máximo que se lee de una vez. Importe solo la parte con el programa, el plan o la tabla.
error-read-many-blocks = Hay más de { $most } párrafos, lo máximo que se lee de una vez. Importe solo la parte con el programa o el plan.
error-read-many-lines = Las tablas tienen más de { $most } líneas, lo máximo que se lee de una vez. Repártalas en varios archivos.
error-read-many-pages = { $file } tiene más de { $most } páginas, lo máximo que se lee de una vez. Guarde solo las páginas con el programa o el plan.
error-read-long-cell = La línea { $line } de { $file } tiene una celda de más de { $most } caracteres; quizá falte en ella una comilla. Corrija la línea y agregue de nuevo el archivo.
error-read-heavy = { $file } contiene mucho más de lo que necesita un programa, un plan o una tabla, así que no se ha leído. Copie lo importante en un archivo nuevo o péguelo.
error-read-slow = { $file } no se ha podido leer en { $seconds } segundos. Copie lo importante en un archivo nuevo o péguelo.
error-read-busy = En este momento se están leyendo otros archivos. Agregue { $file } de nuevo dentro de un minuto.
error-read-broken = { $file } está dañado o incompleto. Ábralo en su programa de origen, guárdelo de nuevo y agréguelo otra vez.
error-read-definitions = { $file } contiene definiciones que ningún programa de oficina escribe, así que no se ha abierto. Pegue su texto.
error-read-password = { $file } está protegido con contraseña. Guárdelo sin ella y agréguelo de nuevo.
error-read-macros = { $file } contiene macros. Guárdelo sin ellas como .docx, .xlsx, .pptx, .odt u .ods y agregue ese archivo.
error-read-doc = { $file } está en el formato antiguo de Word. Guárdelo como .docx y agregue ese archivo.
error-read-xls = { $file } está en un formato antiguo o binario de Excel. Guárdelo como .xlsx y agregue ese archivo.
error-read-ppt = { $file } es una presentación en un formato que no se lee. Guárdela como .pptx y agregue ese archivo.
error-read-rtf = { $file } es un archivo RTF, que no se lee. Ábralo en un procesador de textos, guárdelo como .docx u .odt y agregue ese archivo.
error-read-apple = { $file } procede de Pages, Numbers o Keynote. Expórtelo desde allí a Word, Excel o PowerPoint y agregue ese archivo.
error-read-picture = { $file } es una imagen o una grabación, de la que no se lee texto. Escriba o pegue lo que dice.
error-read-packed = { $file } es un archivo comprimido que contiene otros. Descomprímalo y agregue los archivos uno a uno.
error-read-web-page = { $file } es una página web o un correo. Ábralo, copie el texto y péguelo.
error-read-unknown = { $file } es de un tipo que no se lee. Guárdelo como Word (.docx), Excel (.xlsx), PowerPoint (.pptx), LibreOffice (.odt, .ods), CSV o texto sin formato, o pegue su texto.
error-read-no-pdf = { $file } es un PDF y este servidor no puede leerlos. Agregue el archivo del que se hizo, o ábralo y pegue su texto. Quien administra el servidor puede instalar el extra “pdf”.
error-read-scanned = { $file } no contiene texto, solo imágenes de páginas. Agregue el archivo del que se hizo, o escriba o pegue lo que dice.
error-read-broken-text = El texto de { $file } no se puede leer: sus letras están guardadas en desorden o por duplicado. Agregue el archivo de Word (.docx) del que se hizo, o abra el PDF y pegue su texto.
read-encoding-guessed = El archivo no indica cómo están codificadas sus letras; se ha leído como { $encoding }. Compruebe los acentos y los signos.
read-left-out-columns = Celdas más allá de la columna 40, que no se han tomado: { $count }
read-left-out-charts = Hojas sin celdas, como gráficos, que no se han tomado: { $count }
read-left-out-hidden-tabs = Hojas ocultas, que no se han tomado: { $count }
read-left-out-formulas = Fórmulas sin resultado guardado, que no se han tomado: { $count }. Abra el archivo en Excel y guárdelo; entonces lo tendrán.
read-left-out-footnotes = Notas al pie, que no se han tomado: { $count }
read-left-out-repeats = Repeticiones de una línea o celda más allá de 40, que no se han tomado: { $count }
read-left-out-speakers-notes = Diapositivas cuyas notas del orador no se han tomado: { $count }
read-left-out-pages = Páginas sin texto, quizá imágenes, que no se han tomado: { $count }
read-place-line = línea { $number }
read-place-page = página { $number }
read-place-paragraph = párrafo { $number }
read-place-slide = diapositiva { $number }
read-place-table = tabla { $number }
read-place-row = tabla { $table }, fila { $row }

# Tables of alignments: the preview of an import
problem-at = { $where }: { $problem }
error-number-or-ten = Esta celda contiene el número { $code }, y una hoja de cálculo guarda { $longer } como el mismo número. Elija cuál de los dos es y dé a la columna el formato Texto.
error-day-for-code = Esta celda contiene la fecha { $day }, en la que una hoja de cálculo convierte un código como { $code }. Acepte { $code } o elija otro código, y dé a la columna el formato Texto.
error-day-no-code = Esta celda contiene la fecha { $day }, y ningún código se le parece. Escriba de nuevo el código en una celda con formato Texto.
error-day-for-hours = Esta celda contiene la fecha { $day }, en la que una hoja de cálculo convierte un número. Horas propuestas: { $hours }. Acéptelas o escríbalas de nuevo.
error-hours-unread = “{ $text }” no es un número de horas. Escriba, por ejemplo, 1,5, 1:30, 2 h o 90 min.
error-link-unread = “{ $text }” no es un tipo de vínculo. Elija directo o indirecto.
error-strength-unread = “{ $text }” no es un peso. Elija principal o secundario.
error-effect-unread = “{ $text }” no es un efecto. Elija “favorece”, “perjudica” o “aún no se sabe”.
error-day-unread = “{ $text }” no es una fecha que todos lean igual. Escriba las fechas así: 2026-05-04.
error-tabs-disagree = Aquí dice “{ $one }” y en { $where } dice “{ $other }” de la misma fila. Elija uno de los dos.
error-only-on-handout = Esta fila está en la ficha para rellenar, pero no en la tabla completa. Acéptela para conservarla o déjela fuera.
error-text-cut = La ficha para rellenar muestra solo el comienzo de este texto. Acepte el comienzo o agregue el archivo con su tabla completa.
error-both-changed = Desde la exportación, esta fila se cambió tanto en este archivo como en la ficha: { $fields }. Elija qué versión vale.
error-heading-both-changed = Desde la exportación, el encabezado se cambió tanto en este archivo como en la ficha. Elija qué versión vale.
error-row-gone = Alguien eliminó esta fila de la ficha después de la exportación. Acéptela como fila nueva o déjela fuera.
error-still-asked = La fila en { $where } tiene todavía una pregunta abierta. Respóndala o deje la fila fuera.
error-no-table = { $name } no contiene ninguna tabla de alineaciones. Su primera línea debe nombrar las columnas, por ejemplo Eje estratégico, Ejemplo de proyecto, Número de ODS e Indicador ODS.
error-cannot-open = No se puede abrir { $file } ({ $fault }). Compruebe el nombre del archivo.
choice-empty = dejarlo vacío
choice-as-it-is = tomarlo tal como está
choice-as-new = tomarla como fila nueva
choice-file = como en el archivo
choice-sheet = como en la ficha
state-new = { $rows ->
    [one] nueva
   *[other] nuevas
}
state-changed = { $rows ->
    [one] cambiada
   *[other] cambiadas
}
state-equal = { $rows ->
    [one] igual
   *[other] iguales
}
state-conflict = { $rows ->
   *[other] en conflicto
}
state-unclear = { $rows ->
    [one] no entendida
   *[other] no entendidas
}
state-left_out = { $rows ->
    [one] dejada fuera
   *[other] dejadas fuera
}
left-summary = { $lines ->
    [one] Una línea de recuento: todo se cuenta de nuevo.
   *[other] { $lines } líneas de recuento: todo se cuenta de nuevo.
}
left-other = { $lines ->
    [one] Una línea que no pertenece a ninguna tabla de alineaciones.
   *[other] { $lines } líneas que no pertenecen a ninguna tabla de alineaciones.
}
left-above = Está encima de la tabla y ninguna etiqueta dice qué es.
left-note = Una nota del propio libro.
left-empty = { $lines ->
    [one] Una línea numerada que nadie rellenó.
   *[other] { $lines } líneas numeradas que nadie rellenó.
}
left-no-row = { $lines ->
    [one] Una línea que no nombra ni eje, ni proyecto, ni código.
   *[other] { $lines } líneas que no nombran ni eje, ni proyecto, ni código.
}
left-local-alone = { $lines ->
    [one] Un indicador local cuya fila no está en el archivo.
   *[other] { $lines } indicadores locales cuyas filas no están en el archivo.
}
left-column = Una columna cuyo nombre no corresponde a nada de una ficha.
counted-file = { $name }: { $rows ->
    [one] se cuenta una fila.
   *[other] se cuentan { $rows } filas.
}
counted-left = Sin contar: { $lines ->
    [one] una línea.
   *[other] { $lines } líneas.
}
counted-drop = Quitar { $name } de su atlas
counted-yours = Solo usted ve estos archivos. Permanecen hasta que los quite.
left-repeated = La misma línea está antes en el archivo.
left-unticked = Una apertura o un cierre. Agréguela a mano si debe ser una fila.
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

# The page on which it comes in
bring-title = Importar un programa
bring-about = Un programa de curso, un plan de ciudad o una tabla ya rellenada se convierte en filas de una ficha. Usted decide sobre cada una; nada se toma sin usted.
bring-way = Importar un programa o una tabla
bring-paste = Pegar el texto
bring-paste-example = 9:00–10:30 Planificar carriles para autobuses…
bring-read = Buscar las filas
bring-file = O elegir un archivo: Word, Excel, PowerPoint, LibreOffice, CSV o texto
bring-reading = Leyendo el archivo…
bring-into = Destino de las filas
bring-into-open = En “{ $title }”
bring-into-new = En una ficha nueva
bring-nothing = No se encontró ninguna sesión ni medida. Pegue la parte con horas, números o viñetas, o escriba usted las filas.
bring-counted = **{ $accepted }** aceptadas · **{ $open }** por decidir · **{ $dropped }** descartadas
bring-accept-sure = Aceptar todas las seguras ({ $rows })
bring-take = Agregar las filas aceptadas a la ficha ({ $rows })
bring-going-on = De vuelta a “{ $title }”: sus decisiones se conservan.
bring-going-on-untitled = De vuelta al texto que pegó: sus decisiones se conservan.
bring-put-away = Descartar esta lista
bring-untitled = Importado
bring-part = Filas mostradas
bring-hours = { $hours } h
bring-no-target = Ninguna meta destaca. Acepte la fila sin meta o elija un código en “Cambiar”.
bring-accept = Aceptar con { $code }
bring-accept-bare = Aceptar
bring-other = Mejor { $code }
bring-drop = Descartar
bring-change = Cambiar
bring-accepted = ✓ Aceptada: decidir de nuevo
bring-dropped = ✗ Descartada: decidir de nuevo
bring-title-of-row = Ejemplo de proyecto
bring-focus = Eje estratégico
bring-hours-of-row = Horas
bring-code = Meta
bring-correct = Aplicar el cambio
bring-merge = Unir con la siguiente
bring-split = Dividir: “{ $first }” y “{ $second }”
bring-left-out = { $lines ->
    [one] Queda fuera 1 línea
   *[other] Quedan fuera { $lines } líneas
}
left-kind-title = título
left-kind-heading = encabezado
left-kind-day = día
left-kind-columns = nombres de columnas
left-kind-break = pausa
left-kind-meal = comida
left-kind-registration = inscripción
left-kind-ceremony = ceremonia
left-kind-speaker = ponente
left-kind-introduction = introducción
left-kind-other = otro
taken-in = Filas agregadas a esta ficha: { $rows }
taken-back = Retirarlas
import-counted = { $state }: **{ $rows }**
import-take = Tomar las filas elegidas ({ $rows })
import-take-row = Tomar la fila de { $where }
import-take-heading = Tomar también el encabezado del archivo
import-unanswered = Sin respuesta, esta fila queda fuera.
import-left-out = { $lines ->
    [one] No se toma 1 línea
   *[other] No se toman { $lines } líneas
}
bring-source = El texto o el archivo
