# What the making of papers says, in Spanish.
# Written in Project Fluent's syntax: key = Text with { $places }.

error-paper-not-installed = Aquí no se puede crear un archivo { $format }: no está instalado lo que lo dibuja. Elija el otro formato.
error-paper-failed = No se pudo crear el archivo { $format }. Inténtelo de nuevo en un momento o elija el otro formato.
