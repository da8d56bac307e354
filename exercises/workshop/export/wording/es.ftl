# What the export of a workshop says, in Spanish.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = Exportar el taller (Excel)
export-help = Todo lo que hizo la sala: cada ejercicio, cada ficha y la coincidencia entre los grupos.
kind = Taller de alineación con los ODS
contents = Contenido
place = Lugar
dates = Fechas
centres = Centros presentes
groups = Grupos
people-label = Participantes
people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
people-simulated = { $count ->
    [one] (y 1 participante simulado)
   *[other] (y { $count } participantes simulados)
}
notice-simulated = { $count ->
    [one] Ensayo: este libro contiene respuestas de 1 participante simulado.
   *[other] Ensayo: este libro contiene respuestas de { $count } participantes simulados.
}
notice-illustrative = Algunos casos son ilustrativos: inventados para practicar. La pestaña de cada uno lo indica.
nothing-gathered = No se recogió ninguna respuesta.
agreement = Coincidencia entre los grupos
agreement-on = { $level }: coincidencia
face-down = Las respuestas de los grupos siguen ocultas. Revélelas y exporte de nuevo.
all-rows = Todas las filas
rows-on-paper = En papel, estas columnas están en las páginas de las fichas: { $columns }.
no-rows = Aún no se ha escrito ninguna fila.
sheet = Ficha
number = N.º
column-exercise = Ejercicio
column-centre = Centro
column-group = Grupo
column-sheet = Ficha
column-who = Quién
column-about = Acerca de
column-text = Texto
column-votes = Puntos o votos
column-day = Fecha
column-measure = Qué se cuenta
column-count = Número
column-part = Parte
said = Lo que se dijo
counted = Lo que se contó
mark-simulated = Ensayo
column-note = Nota
mark-illustrative = Ilustrativo
