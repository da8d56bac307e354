# Lo que dice el paquete de alineación, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## Campos de una fila
field-strategic-focus = Eje estratégico
field-project = Ejemplo de proyecto
field-goal = Número de ODS
field-target = Meta
field-indicator = Indicador ODS
field-why = ¿Por qué contribuye a este objetivo?
field-link = Vínculo
field-strength = Peso
field-effect = Efecto en el objetivo
field-change-tomorrow = ¿Qué cambiaríamos mañana?
link-direct = Directo
link-indirect = Indirecto
strength-main = Principal
strength-side = Secundario
effect-unknown = Aún no se sabe
effect-helps = Favorece
effect-harms = Perjudica
about-effect = ¿El proyecto acerca el objetivo o lo hace más difícil de alcanzar? Lo que favorece a un objetivo puede perjudicar a otro.
field-challenge = Puesto a prueba por otro grupo
challenge-none = Sin poner a prueba
challenge-defended = Defendido
challenge-sharpened = Precisado
field-hours = Horas
hours-help = Horas que el curso dedica a esta fila. ¿Una sesión contribuye a dos objetivos? Reparta sus horas entre las dos filas.

## Campos de un indicador local
local-measure = Qué se mide
local-place = Lugar
local-population = Población
local-unit = Unidad
local-baseline = Línea de base
local-baseline-year = Año de base
local-aim = Valor meta
local-aim-year = Año meta
local-source = Fuente de datos

## Campos de una ficha
field-kind = Tipo
kind-course = Curso
kind-city_plan = Plan de ciudad
field-title = Título
field-centre = Centro
field-strategic-goal = Objetivo estratégico
field-audience = Público
field-starts = Inicio
field-ends = Fin
field-taught-in = Idioma de enseñanza
field-country = País
field-theme = Tema del curso
field-participants = Número de participantes
heading-more = Más datos: idioma, país, tema, participantes
heading-not-said = Sin indicar
heading-participants = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
example-theme = por ejemplo, agua y saneamiento
error-participants = { $count } no es un número de participantes. Indique uno de 1 a { $most } o deje el campo vacío.
error-fact-code = “{ $code }” no es el código de ningún país ni idioma. Elija uno de la lista o deje el campo vacío.

## Páginas
start-title = ¿Qué desea alinear?
start-aligning = Empezar a alinear
start-another = Empezar otra ficha
choose-centre = Elija un centro o escriba uno
example-title-course = Gestión del agua urbana, una semana
example-title-city_plan = Plan de desarrollo sostenible 2040
page-history = Historial
page-examples = Ejemplos completos
examples-intro = Fichas de los cursos de la red y de un plan de ciudad, inventadas para practicar.
choose-example = Ejemplo
copy-example = Copiar y editar
example-honest = **Ilustrativo.** Conocido: { $facts } Inventado: { $made_up }
illustrative = Ilustrativo
choose-sheet = Ficha
no-sheets = Todavía no hay ninguna ficha. Empiece una en la página Ficha.
edit-heading = Editar el encabezado
export = Exportar a Excel
export-more = Otras formas de exportar
export-tabs = Pestañas además de la ficha
export-tabs-help = La ficha está siempre en el libro.
export-csv = Las filas en CSV
csv-separator = Separador del CSV
csv-comma = Coma
csv-semicolon = Punto y coma
csv-tab = Tabulador
share = Compartir
share-intro = Quien abre un enlace conserva lo que este permite hasta que usted deje de compartir.
share-view = Enlace para ver
share-edit = Enlace para editar
share-copy = Pulse el enlace: se copia.
publish = Publicar en el atlas
publish-help = Cualquiera puede leer la ficha, y cuenta en el atlas de todos.
share-stop = Dejar de compartir
share-stop-help = Los dos enlaces dejan de funcionar enseguida, también para quien ya los abrió, y la ficha sale del atlas.
secretariat = Secretaría
secretariat-intro = Usted forma parte de la secretaría: puede leer, cambiar, compartir y eliminar todas las fichas. No ve lo que otras personas han escrito sin guardarlo.
secretariat-others = { $count ->
    [0] Nadie más ha abierto el enlace.
    [one] Otra persona ha abierto el enlace y puede hacer lo mismo:
   *[other] Otras { $count } personas han abierto el enlace y pueden hacer lo mismo:
}
secretariat-one = { $name }, { $moment }
secretariat-somebody = alguien sin alias, { $moment }
secretariat-renew = Nuevo enlace de la secretaría
secretariat-renew-help = El enlace anterior deja de funcionar de inmediato y las demás personas que lo abrieron pierden lo que les daba. Usted lo conserva.
secretariat-once = Este es el nuevo enlace de la secretaría. Guárdelo y no lo muestre a nadie; solo se muestra ahora.
secretariat-kept = Ya lo guardé
sheet-only-to-read = Puede leer esta ficha, pero no cambiarla: no es suya o está bloqueada.
set-apart = Excluir los objetivos 4 y 17
chart-coverage = Filas por objetivo
chart-coverage-apart = Filas por objetivo, sin { $goals }
coverage-in-words = { $touched } de 17 objetivos en { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
}: { $goals }
coverage-harmed = Perjudicados: { $goals }
effects-of-rows = ¿Favorece o perjudica?

