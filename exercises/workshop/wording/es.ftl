# Lo que dice el paquete del taller, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## La aplicación
app-name = Taller de alineación con los ODS
nav-home = Inicio
nav-sheet = Ficha
nav-examples = Ejemplos
nav-atlas = Atlas
nav-atlas-wall = Atlas en la pantalla de la sala
nav-goals = Los 17 objetivos
nav-bring = Importar un programa
nav-history = Historial
nav-room = Taller
nav-lead = Facilitación
nav-projector = Pantalla de la sala
nav-promises = Compromisos
nav-taken = Para llevar

## La página de inicio
home-title = ¿A qué objetivos contribuye su curso o plan de ciudad?
home-intro = Vincule cada proyecto con los Objetivos de Desarrollo Sostenible, diga por qué y llévese la ficha en Excel.
home-join = Unirse a un taller
home-join-text = Escriba el código que aparece en la pantalla de la sala. No hace falta cuenta ni correo electrónico.
home-align = Alinear un curso o plan de ciudad
home-run = Facilitar un taller
home-run-text = Para quien facilita: toda una sala trabaja junta desde sus teléfonos.
home-example-open = Abrir los ejemplos
home-browse-open = Abrir los objetivos
home-sheets = Fichas
home-yours = suya
home-rows = { $count ->
    [one] 1 fila
   *[other] { $count } filas
}
home-delete = Eliminar
home-delete-help = Enviar esta ficha a la papelera. Antes se le pregunta.
home-bin-ask = ¿Enviar “{ $title }” a la papelera? Permanece allí 30 días; hasta entonces puede recuperarla.
home-bin-yes = Enviar a la papelera
home-bin-no = Conservarla
home-bin = Papelera ({ $count })
home-bring-back = Recuperar

## Talleres: unirse y participar
workshop-usual-name = Taller de alineación con los ODS
workshop-name = Nombre del taller
workshop-create = Empezar un taller
workshop-place = Lugar
workshop-zone = Zona horaria
workshop-zone-help = Las horas de cada jornada son las de esta zona en esa fecha, desde donde sea que se abra la página.
zone-of-server = la del servidor
workshop-starts = Primer día
workshop-ends = Último día
workshop-centres = Centros presentes
workshop-groups = Grupos
workshop-groups-help = Separe los nombres con comas. Los grupos pueden alinear un mismo caso con las respuestas ocultas y comparar.
workshop-in-atlas = Cuenta en el atlas de todos
in-atlas-after-end = Al terminar
in-atlas-now = Desde ya
in-atlas-never = Nunca
workshop-save = Guardar
join-code = Código
join-at = Únase en
join = Unirse
leave = Salir
nickname = Alias (opcional)
nickname-help = La sala lo ve junto a sus filas. Sin alias, o si alguien ya tiene el mismo, se le da un número.
group = Grupo
centre = Su centro
choose-centre = Elija un centro
seat-intro = ¿Cómo participa? Todo es opcional.
group-fixed = Hay un caso con las respuestas ocultas. Hasta que se revelen, solo quien facilita puede cambiar su grupo.
sit-down = Participar
numbered = Participante { $number }
nobody = Sin alias
workshop-over = Este taller ha terminado. Ya nadie puede unirse a él ni cambiarlo.
no-workshop-open = Aquí no hay ningún taller abierto. Abra la pantalla de la sala desde la página de facilitación.
nothing-on-stage = Quien facilita le llevará en un momento a la primera tarea.
wall-welcome = Le damos la bienvenida
wall-how-to-join = Escanee el código con la cámara del teléfono, o abra la dirección y escriba el código.
wall-no-centre = Otras personas
no-rows-yet = Todavía no hay filas. La primera aparecerá aquí.
sheet-locked = Quien facilita ha bloqueado la ficha. Lo que escribió se conserva.
answers-locked = Quien facilita ha bloqueado las respuestas de este ejercicio. Lo que escribió se conserva.
not-counted = Esto no ha contado.
unsent-chosen = “{ $exercise }” ya no pregunta esto: lo que eligió y no envió no cuenta. Se conserva y volverá a su lugar si se pregunta de nuevo.
unsent-over = El taller ha terminado y lo que escribió en “{ $exercise }” ya no se puede enviar. Se conserva aquí durante cuatro semanas; puede copiarlo.
unsent-not-asked = “{ $exercise }” no pregunta esto en este momento. Lo que escribió se conserva y volverá a su campo si se pregunta de nuevo; puede copiarlo.
unsent-elsewhere = La sala está ahora en otra actividad. Lo que escribió en “{ $exercise }” se conserva y volverá a su campo cuando la sala regrese allí; puede copiarlo.
rows-shown = Filas que se muestran
rows-all = Todas las filas
rows-mine = Mis filas
row-by = por { $name }
row-typing = Escribiendo aquí: { $name }
row-typing-somebody = Alguien está escribiendo aquí
people-here = { $count ->
    [one] 1 persona presente
   *[other] { $count } personas presentes
}
live-connecting = Conectando…
live-connected = Conexión establecida
live-lost = Sin conexión. Lo que escribe queda en este dispositivo y se envía cuando vuelva la conexión.
live-lost-projector = La conexión se ha interrumpido. La pantalla vuelve por sí sola.
live-gone = Este taller ya no está abierto para usted.

