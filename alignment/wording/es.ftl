# Lo que dice el paquete de alineación, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## Campos de una fila
field-strategic-focus = Enfoque estratégico
field-project = Ejemplo de proyecto
field-goal = Número de ODS
field-target = Meta
field-indicator = Indicador ODS
field-why = ¿Por qué contribuye a este objetivo?
field-link = Vínculo
field-strength = Peso
field-change-tomorrow = ¿Qué cambiaríamos mañana?
link-direct = Directo
link-indirect = Indirecto
strength-main = Principal
strength-side = Secundario
field-hours = Horas
hours-help = Horas que el curso dedica a esta fila. ¿Una sesión sirve a dos objetivos? Reparta sus horas entre las dos filas.

## Campos de un indicador local
local-measure = Qué se mide
local-place = Lugar
local-population = Población
local-unit = Unidad
local-baseline = Línea de base
local-baseline-year = Año de base
local-aim = Valor previsto
local-aim-year = Año previsto
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
set-apart = Separar los objetivos 4 y 17
chart-coverage = Filas por objetivo
chart-coverage-apart = Filas por objetivo, sin { $goals }
coverage-in-words = { $touched } de 17 objetivos en { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
}: { $goals }

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
undo = Deshacer
save = Guardar
drop-draft = Descartar mis cambios
draft-kept = Lo que escribe se conserva, aunque salga o pierda la conexión.
choose-goal = 11 o una palabra
choose-target = 11.2 o una palabra
choose-indicator = 11.2.1 o una palabra
official-text = Texto oficial:
use-code = Usar { $code } { $label }
local-toggle = Convertir en indicador local
local-help = Convierta el indicador mundial en uno que su ciudad o curso pueda medir. El primer borrador parte del texto oficial.
local-short = Indicador local

## Sugerencias
suggestions = Sugerencias: podría contribuir a
suggestions-advice = La herramienta sugiere, usted decide. No se rellena nada sin su clic.
method-off = Comparación por palabras.
method-loading = Comparación por palabras; la comparación por significado aún se está cargando.
method-on = Comparación por palabras y por significado.
source-meaning = significado cercano
suggestion-use = Usar { $code }
suggestion-no = Esta no
likely-indicator = Indicador probable
reason = { $words }: “{ $passage }”
reason-meant = “{ $passage }”
source-glossary = palabras del personal municipal
source-label = etiqueta
source-official = texto oficial
fit-1 = Posible
fit-2 = Probable
fit-3 = Muy probable

## Dos versiones
row-conflict = Alguien guardó esta fila mientras usted escribía. No se perdió nada: aquí están las dos versiones.
row-deleted-meanwhile = Alguien eliminó esta fila mientras usted escribía. Conserve su versión como fila nueva o descártela.
heading-conflict = Alguien guardó el encabezado mientras usted escribía. No se perdió nada: aquí están las dos versiones.
version-mine = La mía
version-theirs = La otra
keep-mine = Conservar la mía
take-theirs = Tomar la otra

## Historial
action-created = Ficha creada
action-heading = Encabezado cambiado
action-added = Fila agregada
action-changed = Fila cambiada
action-moved = Fila movida
action-deleted = Fila eliminada
action-restored = Fila restaurada
restore = Restaurar esto
more-changes = Ver cambios anteriores

## Avisos
hint-no-goal = Aún sin objetivo
hint-goal-only = Solo el objetivo: ¿qué meta?
hint-no-project = Sin ejemplo de proyecto
hint-no-reason = Aún sin motivo
hint-many-goals = Cinco objetivos o más en un proyecto: ¿cuáles son los principales?
hint-little-reach = Una ciudad apenas puede influir en esto

## Comandos
command-about = Las fichas de la base de datos, sin navegador.
command-sheets = listar las fichas: id, día del último cambio, título
command-export = escribir una ficha como libro de Excel
command-export-sheet = el id de la ficha, tal como aparece en su dirección y en la lista
command-export-output = el archivo de salida; por defecto, en esta carpeta y con el nombre de la ficha
command-language = idioma de los encabezados y las etiquetas
command-cannot-write = No se puede escribir { $file } ({ $fault }). Elija otro archivo con -o.