## Filas
add-first-row = Agregar la primera fila
add-row = Agregar una fila
go-on-with-row = Seguir con la fila nueva
new-row = Fila nueva { $number }
editing-row = Fila { $number }
edit = Editar
more = Más
edit-row = Editar la fila { $number }
more-row = Más para la fila { $number }
unsaved = Sin guardar
row-another-goal = Otro objetivo para este proyecto
row-duplicate = Duplicar
row-move-up = Subir
row-move-down = Bajar
row-delete = Eliminar
row-deleted = Se eliminó la fila { $number }.
rows-part = Filas { $first } a { $last } de { $all }
rows-part-choose = Filas de esta página
undo = Deshacer
save = Guardar
save-next = Guardar y seguir
drop-draft = Descartar mis cambios
draft-kept = Lo que escribe se conserva, aunque salga o se pierda la conexión.
draft-saving = Guardando…
draft-unsaved = Aún sin guardar: la conexión es lenta o se ha perdido. No salga de esta página.
draft-both = En otra ventana escribió aquí un texto distinto. Se conservan los dos; este es el otro.
draft-use = Continuar con este texto
draft-put-away = Descartar este texto
draft-left-over = { $count ->
    [one] Escrito y sin enviar: 1 texto
   *[other] Escritos y sin enviar: { $count } textos
}
choose-goal = 11 o una palabra
choose-target = 11.2 o una palabra
choose-indicator = 11.2.1 o una palabra
codes-near = Código no reconocido. Los más parecidos:
official-text = Texto oficial:
use-code = Usar { $code } { $label }
more-of-row = Más: vínculo, efecto, un paso para mañana, un indicador local
local-toggle = Convertir en indicador local
local-help = Convierta el indicador mundial en uno que su ciudad o curso pueda medir. El primer borrador parte del texto oficial.
local-short = Indicador local

## Sugerencias
suggestions = Sugerencias: metas a las que podría contribuir
suggestions-advice = La herramienta sugiere, usted decide. No se rellena nada sin su clic.
method-off = Comparación por palabras.
method-missing = Comparación solo por palabras: la comparación por significado no existe para el sistema de este servidor.
method-failed = Comparación solo por palabras: la comparación por significado no pudo cargarse en este servidor.
method-loading = Comparación por palabras; la comparación por significado aún se está cargando.
method-on = Comparación por palabras y por significado.
suggestion-use = Usar { $code }
suggestion-no = Descartar
suggestion-key = Alt+Intro usa la primera.
suggestion-taken = Se usa la meta { $code }. Cambie lo que no encaje.
likely-indicator = Indicador probable
quoted = { $count ->
    [1] “{ $first }”
    [2] “{ $first }” y también “{ $second }”
   *[3] “{ $first }”, “{ $second }” y también “{ $third }”
}
because = Porque usted escribió { $words } y la meta { $code } trata de “{ $about }”.
because-like = Porque usted escribió { $words }, como en “{ $phrase }”, y la meta { $code } trata de “{ $about }”.
because-meant = Lo que usted escribió tiene un significado cercano a la meta { $code }: “{ $about }”.
why-words = Se trata de { $words }, y la meta { $code } trata de “{ $about }”.
why-meant = Contribuye a la meta { $code }: “{ $about }”.
fit-1 = Posible
fit-2 = Probable
fit-3 = Muy probable
because-broad = { $words } puede significar muchas cosas. Una de ellas puede ser la meta { $code }: “{ $about }”.
suggestions-none = Estas palabras dicen muy poco para sugerir una meta. Agregue de qué se trata: un servicio, un problema, las personas a las que se dirige.
suggestions-broad = Un título así puede abarcar casi todo. Agregue de qué se trata: un servicio, un problema, las personas a las que se dirige.

## Junto a una ficha: los objetivos que aborda y los que quizá falten
panel = Objetivos que aborda esta ficha
panel-nothing = Aún sin objetivos: cada fila con un objetivo lo enciende aquí.
panel-hours = { $hours ->
    [one] { $hours } hora aborda
   *[other] { $hours } horas abordan
} { $goals ->
    [one] { $goals } objetivo
   *[other] { $goals } objetivos
}
panel-rows = { $rows ->
    [one] { $rows } fila aborda
   *[other] { $rows } filas abordan
} { $goals ->
    [one] { $goals } objetivo
   *[other] { $goals } objetivos
}
panel-of-hours = { $hours } h
panel-of-rows = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}
panel-apart = En todo curso
panel-untimed = { $rows ->
    [one] { $rows } fila aún no tiene horas.
   *[other] { $rows } filas aún no tienen horas.
}
panel-gap = Quizá falte:
panel-in-row = La fila { $number }
panel-in-heading = El encabezado
panel-gap-words = el objetivo { $goal }, { $label }. { $where } dice “{ $words }”, y ninguna fila menciona este objetivo.
panel-gap-meant = el objetivo { $goal }, { $label }. { $where } parece tratar de él, y ninguna fila lo menciona.
panel-gap-same = el objetivo { $goal }, { $label }. La fila { $number } lleva al indicador { $code }, que también figura en este objetivo, como { $same }.