## Talleres: la página de facilitación
lead-title = Facilitar un taller
lead-needs-link = Abra su enlace de facilitación o empiece un taller en la página de inicio. Allí también puede escribir el código que anotó.
lead-stage = Actividad de la sala
bring-everyone = Traer a toda la sala aquí
bring-everyone-help = Todos los teléfonos y la pantalla de la sala pasan a esta actividad.
lead-add = Agregar una ficha
lead-moderate = Moderar
lead-people = Participantes
lead-workshop = El taller
lead-history = Historial de las fichas
lead-preview = Lo que muestra ahora la pantalla de la sala
wall-second = Segundo idioma de la pantalla
wall-second-none = Ninguno
wall-second-help = Lo que dice la pantalla aparece en los dos idiomas, cada uno en su dirección; lo que escriben las personas queda como está.
wall-blank = Oscurecer la pantalla
wall-show = Mostrar la pantalla
wall-back = Página anterior
wall-on = Página siguiente
desk-phone = Lo que muestra ahora un teléfono
desk-join = Cómo unirse
desk-more = Menos frecuente: participantes, fichas, exportación, ajustes
desk-answered = Respuestas: { $done } de { $people }
desk-nobody = Todavía no se ha unido nadie.
desk-none = ninguno
desk-centre = Centro
desk-column-here = Presentes
desk-column-answered = Respuestas
desk-done = ha respondido
desk-away = ausente
desk-unnamed = { $count } sin alias
lock = Bloquear las fichas
lock-help = Nadie puede cambiar las fichas del taller hasta que usted las desbloquee.
unlock = Desbloquear las fichas
unlock-help = Las fichas se pueden cambiar de nuevo.
lock-answers = Bloquear las respuestas
lock-answers-help = Este ejercicio no recibe más respuestas y nadie cambia las suyas hasta que usted las desbloquee.
unlock-answers = Desbloquear las respuestas
unlock-answers-help = Se puede responder de nuevo y cambiar las respuestas.
reveal = Revelar
conceal = Volver a ocultar
undo-action = Deshacer
undo-action-help = Deshacer lo último que hizo, sea lo que sea.
undone = Acción deshecha: { $what }
nothing-to-undo = No hay nada que deshacer.
case = Ficha
case-empty = Una ficha vacía
case-title = Título
case-double = Cada grupo por su cuenta, respuestas ocultas
case-double-help = Cada grupo alinea su propia copia. Usted las revela todas a la vez y la sala ve en qué difieren.
case-add = Agregar
hidden-rows = Filas que la sala no ve
hidden-people = Alias que la sala no ve
hide-these = Aplicar
person = Persona
choose-person = Elija una persona
move-person = Cambiar de grupo
remove-person = Retirar del taller
remove-person-help = Lo que escribió se queda y su alias desaparece. Solo podrá volver cuando usted renueve el código.
code-renew = Renovar el código
code-renew-help = El código y el código QR anteriores dejan de funcionar de inmediato. Quienes ya participan siguen participando.
room-full = Participan { $most } personas. Nadie más puede unirse hasta que usted lo permita.
let-more-in = Dejar entrar a más personas
open-projector = Abrir la pantalla de la sala
reach = Dirección y wifi
reach-address = Dirección de este equipo
reach-address-help = Los teléfonos deben estar en la red de esta dirección. Elija otra o escriba el nombre que su red da a este equipo: el código QR, la pantalla y los enlaces cambian al momento.
reach-found = Automática: { $address }
reach-given = La dirección se fijó al iniciar la aplicación (SDG_WORKSHOP_ADDRESS).
reach-gone = Este equipo ya no tiene la dirección { $address }. Elija otra en “{ reach }”.
reach-network = Nombre del wifi
reach-password = Contraseña del wifi
reach-help = Se muestra junto al código, con un código QR que conecta los teléfonos al wifi. No figura en ninguna copia de seguridad ni exportación.
reach-save = Guardar dirección y wifi
reach-none = Ningún teléfono ha llegado todavía por esta dirección. Pruebe con el suyo: escanee el código.
reach-some = { $count ->
    [one] Un teléfono ha llegado por esta dirección.
   *[other] { $count } teléfonos han llegado por esta dirección.
}
screen-renew = Nuevo enlace para la pantalla
screen-renew-help = El enlace anterior deja de funcionar de inmediato y la página abierta con él ya no muestra nada.
wifi = Wifi
wifi-password = Contraseña
key-link = Enlace de facilitación
co-key-link = Enlace de cofacilitación
key-once = Este es su enlace de facilitación. Guárdelo y no lo muestre a nadie: quien lo tiene dirige el taller. Solo se muestra ahora.
key-kept = Ya lo guardé
key-renew = Nuevo enlace de facilitación
key-renew-help = El enlace anterior deja de funcionar de inmediato, y con él el código que anotó y el enlace de cofacilitación.
co-lead = Usted ayuda a facilitar este taller: lleva a toda la sala al siguiente paso y oculta lo que no hace falta que vea. Todo lo demás corresponde a quien facilita.
co-key-renew = Enlace de cofacilitación
co-key-renew-help = Para quien ayuda: lleva a toda la sala al siguiente paso, oculta filas y tarjetas y puede leerlo todo. El enlace anterior deja de funcionar de inmediato.
co-key-once = Este es el enlace de cofacilitación. Quien lo tiene lleva a toda la sala al siguiente paso, oculta filas y tarjetas y puede leerlo todo. Envíelo a quien le ayuda. Solo se muestra ahora.
co-key-kept = Ya lo envié
recovery-once = Anote también este código. Si pierde el enlace, abre su taller en cualquier navegador: en la página de inicio, en “{ recovery-have }”.
recovery-have = Facilito un taller
recovery-code = El código que anoté
recovery-open = Abrir mi taller
workshop-duplicate = Duplicar el taller
workshop-duplicate-help = Un taller nuevo con la misma configuración, sin personas, fichas ni respuestas.
workshop-close = Cerrar el taller
workshop-close-help = A quien escriba el código se le dice que el taller ha terminado, y las fichas quedan bloqueadas.
workshop-close-ask = ¿Cerrar “{ $name }”? Los teléfonos y la pantalla dirán que ha terminado, el código dejará de abrirlo y las fichas quedarán bloqueadas. Las respuestas no reveladas estarán entonces en la exportación. Podrá reabrirlo.
workshop-close-yes = Sí, cerrarlo
workshop-close-no = Dejarlo abierto
workshop-reopen = Reabrir el taller
workshop-reopen-help = Continúa donde estaba: con un código nuevo para quien llegue y fichas que se pueden cambiar de nuevo.
workshop-archive = Archivar el taller

