# What the report of a workshop says, in Spanish.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The report
report = Informe del taller
contents = Contenido
foreword = Prólogo
summary = Resumen
agreement = Coincidencia entre los grupos
sheets = Las fichas alineadas
annexes = Anexos
cut = Aquí figuran { $shown } de { $count }; todos están en los anexos.
people-by-centre = Participantes por centro
not-endorsed = Las Naciones Unidas no respaldan este informe, y su contenido no refleja las opiniones de las Naciones Unidas, de sus funcionarios ni de sus Estados Miembros.
page = Página { $page } de { $pages }
author = Taller de alineación con los ODS
notice-simulated = { $count ->
    [one] Ensayo: este informe contiene respuestas de 1 participante simulado.
   *[other] Ensayo: este informe contiene respuestas de { $count } participantes simulados.
}
notice-illustrative = Algunos casos son ilustrativos: inventados para practicar. Cada uno lo indica.

## The summary
served = ODS a los que contribuyen las fichas: { $goals } de 17. Filas con un ODS: { $rows }; fichas: { $sheets }.
served-none = Todavía ninguna fila contribuye a un ODS.
served-title = Filas que contribuyen a cada ODS
served-most = ODS a los que contribuyen más filas: { $goals }
gaps = ODS a los que no contribuye ninguna fila: { $goals }
agreed = Los grupos coinciden en el ODS: { $case }
differ = Donde más difieren los grupos: { $case }

## What is left out
left-out = Lo que este informe no incluye
left-out-rows = { $count ->
    [one] 1 fila oculta por quien facilita
   *[other] { $count } filas ocultas por quien facilita
}
left-out-face-down = Las respuestas de los grupos a “{ $title }”, que siguen ocultas
left-out-sections = Secciones no elegidas: { $sections }
left-out-empty = Ejercicios en los que no se recogió nada: { $exercises }
left-out-private = Los borradores que nadie envió y qué votó cada persona

## At the desk
report-panel = Informe (Word, PDF)
report-help = Todo lo que se mostró a la sala, en forma de informe oficial.
format = Formato
format-docx = Word
format-pdf = PDF
language = Idioma del informe
sections = Secciones
sections-help = Si no elige ninguna, el informe las tiene todas.
foreword-field = Prólogo (opcional)
make = Crear el informe
making = Se está creando el informe…
download = Descargar el informe
pdf-not-here = En este equipo no se puede crear un PDF. Elija Word; con Word o LibreOffice se puede hacer un PDF.

## Without a browser
command-report = escribir el informe de un taller (.docx o .pdf) o su libro de Excel (.xlsx)
command-output = el archivo que se escribe; su terminación indica el formato
command-language = el idioma del informe
command-section = una sección que se incluye; puede repetirse (sin ella, todas)
command-ending = “{ $file }” no termina en .docx, .pdf ni .xlsx: elija una de estas terminaciones.
command-making = Creando { $file }…