## El encabezado, cuando le falta algo
heading-missing = Al encabezado le falta:
heading-missing-why = Dice a quien lee la ficha para qué es y a quién se dirige, y el atlas la encuentra por centro y año.
example-strategic-goal-course = Los participantes planifican un abastecimiento de agua que llega a cada hogar
example-strategic-goal-city_plan = Para 2040, toda la población vive a diez minutos a pie de un parque y de una parada
example-audience-course = 20 ingenieros y directivos de servicios municipales de agua
example-audience-city_plan = Toda la población, primero la de los asentamientos informales

## Qué significan los campos de una fila
about-link = Directo: el proyecto mismo contribuye al objetivo. Indirecto: ayuda a otra cosa que contribuye a él.
about-strength = Principal: el proyecto existe para este objetivo. Secundario: contribuye también a él, además de a otro.
about-change-tomorrow = Un pequeño paso, en el próximo curso o reunión, que acercaría esta fila a su objetivo.

## Dos versiones
row-conflict = Alguien guardó esta fila mientras usted escribía. No se perdió nada: aquí están las dos versiones.
row-deleted-meanwhile = Alguien eliminó esta fila mientras usted escribía. Conserve su versión como fila nueva o descártela.
heading-conflict = Alguien guardó el encabezado mientras usted escribía. No se perdió nada: aquí están las dos versiones.
heading-not-saved = Este encabezado ya no se puede cambiar aquí: la ficha está bloqueada o usted no puede modificarla. Lo que escribió se conserva durante cuatro semanas y volverá a su campo si eso cambia; puede copiarlo.
version-mine = Mi versión
version-theirs = La otra versión
keep-mine = Conservar mi versión
take-theirs = Tomar la otra versión

## Historial
action-created = Ficha creada
action-heading = Encabezado cambiado
action-added = Fila agregada
action-changed = Fila cambiada
action-moved = Fila movida
action-deleted = Fila eliminada
action-restored = Fila restaurada
restore = Restaurar esta versión
changed-by = por { $name }
changed-by-you = por usted
changed-by-somebody = por alguien
altered-before = Antes
altered-after = Después
amount = { $amount }
more-changes = Ver cambios anteriores

## Avisos
hint-no-goal = Aún sin objetivo
hint-goal-only = Solo el objetivo: ¿qué meta?
hint-no-project = Sin ejemplo de proyecto
hint-no-reason = Aún sin razón
hint-many-goals = Cinco objetivos o más en un proyecto: ¿cuáles son los principales?
hint-little-reach = Una ciudad apenas puede influir en esto
sheet-hint-all-help = Todos los vínculos favorecen. ¿Hay algún objetivo que estos proyectos hagan más difícil de alcanzar?

## Comandos
command-about = Las fichas de la base de datos, sin navegador.
command-sheets = listar las fichas: id, día del último cambio, título
command-export = escribir una ficha como libro de Excel, o rellenada como .docx o .pdf
command-export-sheet = el id de la ficha, tal como aparece en su dirección y en la lista
command-export-output = el archivo de salida; por defecto, en esta carpeta y con el nombre de la ficha
command-export-poster = escribir el cartel (.pdf, .svg, .png) en lugar de la ficha
command-export-ending = “{ $file }” no termina en { $endings }. Elija una de estas extensiones.
command-template = escribir una ficha vacía para rellenar como libro de Excel
command-template-kind = para un curso (course) o un plan de ciudad (city_plan)
command-template-output = el archivo de salida; por defecto, en esta carpeta
command-secretariat = crear un nuevo enlace para la secretaría y mostrarlo; el anterior deja de funcionar
command-address = dónde encuentran la aplicación los navegadores, por ejemplo https://sdg.example.org
secretariat-link = Enlace de la secretaría: { $link } – quien lo abre puede leer, cambiar, compartir y eliminar todas las fichas. Guárdelo y no lo muestre a nadie.
command-language = idioma de los encabezados y las etiquetas
command-cannot-write = No se puede escribir { $file } ({ $fault }). Elija otro archivo con -o.
command-import = importar archivos: nuestros libros, fichas rellenadas a mano, tablas .csv, .ods o .docx
command-import-files = los archivos
command-import-dry = solo mirar: decir qué se guardaría sin guardar nada
command-import-json = responder en JSON, para programas
command-import-into = la ficha que se cambia; por defecto aquella de la que viene el libro, si no una nueva
command-import-new = crear una ficha nueva por cada archivo
command-merge = reunir las filas de muchos archivos en un solo libro
command-merge-output = el libro que se escribe