## Doble codificación
coding = en grupos, respuestas ocultas
coding-face-down = Los grupos trabajan con las respuestas ocultas. Quien facilita las revelará todas a la vez.
not-revealed = Sin revelar
not-revealed-yet = Estas respuestas siguen ocultas. Revélelas y exporte de nuevo.
coding-done = { $done } de { $rows }
coding-agreement = Coincidencia en los objetivos: { $percent } %
coding-nothing = Todavía no hay ninguna fila alineada por dos grupos.
coding-choose-group = Elija su grupo: pulse su nombre, arriba.
agreement = Coincidencia

## Lo que un taller no permite
error-too-many-tries = Llegaron demasiados códigos erróneos desde su navegador o su red. Escanee el código QR de la pantalla de la sala, o espere { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
} y escriba el código de nuevo.
error-no-code = Escriba el código que muestra la pantalla de la sala: seis u ocho letras y cifras.
error-no-such-code = Ningún taller tiene el código { $code }. Mire la pantalla de la sala: un código tiene seis u ocho letras y cifras.
error-no-such-workshop = No existe el taller { $workshop }. Pida el código a quien facilita.
error-workshop-closed = { $name } ha terminado: ya nadie puede unirse ni cambiarlo. Pida a quien facilita que abra otro.
error-answers-locked = Quien facilita ha bloqueado las respuestas de este ejercicio. Pídale que las desbloquee y envíe la suya de nuevo.
error-too-many-workshops = Ha creado { $most } talleres en un día, el máximo para un navegador. Continúe con uno de ellos o cree otros mañana.
error-workshop-full = Este taller tiene { $most } participantes, el máximo posible. Pida a quien facilita que empiece un segundo taller.
error-no-such-word = Este código QR no abre ningún taller. Escanee el de la pantalla de la sala o escriba el código que aparece al lado.
error-code-renewed = Este código ya no vale: quien facilita lo ha renovado. Use el que aparece en la pantalla de la sala.
error-no-such-screen = Este enlace ya no muestra ningún taller. Abra de nuevo la pantalla de la sala desde la página de facilitación.
error-no-address = { $address } no es una dirección. Escriba una como 192.168.1.20:8501.
error-no-wifi = El nombre de una red wifi tiene 32 caracteres como máximo y su contraseña, de 8 a 63. Revise ambos.
error-removed = Quien facilita le ha retirado de { $name }. Podrá volver cuando renueve el código: pídaselo.
error-browser-full = Ya participan { $most } personas desde este navegador, el máximo posible. Use otro dispositivo.
error-room-full = Ya participan { $most } personas. Pida a quien facilita que deje entrar a más e inténtelo de nuevo.
error-group-fixed = Hay un caso con las respuestas ocultas, por lo que su grupo no cambia. Pida a quien facilita que lo cambie, o espere a que se revelen las respuestas.
error-person-gone = Esta persona ya no participa. Elija otra.
error-workshop-name = El taller necesita un nombre, para que cada persona sepa dónde está. Escriba uno.
error-workshop-dates = El último día ({ DATETIME($ends, dateStyle: "long") }) es anterior al primero ({ DATETIME($starts, dateStyle: "long") }). Cambie uno de los dos.
error-too-many-groups = { $groups } grupos son más de los que caben en la pantalla. No pase de { $most }.
error-no-such-group = Este taller no tiene el grupo { $group }. Elija uno de la lista.
error-not-joined = Todavía no participa en { $name }. Únase con su código.
error-not-facilitator = Solo quien facilita “{ $name }” puede hacer esto. Abra su enlace de facilitación; si se renovó, use el nuevo. Si lo perdió, escriba en la página de inicio el código que anotó.
error-co-facilitator = Solo quien facilita “{ $name }” puede hacer esto. Con un enlace de cofacilitación usted lleva a toda la sala al siguiente paso y oculta lo que no hace falta que vea; pida lo demás a quien facilita.
error-no-such-recovery = Este código no abre ningún taller. Tiene doce letras y cifras, y un enlace renovado tiene uno nuevo. Mire lo que anotó y escríbalo de nuevo.
error-asked-too-often = Este navegador ya pidió { $most } veces volver como otra persona, el máximo posible. Participe como una persona nueva o use otro dispositivo.
error-many-ask = Ya hay { $most } personas esperando a que quien facilita las reconozca. Vuelva a pedirlo cuando algunas hayan recibido respuesta.
error-return-over = Esta solicitud ya terminó: se respondió o se retiró, pasaron sus diez minutos o se renovó el código. Quien la hizo puede volver a pedirlo.
error-return-seated = Este navegador ya participa en el taller. Para volver como otra persona, elija antes en él “{ next-person }”.
error-person-here = Esta persona estuvo aquí hace menos de tres minutos, así que nadie más puede volver en su lugar por ahora. Cierre el otro navegador, espere tres minutos y vuelva a pedirlo.
error-coding-needs-groups = Para trabajar con las respuestas ocultas hacen falta al menos dos grupos. Nómbrelos en “El taller”.
error-no-such-exercise = No existe el ejercicio { $exercise }. Elija uno de la lista.
error-no-code-free = No se encontró ningún código libre. Inténtelo de nuevo.