## Errores
error-no-such-goal = No existe el objetivo { $code }: los objetivos van del 1 al 17. Más cercanos: { $nearest }.
error-no-such-target = No existe la meta { $code }: las metas se escriben como 11.2 u 11.a. Más cercanas: { $nearest }.
error-no-such-indicator = No existe el indicador { $code }: los indicadores se escriben como 11.2.1. Más cercanos: { $nearest }.
error-target-of-another-goal = La meta { $code } es del objetivo { $own }, y esta fila indica el objetivo { $other }. Cambie el objetivo o elija una meta del objetivo { $other }: { $nearest }.
error-indicator-of-another-goal = El indicador { $code } es del objetivo { $own }, y esta fila indica el objetivo { $other }. Cambie el objetivo o elija un indicador del objetivo { $other }: { $nearest }.
error-indicator-of-another-target = El indicador { $code } es de la meta { $own }, y esta fila indica la meta { $other }. Cambie la meta o elija un indicador de la meta { $other }.
error-text-too-long = Este texto tiene { $length } caracteres, y en un campo caben { $most }. Acórtelo, por favor.
error-empty-row = Esta fila está vacía. Escriba un enfoque estratégico, un proyecto o un objetivo y luego guárdela.
error-no-title = La ficha necesita un título. Escriba el nombre del curso o del plan.
error-stale-row = Alguien guardó esta fila mientras usted escribía. Compare las dos versiones y conserve una.
error-row-deleted-meanwhile = Alguien eliminó esta fila mientras usted escribía. Conserve su versión como fila nueva o descártela.
error-stale-heading = Alguien guardó el encabezado de { $title } mientras usted escribía. Compare las dos versiones y conserve una.
error-no-such-sheet = No existe la ficha { $sheet }. Es posible que se haya eliminado; elija otra o empiece una nueva.
error-no-such-change = El cambio { $change } no existe en el historial de esta ficha. Recargue la página y vuelva a elegir.
error-no-such-sample = No existe el ejemplo { $sample }. Elija uno de la lista.
error-no-such-centre = No existe el centro { $centre } en network/centres.csv. Agréguelo allí o corríjalo.
error-sample = No se puede usar el ejemplo { $file }: { $fault } Corrija el archivo.
error-store-unreachable = No se puede abrir la base de datos ({ $cause }). Revise SDG_WORKSHOP_DATABASE_URL y compruebe que se puede escribir en la carpeta.
error-store-failed = La base de datos no respondió ({ $cause }). No se cambió nada; inténtelo de nuevo en un momento.
error-dates = La fecha de fin ({ $ends }) es anterior a la de inicio ({ $starts }). Intercámbielas, por favor.
error-hours = No se pueden guardar { $hours } horas: una fila tiene de 0 a { $most } horas. Corrija el número.

## Libro de Excel
workbook-tab-classic = Clásica
workbook-tab-full = Completa
workbook-tab-summary = Resumen
workbook-tab-local = Indicadores locales
workbook-untitled = Alineación con los ODS
workbook-kind = Alineación con los ODS · { $kind }
workbook-strategic-goal = Objetivo estratégico:
workbook-column-focus = ENFOQUE ESTRATÉGICO
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
workbook-targets = Metas
workbook-indicators = Indicadores
workbook-touched = Objetivos abordados: { $touched } de { $goals }
workbook-linked = Filas con objetivo: { $linked } de { $rows }
workbook-apart = * Todo curso de capacitación aborda los objetivos 4 (educación) y 17 (alianzas), trate de lo que trate. Sin ellos, filas: { $rows }; objetivos abordados: { $touched }.
workbook-chart-title = Filas por objetivo
workbook-illustrative = Ilustrativo: inventado para practicar
workbook-illustrative-short = Ilustrativo
workbook-not-endorsed = Las Naciones Unidas no respaldan esta ficha, y su contenido no refleja las opiniones de las Naciones Unidas ni de sus funcionarios o Estados Miembros.
workbook-page = Página { $page } de { $pages }
workbook-cut = … [cortado: en la celda no cabe más]
workbook-more = … (el texto completo está en la pestaña “{ $tab }”)
workbook-creator = Taller de alineación con los ODS
error-sheet-locked = Quien facilita ha bloqueado { $title }: ahora nadie puede cambiarla. Lo que escribió se conserva; guárdelo cuando se desbloquee la ficha.
error-name-too-long = Este nombre tiene { $length } caracteres y la pantalla muestra { $most } como máximo. Acórtelo.