## Errores
error-no-such-goal = No existe el objetivo { $code }: los objetivos van del 1 al 17. Más cercanos: { $nearest }.
error-target-as-goal = { $code } es una meta. Su objetivo: { $nearest }.
error-indicator-as-goal = { $code } es un indicador. Su objetivo: { $nearest }.
error-goal-as-target = { $code } es un objetivo. Elija una de sus metas, de la { $first } a la { $last }.
error-indicator-as-target = { $code } es un indicador. Su meta: { $nearest }.
error-goal-as-indicator = { $code } es un objetivo. Elija primero una de sus metas y después un indicador.
error-target-as-indicator = { $code } es una meta. Sus indicadores: { $nearest }.
error-no-such-target = No existe la meta { $code }: las metas se escriben como 11.2 u 11.a. Más cercanas: { $nearest }.
error-no-such-indicator = No existe el indicador { $code }: los indicadores se escriben como 11.2.1. Más cercanos: { $nearest }.
error-no-such-goal-nor-like-it = Ningún objetivo corresponde a “{ $code }”: los objetivos van del 1 al 17. Escriba un número u otra palabra.
error-no-such-target-nor-like-it = Ninguna meta corresponde a “{ $code }”: las metas se escriben como 11.2 u 11.a. Escriba un código u otra palabra.
error-no-such-indicator-nor-like-it = Ningún indicador corresponde a “{ $code }”: los indicadores se escriben como 11.2.1. Escriba un código u otra palabra.
error-several-codes-goal = “{ $code }” indica varios códigos, y una fila tiene un solo objetivo. Elija uno y agregue una fila para cada uno de los demás: { $nearest }.
error-several-codes-target = “{ $code }” indica varios códigos, y una fila tiene una sola meta. Elija uno y agregue una fila para cada uno de los demás: { $nearest }.
error-several-codes-indicator = “{ $code }” indica varios códigos, y una fila tiene un solo indicador. Elija uno y agregue una fila para cada uno de los demás: { $nearest }.
error-target-of-another-goal = La meta { $code } es del objetivo { $own }, y esta fila indica el objetivo { $other }. Cambie el objetivo o elija una meta del objetivo { $other }: { $nearest }.
error-indicator-of-another-goal = El indicador { $code } es del objetivo { $own }, y esta fila indica el objetivo { $other }. Cambie el objetivo o elija un indicador del objetivo { $other }: { $nearest }.
error-indicator-of-another-target = El indicador { $code } es de la meta { $own }, y esta fila indica la meta { $other }. Cambie la meta o elija un indicador de la meta { $other }.
error-text-too-long = Este texto tiene { $length } caracteres, y en un campo caben { $most }. Acórtelo.
error-empty-row = Esta fila está vacía. Escriba un eje estratégico, un proyecto o un objetivo y luego guárdela.
error-no-title = La ficha necesita un título. Escriba el nombre del curso o del plan.
error-stale-row = Alguien guardó esta fila mientras usted escribía. Compare las dos versiones y conserve una.
error-row-deleted-meanwhile = Alguien eliminó esta fila mientras usted escribía. Conserve su versión como fila nueva o descártela.
error-stale-heading = Alguien guardó el encabezado de { $title } mientras usted escribía. Compare las dos versiones y conserve una.
error-no-such-pass = El código { $code } no abre nada. Sirve una sola vez, durante diez minutos: cree otro en su otro dispositivo.
error-person-taken = Alguien ya participa como esta persona en otro dispositivo. Si es usted, elija en ese dispositivo “Continuar en otro dispositivo”.
error-too-many-sheets = Ha creado { $most } fichas en un día, el máximo para un navegador. Continúe con una de ellas o cree otras mañana.
error-too-many-rows = Ha agregado { $most } filas en un día, el máximo para un navegador. Cambie filas que ya existen o agregue otras mañana.
error-sheet-full = { $title } no puede tener más de { $most } filas. Cree otra ficha para las demás o elimine las que ya no hagan falta.
error-too-many-files = Tiene { $most } archivos en el atlas, el máximo para una persona, así que { $file } no se ha agregado. Quite antes uno.
error-files-too-large = Sus archivos en el atlas pueden ocupar { $most } MB en total, así que { $file } no se ha agregado. Quite antes uno.
error-no-such-sheet = No existe la ficha { $sheet }. Es posible que se haya eliminado; elija otra o empiece una nueva.
error-no-such-change = El cambio { $change } no existe en el historial de esta ficha. Recargue la página y vuelva a elegir.
error-only-to-read = Puede leer { $title }, pero no cambiarla. Pida un enlace para editar a quien la creó.
error-only-for-owner = Solo quien creó { $title } puede hacer esto. Pídale que lo haga.
error-no-such-link = Este enlace ya no funciona. Pida uno nuevo a quien se lo envió.
error-link-of-another = Otra persona creó este enlace a { $title } y no se muestra a nadie más. Deje de compartir y cree uno nuevo.
error-access-mode = SDG_WORKSHOP_ACCESS tiene el valor “{ $given }”, que no existe. Use uno de estos: { $known }.
error-no-such-centre = No existe el centro { $centre } en network/centres.csv. Agréguelo allí o corríjalo.
error-sample = No se puede usar el ejemplo { $file }: { $fault } Corrija el archivo.
error-sample-field = No hay ningún campo con este nombre: { $places }.
error-store-unreachable = No se puede abrir la base de datos ({ $cause }). Revise SDG_WORKSHOP_DATABASE_URL y compruebe que se puede escribir en la carpeta.
error-store-failed = La base de datos no respondió ({ $cause }). No se cambió nada; inténtelo de nuevo en un momento.
error-store-full = No queda espacio en el disco donde está la base de datos { $name }. No se cambió nada: libere espacio e inténtelo de nuevo.
error-store-read-only = La base de datos { $name } es de solo lectura: la aplicación no puede escribir en el archivo o en su carpeta. No se cambió nada: dé permiso de escritura a la cuenta que ejecuta la aplicación o elija otro lugar con SDG_WORKSHOP_DATABASE_URL.
error-store-damaged = El archivo { $name } está dañado o no es una base de datos de esta aplicación. Detenga la aplicación y vuelva a poner una copia del archivo; si no la hay, cámbiele el nombre y la aplicación empezará con una base vacía.
error-store-newer = Una versión más reciente de la aplicación usó la base de datos { $name } (paso { $step }) y esta no puede leerla. No se cambió nada: inicie la versión más reciente o elija otro archivo con SDG_WORKSHOP_DATABASE_URL.
error-store-removed = El archivo { $name } de la base de datos se movió o se borró mientras la aplicación estaba en marcha. Ya no se guarda nada: devuelva el archivo a su lugar y reinicie la aplicación.
error-store-busy = Otro programa ocupa la base de datos { $name } desde hace más de { $seconds } segundos. No se cambió nada: cierre ese programa (una copia de seguridad, un editor de bases de datos) e inténtelo de nuevo.
error-store-disk = El disco donde está la base de datos { $name } no se puede leer ni escribir en este momento ({ $cause }): se retiró una unidad, se agotó una cuota o falla la red. No se cambió nada: revise el disco e inténtelo de nuevo.
error-dates = La fecha de fin ({ DATETIME($ends, dateStyle: "long") }) es anterior a la de inicio ({ DATETIME($starts, dateStyle: "long") }). Intercámbielas.
error-hours = No se pueden guardar { $hours } horas: una fila admite de 0 a { $most } horas. Corrija el número.
error-means = En network/centres.csv, los medios “{ $words }” de un centro son desconocidos. Valores posibles: { $known }. Corrija la línea.
error-plain-words = No se puede usar { $file }; véase la línea { $line }: { $fault }. Cada línea necesita un código propio y ninguna celda vacía. Corrija la línea.