## La tarjeta de un ejercicio
card-kind = Actividad
card-audience = Público
card-needs = Qué se necesita
card-insight = Lo que enseña la experiencia
card-tip = Consejo
card-takes = Punto de partida
card-gives = Resultado
activity-lecture = Exposición
activity-exercise = Ejercicio
activity-discussion = Discusión
activity-case = Estudio de caso
minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
start-afresh = Empezar de nuevo
start-afresh-help = La sala empieza este ejercicio otra vez, sin respuestas. Lo ya respondido queda en la exportación y en el informe.
reset-exercise = Reiniciar este ejercicio
reset-help = Retira todas las respuestas reunidas. Con “Deshacer” se recuperan.
reset-done = { $count ->
    [one] Se retiró 1 respuesta. Con “Deshacer” se recupera.
   *[other] Se retiraron { $count } respuestas. Con “Deshacer” se recuperan.
}

## The prepared cases
error-case-unknown = No existe el caso preparado { $case }. Elija uno de estos: { $known }.
error-case-file = No se puede usar el archivo { $file }: { $fault } Corrija el archivo.
error-case-blank = El texto de { $place } está vacío. Escríbalo.
error-case-names = En { $place } los nombres deben coincidir: faltan { $missing }, desconocidos { $strange }.
error-case-scale = { $place } es { $value }. Debe ser un número entero del 1 al 5.

