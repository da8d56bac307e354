# Lo que dice el paquete del taller, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## La aplicación
app-name = Taller de alineación con los ODS
nav-home = Inicio
nav-sheet = Ficha
nav-examples = Ejemplos
nav-goals = Los 17 objetivos
nav-history = Historial

## La página de inicio
home-title = ¿A qué objetivos contribuye su curso o plan de ciudad?
home-intro = Vincule cada proyecto con los Objetivos de Desarrollo Sostenible, diga por qué y llévese la ficha en Excel.
home-align = Alinear un curso o plan de ciudad
home-example = Ver un ejemplo completo
home-example-text = Fichas de los centros de la red, inventadas para practicar. Copie una y modifíquela.
home-example-open = Abrir los ejemplos
home-browse = Explorar los objetivos
home-browse-text = Los 17 objetivos, 169 metas y 251 indicadores, con etiquetas breves.
home-browse-open = Abrir los objetivos
home-go-on = Seguir con una ficha
home-rows = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
home-delete = Eliminar
home-delete-help = Quitar esta ficha de la lista. Puede deshacerlo enseguida.
home-deleted = Se eliminó “{ $title }”.
home-undo = Deshacer

## The prepared cases
error-case-unknown = No existe el caso preparado { $case }. Elija uno de estos: { $known }.
error-case-file = No se puede usar el archivo { $file }: { $fault } Corrija el archivo.
error-case-blank = El texto de { $place } está vacío. Escríbalo.
error-case-names = En { $place } los nombres deben coincidir: faltan { $missing }, desconocidos { $strange }.
error-case-scale = { $place } es { $value }. Debe ser un número entero del 1 al 5.