## Libro de Excel
workbook-tab-classic = Clásica
workbook-tab-full = Completa
workbook-tab-summary = Resumen
workbook-tab-local = Indicadores locales
workbook-untitled = Alineación con los ODS
workbook-kind = Alineación con los ODS · { $kind }
workbook-strategic-goal = Objetivo estratégico:
workbook-column-focus = EJE ESTRATÉGICO
workbook-column-project = EJEMPLO DE PROYECTO
workbook-column-goal = NÚMERO DE ODS
workbook-column-indicator = INDICADOR ODS
workbook-target-only = Meta { $code } { $label }
workbook-number = N.º
workbook-goal-title = Objetivo
workbook-target-label = Meta en breve
workbook-indicator-label = Indicador en breve
workbook-official-text = Texto oficial del indicador
workbook-custodians = Organismos custodios
workbook-row-id = Id de la fila
workbook-official-code = Código oficial
workbook-official-label = Indicador oficial en breve
workbook-note = Nota
workbook-rows = Filas
workbook-main = Principal
workbook-side = Secundario
workbook-harms = Perjudica
workbook-targets = Metas
workbook-indicators = Indicadores
workbook-touched = Objetivos abordados: { $touched } de { $goals }
workbook-linked = Filas con objetivo: { $linked } de { $rows }
workbook-effects = Filas que favorecen un objetivo: { $helps }. Que perjudican alguno: { $harms }. Aún no se sabe: { $unknown }.
workbook-apart = * Todo curso de formación aborda los objetivos 4 (educación) y 17 (alianzas), trate de lo que trate. Sin ellos: { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
} y { $touched ->
    [one] 1 objetivo abordado
   *[other] { $touched } objetivos abordados
}.
workbook-chart-title = Filas por objetivo
workbook-illustrative = Ilustrativo: inventado para practicar
workbook-illustrative-short = Ilustrativo
workbook-not-endorsed = Las Naciones Unidas no respaldan esta ficha, y su contenido no refleja las opiniones de las Naciones Unidas ni de sus funcionarios o Estados Miembros.
workbook-page = Página { $page } de { $pages }
workbook-cut = … [cortado: en la celda no cabe más]
workbook-more = … (el texto completo está en la pestaña “{ $tab }”)
workbook-creator = Taller de alineación con los ODS