## Who somebody is
no-memory = Este navegador no guarda cookies, así que no le reconocerá: no recargue esta página o permita las cookies en ella.
go-on-as = ¿Continuar como { $name }?
go-on-as-before = ¿Continuar como la persona de este enlace?
go-on-help = Así tendrá también aquí lo que ha escrito y aquello en lo que ha participado. Diga que no si es de otra persona.
go-on = Continuar
go-on-not = No soy yo
device = Este dispositivo
pass = Código del otro dispositivo
pass-have = Continuar desde otro dispositivo
pass-take = Continuar aquí
pass-make = Continuar en otro dispositivo
pass-help = Escanee o escriba el código en el otro dispositivo. Sirve una sola vez, durante diez minutos.
next-person = Siguiente persona
next-person-help = Para un dispositivo que pasa de mano en mano. La persona anterior solo vuelve con un código creado antes.
next-person-unsent = Lo último que escribió no ha llegado todavía al servidor, y se perderá en cuanto empiece la siguiente persona.
open-as = Unirse como participante de prueba
return-have = Ya estuve aquí
return-help = Para un teléfono nuevo o un navegador que no le recuerda. Quien facilita confirma que es usted; entonces tendrá aquí su lugar, su plan y sus compromisos, y el navegador anterior dejará de ser conocido en este taller. Quienes están aquí en este momento no aparecen en la lista.
return-who = ¿Quién era usted?
return-ask = Preguntar a quien facilita
return-waits = Usted dice ser { $who }. Muestre este número a quien facilita. En cuanto lo confirme, esta página seguirá por sí sola.
return-withdraw = Dejar de esperar
return-refused = Quien facilita no confirmó que fuera usted. Hable con esa persona o participe como una persona nueva.
return-ended = Su solicitud terminó sin respuesta. Vuelva a pedirlo cuando quien facilita esté disponible, o participe como una persona nueva.
return-asks = El número { $number } dice: “Soy { $who }”.
return-asks-help = Llega con un teléfono o navegador nuevo. Pregunte quién tiene este número y diga que sí solo si reconoce a la persona.
return-yes = Sí, es esa persona
return-no = No
opening = Abriendo su taller…
opening-needs-cookies = Este navegador no guarda cookies, así que no puede recordarse como suyo. Permita las cookies en esta página y vuelva a abrir el enlace.

## La línea de órdenes
command-about = Los talleres de la base de datos, sin navegador.
command-list = listar los talleres: id, primer día, fase, nombre
command-link = crear un nuevo enlace de facilitación para un taller y mostrarlo; el anterior deja de funcionar
command-link-workshop = el id del taller, tal como aparece en la lista, o uno de sus códigos
command-address = dónde encuentran la aplicación los navegadores, por ejemplo https://sdg.example.org
facilitator-link = Enlace de facilitación de { $name }: { $link } – código para anotar: { $code }. Quien tiene uno de los dos dirige el taller. Los anteriores ya no funcionan.
