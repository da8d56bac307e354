# What a backup of a workshop says, in Spanish.
# Written in Project Fluent's syntax: key = Text with { $places }.

## On the desk
backup = Hacer una copia de seguridad
backup-help = Un solo archivo con todo el taller. En otro equipo recupera el taller con el mismo código: en la página de inicio, “{ restore }”.

## Backups that are written by themselves
kept-at = Última copia de seguridad: { $time }, en { $folder }
kept-none-yet = Se escribirá una copia de seguridad en { $folder } en cuanto algo cambie.
kept-failed = No se puede escribir ninguna copia de seguridad en { $folder }: { $reason } La aplicación lo vuelve a intentar por sí sola; mientras tanto, use “{ backup }”.
fault-missing = la carpeta no está. Vuelva a conectar la memoria USB.
fault-full = no queda espacio. Borre algo o use otra memoria USB.
fault-read-only = no se permite escribir allí. Use otra memoria USB o permita la escritura.
fault-other = falló; el registro del servidor dice por qué.

## On the home page
restore = Recuperar un taller
restore-help = A partir de una copia de seguridad: el archivo que dio “{ backup }” o el más reciente de la memoria USB.
restore-file = Copia de seguridad (.zip)
restore-now = Recuperar
restore-copy = Recuperar como duplicado con un código nuevo

## The command
command-about = Exportar un taller, hacer una copia de seguridad o recuperarla.
command-export = escribir un taller como libro de Excel
command-backup = escribir un taller, o todo, en un solo archivo
command-restore = recuperar lo que contiene una copia de seguridad
command-workshop = el identificador del taller, o un código de acceso que tiene o tuvo
command-all = todos los talleres, y las fichas que no pertenecen a ninguno
command-file = la copia de seguridad
command-output = el archivo que se escribe
command-language = el idioma del libro
command-address = la dirección en la que se llega a la aplicación, para los enlaces de facilitación
command-copy = como duplicado: todo con identificadores nuevos y con códigos de acceso nuevos
command-which = Nombre un taller, o escriba --all para todo. “python -m exercises.workshop list” muestra los talleres.
command-cannot-read = No se puede leer el archivo { $file }: { $fault }.
command-cannot-write = No se puede escribir el archivo { $file }: { $fault }.
command-backed-up = { $file }: { $workshops ->
    [one] 1 taller
   *[other] { $workshops } talleres
}, { $sheets ->
    [one] 1 ficha
   *[other] { $sheets } fichas
}, { $bytes } bytes.
command-restored = Recuperado: { $workshops ->
    [one] 1 taller
   *[other] { $workshops } talleres
}, { $sheets ->
    [one] 1 ficha
   *[other] { $sheets } fichas
}, { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
}, { $people ->
    [one] 1 persona
   *[other] { $people } personas
}.
command-reading = Leyendo la base de datos…
command-writing = Escribiendo { $file }…
command-checking = Comprobando { $file }…

## What is refused
error-no-backup = Este archivo no es una copia de seguridad de un taller. Elija el archivo .zip que dio “{ backup }”, tal cual: sin descomprimir ni volver a comprimir.
error-backup-cut = Esta copia de seguridad está cortada o se modificó después de escribirse, así que no se recuperó nada de ella. Tome el archivo de donde se guardó primero, o una copia anterior.
error-backup-large = Esta copia de seguridad es demasiado grande: aquí puede tener { $most } MB. Quien administra el servidor puede recuperar una mayor: python -m exercises restore FILE.
error-backup-full = En esta copia de seguridad hay más de lo que se puede recuperar aquí. Quien administra el servidor puede recuperarla: python -m exercises restore FILE.
error-backup-newer = Esta copia de seguridad tiene el formato { $version } y esta aplicación conoce los formatos hasta el { $known }. Actualice la aplicación y después recupérela.
error-backup-content = Esta copia de seguridad no se puede recuperar: lo que está en “{ $where }” no se puede guardar. No se escribió nada. Tome una copia anterior.
error-backup-of-more = Esta copia de seguridad contiene más de un taller, o fichas que no pertenecen a ninguno. Quien administra el servidor puede recuperarla: python -m exercises restore FILE.
error-too-many-restored = En un día se pueden crear o recuperar como máximo { $most } talleres. Siga mañana, o con uno que ya tenga.
error-workshop-there = El taller “{ $name }” ya está aquí. Ábralo con su enlace de facilitación, o recupere la copia de seguridad como duplicado.
error-sheet-there = La ficha “{ $title }” ya está aquí. Siga con ella, o recupere la copia de seguridad como duplicado.
error-code-in-use = El código { $code } de “{ $name }” lo usa aquí “{ $other }”. Cierre ese taller, o recupere la copia de seguridad como duplicado con un código nuevo.