# La ficha vacía para rellenar. En una ayuda caben 255 caracteres.
workbook-tab-handout = Ficha para rellenar
workbook-tab-reference = Objetivos e indicadores
workbook-handout-how = Rellene una línea por proyecto. Elija el objetivo y el indicador en las listas, o escriba un número o un código. En la pestaña “{ $tab }” están todos.
workbook-handout-free = Esto no está en la lista. Un número como 6 o un código como 6.1 o 6.1.1 se entienden igualmente. ¿Desea conservarlo?
workbook-hint-focus-course = Un tema del curso, por ejemplo “Pérdidas de agua”.
workbook-hint-focus-city_plan = Una línea del plan, por ejemplo “Barrios frescos y verdes”.
workbook-hint-project-course = Lo que se ve o se hace sobre este tema: un caso, una visita, un ejercicio.
workbook-hint-project-city_plan = Una medida o un proyecto de esta línea.
workbook-hint-goal = Elija el objetivo al que contribuye, o escriba su número, del 1 al 17.
workbook-hint-indicator = Elija una meta o un indicador del objetivo, o escriba su código, por ejemplo 6.1 o 6.1.1. Puede quedar vacío.

# La ficha vacía, en las páginas y en papel.
handout = Ficha vacía para rellenar
handout-intro = Para quien no tiene internet o prefiere escribir primero a mano. Una vez rellena, se escribe o se importa más tarde en una ficha de la aplicación.
handout-of-a-sheet = La ficha vacía, en Excel o para imprimir. En papel, su código QR abre esta ficha a quien pueda abrirla.
handout-with-link = El código QR lleva el enlace “{ $link }” creado en “{ $share }”: abre la ficha a quien tenga el papel.
handout-excel = Ficha en Excel
handout-paper = Ficha para imprimir
handout-filled = Ficha rellenada
handout-when = Fechas
poster = Cartel
poster-and-handout = Cartel y ficha rellenada
poster-help = Un cartel de una página para la pared y la ficha rellenada con todas sus filas.
poster-links = Nuestros vínculos más fuertes
poster-indicator = Lo que medimos aquí
poster-changes = Lo que cambia mañana
paper-how = Una línea por proyecto. Basta con el número del objetivo; al lado puede figurar una meta o un indicador.
paper-scan = Escanee para abrir esta ficha
paper-goals = Los 17 objetivos
error-paper-not-installed = Aquí no se puede crear un archivo { $format }: no está instalado lo que lo dibuja. Elija el otro formato.
error-paper-failed = No se pudo crear el archivo { $format }. Inténtelo de nuevo en un momento o elija el otro formato.
error-sheet-locked = Quien facilita ha bloqueado { $title }: ahora nadie puede cambiarla. Lo que escribió se conserva; guárdelo cuando se desbloquee la ficha.
error-name-too-long = Este nombre tiene { $length } caracteres y la pantalla muestra { $most } como máximo. Acórtelo.


## Atlas
atlas-page-title = Atlas de los objetivos
atlas-intro = A qué objetivos, metas e indicadores contribuyen los cursos y los planes de ciudad, dónde hay vacíos y quién podría ayudar a quién.
atlas-show = Mostrar
atlas-count-in = Contar
measure-rows = Filas
measure-hours = Horas
measure-rows-note = Número de filas de las fichas
measure-hours-note = Horas de los cursos
measure-share = Proporción de filas
measure-courses = Cursos y planes
measure-per-course = Filas por curso
measure-share-note = Proporción de las filas de cada uno, en %
measure-courses-note = Número de cursos y planes
measure-per-course-note = Filas por cada curso o plan que las tiene
measure-people-hours = Horas-participante
measure-per-person = Horas por participante
measure-people-hours-note = Horas de los cursos por el número de participantes
measure-per-person-note = Horas que cada participante dedica a cada objetivo, en promedio
atlas-set-apart = Excluir objetivos
atlas-filters = Filtros y fuentes
atlas-from = Origen de las fichas
atlas-from-store = Esta aplicación
atlas-from-samples = Ejemplos
atlas-import = Agregar libros y tablas de otro lugar
atlas-centres = Centros
atlas-years = Años
atlas-themes = Cinco temas
theme-people = Personas
theme-planet = Planeta
theme-prosperity = Prosperidad
theme-peace = Paz
theme-partnership = Alianzas
means-content = contenidos
means-experts = expertos
means-money = recursos económicos
atlas-of-goal = Objetivo
atlas-of-centre = Centro
atlas-of-sheet = Ficha
atlas-all = Sin filtro
atlas-no-mark = Ningún elemento elegido
atlas-moment = Antes: situación en esta fecha
atlas-nothing = No hay ninguna ficha que mostrar. Elija otra fuente o agregue libros de Excel.
atlas-view-goals = Centros y objetivos
atlas-view-courses = Cursos, planes y objetivos
atlas-view-targets = Metas de un objetivo
atlas-view-coverage = Cobertura por centro
atlas-view-focus = Ejes y objetivos
atlas-view-match = Quién podría ayudar
atlas-view-profile = Perfil de un centro
atlas-view-years = Años
atlas-view-balance = Cinco temas
atlas-view-effects = Lo que favorece y lo que perjudica
atlas-view-versions = Antes y después
atlas-view-quality = Estado de los datos
atlas-title-goals = Objetivos a los que contribuye cada centro
atlas-title-courses = Objetivos a los que contribuyen cada curso y cada plan
atlas-title-targets = Metas del objetivo { $goal }
atlas-title-coverage = Metas al alcance de una ciudad que menciona cada centro, de { $of }
atlas-title-focus = Objetivos a los que contribuye cada grupo de ejes estratégicos
atlas-title-match = Lo que le falta a { $centre } y quién lo enseña
atlas-title-profile = Perfil: { $centre }
atlas-title-years = Objetivos por año
atlas-title-balance = Equilibrio de los cinco temas
atlas-title-effects = Lo que favorece y lo que perjudica, objetivo por objetivo
atlas-title-versions = Antes y después: { $title }
atlas-title-quality = Estado de los datos
atlas-title-apart = { $title }, { $count ->
    [one] sin el objetivo { $goals }
   *[other] sin los objetivos { $goals }
}
atlas-note-illustrative = Ilustrativo: { $count ->
    [one] 1 ficha de { $of } se inventó para practicar
   *[other] { $count } fichas de { $of } se inventaron para practicar
}
atlas-note-largest = Los { $shown } con más filas, de { $all }; la tabla los incluye todos
atlas-by-centre = Centro
atlas-by-sheet = Curso o plan
atlas-by-year = Año
atlas-by-effect = Efecto
atlas-sum = Total
atlas-goals = Objetivos
atlas-sheets = Fichas
atlas-reach = Margen de una ciudad
atlas-reach-direct = la ciudad actúa directamente
atlas-reach-partly = la ciudad actúa en parte
atlas-reach-little = poco margen para una ciudad
atlas-share = Proporción de las 169 metas
atlas-reachable = Metas al alcance de una ciudad
atlas-reachable-share = Proporción de esas metas
atlas-share-rows = Proporción de las filas
atlas-together = Todos juntos
atlas-of = { $count } de { $of } · { $percent }
atlas-of-network = { $count } de { $all } de la red
atlas-network = Filas de la red
atlas-indicators-of = Indicadores del objetivo { $goal }
atlas-others = Otros ejes
atlas-no-centre = Sin centro
atlas-no-year = Sin fecha
atlas-elsewhere = Centros que trabajan el tema
atlas-nobody = nadie todavía
atlas-courses = Cursos sobre esta meta
atlas-gives = Ofrece lo que falta
atlas-gets = Necesita lo que se ofrece
atlas-before = Filas antes
atlas-after = Filas después
atlas-change = Cambio
atlas-unchanged = Como antes
atlas-targets-before = Metas antes
atlas-targets-after = Metas después
atlas-check = Comprobación
atlas-count = Encontradas
atlas-count-of = De un total de
quality-sheets = Fichas
quality-illustrative = Fichas inventadas para practicar
quality-no-centre = Fichas sin centro
quality-no-year = Fichas sin fecha
quality-no-rows = Fichas sin filas
quality-rows = Filas
quality-no-goal = Filas sin objetivo
quality-no-target = Filas con objetivo y sin meta
quality-no-indicator = Filas con objetivo y sin indicador
quality-no-effect = Filas con objetivo y sin efecto conocido
quality-no-hours = Filas de cursos sin horas
atlas-behind = Filas de un elemento del gráfico: pulse en él o elíjalo aquí
atlas-table = Lo mismo en una tabla
atlas-more-rows = { $count ->
    [one] Hay 1 fila más en los archivos.
   *[other] Hay { $count } filas más en los archivos.
}
atlas-png = Imagen (PNG)
atlas-svg = Imagen editable (SVG)
atlas-csv = Tabla CSV
atlas-csv-rows = CSV de todas las filas
atlas-excel = Todo en Excel
atlas-document = Todo para imprimir
atlas-on-wall = Mostrar en la pantalla de la sala
atlas-on-wall-help = Abre esta vista en una ventana propia, con letras que se leen desde la última fila.
atlas-wall-back = Anterior
atlas-wall-on = Siguiente
atlas-few-rows = { $name } · pocas filas: { $count }
atlas-plan-no-hours = { $title } (un plan no tiene horas)
atlas-hours-known = Horas conocidas en el { $share } de las filas de cursos; “?”: se desconocen
atlas-hours-plans = Los planes no tienen horas; filas de planes: { $count }
atlas-people-known = Horas y participantes conocidos en { $known } de { $of ->
    [one] { $of } curso
   *[other] { $of } cursos
}; “?”: se desconocen
atlas-steps = Tonos más oscuros a partir de: { $steps }
atlas-beside = Centros distintos de { $centre }
atlas-not-here = No se usan en esta vista: { $names }
atlas-emptied = Estos filtros no dejan ninguna fila.
atlas-emptied-by = Filas sin el filtro “{ $filter }”: { $count }.
atlas-versions-needs = “Antes y después” compara una ficha de esta aplicación con un estado anterior. Hace falta una ficha suya que se haya cambiado al menos una vez: elíjala aquí o cree una.
atlas-view-mosaic = Las 169 metas
atlas-title-mosaic = Las 169 metas: mencionadas y aún sin mención
atlas-title-mosaic-of = Las 169 metas: las que menciona { $centre }
mosaic-exact = mencionada con un indicador
mosaic-named = mencionada sin indicador
mosaic-open = al alcance de una ciudad, nadie la menciona
mosaic-little = poco margen, nadie la menciona
mosaic-dim = tenue: fuera de los filtros
mosaic-corner = número: centros que la mencionan
mosaic-counted = Metas mencionadas: { $named }; de ellas, con indicador: { $exact }
mosaic-of-reach = Al alcance de una ciudad: { $named } de { $of }
mosaic-centres = Centros que la mencionan: { $count }
mosaic-rows = Filas: { $rows }; con indicador: { $exact }
mosaic-outside = Fuera de los filtros; se menciona en otra parte.
mosaic-best = Centros con más filas
mosaic-number = Número de centros
mosaic-everywhere = Centros en toda la red
mosaic-state = Estado
mosaic-with-indicator = Filas con indicador
atlas-level = Buscar
atlas-level-goal = Objetivos
atlas-level-target = Metas al alcance de una ciudad
atlas-order = Orden
atlas-order-network = Como en la red
atlas-order-most = De mayor a menor
atlas-order-name = Por nombre
atlas-order-alike = Por semejanza
atlas-and-more = { $names } y otros { $count }
atlas-lacks-nothing = A { $centre } no le falta aquí nada que enseñe otro centro.
atlas-trend = ↑ y ↓: en { $last }, subida o bajada de al menos 3 puntos desde { $first }
atlas-view-prints = Huellas de los centros
atlas-title-prints = Huellas de los centros, según su parecido con { $centre }
atlas-prints-note = Proporciones de las filas de cada centro, todas a la misma escala; la raya es la mediana de la red
atlas-card-few = { $count ->
    [one] solo { $count } fila
   *[other] solo { $count } filas
}
atlas-card-like = { $like } similar · { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
atlas-beside-centre = Al lado
atlas-view-regions = Regiones y objetivos
atlas-title-regions = Objetivos a los que contribuye cada región
atlas-by-region = Región
atlas-no-region = País sin indicar
atlas-regions = Regiones
atlas-tongues = Idiomas de enseñanza
atlas-subjects = Temas de los cursos
atlas-view-themes = Temas de los cursos y objetivos
atlas-title-themes = Objetivos a los que contribuye cada tema de los cursos
atlas-by-subject = Tema
atlas-contact = Contacto
atlas-view-twins = Casi iguales
atlas-title-twins = Cursos y planes casi iguales
atlas-twins-common = { $count ->
    [one] { $count } meta en común
   *[other] { $count } metas en común
}
atlas-twins-other = Casi igual a
atlas-twins-likeness = Parecido
atlas-twins-targets = Metas en común
atlas-twins-overlap = Proporción de las metas de ambos
atlas-twins-titles = Parecido de los títulos
atlas-view-washing = Vínculos sin respaldo
atlas-title-washing = Vínculos sin respaldo: indirectos, sin indicador, sin razón, sin poner a prueba
atlas-twins-none = Aquí no hay dos cursos o planes casi iguales.
quality-indirect = Vínculos indirectos
quality-no-reason = Filas con un objetivo y sin razón
quality-untested = Vínculos que aún no se han puesto a prueba
quality-short-indirect = Indirectos
quality-short-no-indicator = Sin indicador
quality-short-no-reason = Sin razón
quality-short-untested = Sin probar
atlas-by-group = Ejes estratégicos
atlas-focuses = Ejes
atlas-focus-groups = Ejes que tienen una palabra o un concepto en común
atlas-focus-like = { $count ->
    [one] { $focus }, y uno parecido
   *[other] { $focus }, y { $count } parecidos
}
findings-title = Lo que destaca
finding-nobody = Metas al alcance de una ciudad que nadie menciona: { $count }. Las primeras: { $first }
finding-alone = Metas que menciona un solo centro: { $count }. La primera: { $first }
finding-most = El objetivo más frecuente es el { $goal }, con el { $share } de las filas.
finding-rise = De { $first } a { $last }, la proporción del objetivo { $goal } subió del { $before } al { $after }.
finding-indicators = Filas con indicador: { $share }
row-merges = Mientras tanto, otra persona cambió otros campos de esta fila. Al guardar se conservan ambos cambios.

## La página del catálogo
catalogue-title = Los 17 objetivos
catalogue-intro = { $targets } metas y { $indicators } indicadores, tal como figuran en la lista de las Naciones Unidas desde la revisión de 2025, cada uno con una etiqueta breve nuestra.
catalogue-search = Buscar por código o palabras
catalogue-search-example = 11.2, transporte público, aguas residuales
catalogue-found = { $count ->
    [0] Sin resultados
    [one] 1 resultado
   *[other] { $count } resultados
}
catalogue-none = Ninguna meta ni indicador contiene todas estas palabras. Pruebe con menos palabras, con otras más cortas o con un código como 11.2.
catalogue-source = Redacción oficial (por ahora solo en inglés): Naciones Unidas, A/RES/70/1 y A/RES/71/313 con ajustes posteriores. Las etiquetas y el margen de una ciudad son nuestros. Las Naciones Unidas no respaldan esta aplicación.
reach-direct = La ciudad actúa directamente
reach-partly = La ciudad actúa en parte
reach-little = Poco margen para una ciudad
indicator-tier = Nivel { $tier }
indicator-custodians = Custodia: { $agencies }
indicator-same-as = También figura como { $codes }
