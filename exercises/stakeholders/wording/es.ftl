# Lo que dice el ejercicio “Mapa de actores”, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $valores }.

## La ficha
card-title = Mapa de actores
card-audience = Todas las personas; guían quienes conocen el plan, el curso o el centro
card-needs = Teléfonos; una ficha del plan o del curso, o un caso preparado
card-insight = Primero se nombra a quienes ya están en la mesa. Lo importante es ver quién no está y de qué proyecto no responde nadie.
card-tip = Pregunte por el papel en un proyecto concreto. “Aliado” no dice nada; “cede el terreno para el tranvía”, sí.
card-takes = A quién concierne, a qué nivel, en qué proyecto y con cuánta influencia e interés
card-gives = Un mapa y círculos concéntricos, las filas sin responsable, las voces ausentes

## Quién
who = ¿A quién concierne “{ $subject }”?
who-own = ¿A quién conciernen los cursos de su centro?
every-centre = Cada centro, los suyos
of-centre = ¿Para qué centro?
name = Nombre
name-example = Comité vecinal, operador de transporte…
type = Tipo
choose-type = Elija un tipo
type-public_authority = Autoridad pública
type-public_company = Empresa pública
type-business = Empresa privada
type-civil_society = Sociedad civil
type-academia = Universidad o investigación
type-foundation = Fundación
type-residents = Habitantes
type-international = Organización internacional
level = Nivel
level-local = Local
level-regional = Metropolitano o regional
level-national = Nacional
level-international = Internacional
involvement = ¿Está en la mesa?
involved-yes = Participa
involved-no = Debería participar
put = Poner en el mapa
say-who = Indique primero un nombre, un tipo y un nivel.
kept = Guardado. Ahora sitúelo en el mapa.
known-already = Ya está en el mapa. Puede cambiarlo aquí.

## Dónde y en qué
influence = Influencia
interest = Interés
ask-influence = Influencia, de 1 (baja) a 5 (alta)
ask-interest = Interés, de 1 (bajo) a 5 (alto)
ask-projects = ¿En qué proyectos?
projects-example = Elija o escriba otro
ask-role = Papel en “{ $project }”
more = Nombre, tipo y nivel
kept-at-once = Todo se guarda al instante y la sala lo ve.
done = Listo
change = Cambiar
values = influencia { $influence }, interés { $interest }

## Los dibujos
drawing-map = Mapa
drawing-levels = Círculos por nivel
drawing-involvement = Círculos por participación
drawing-lists = Lo que falta
part-high-high = Colaborar estrechamente
part-high-low = Mantener satisfechos
part-low-high = Mantener informados
part-low-low = Dar seguimiento
nobody-yet = Todavía no hay nadie en el mapa. Nombre al primer actor en su teléfono.
count-stakeholders = { $count ->
    [one] 1 actor
   *[other] { $count } actores
}
count-missing = { $count ->
    [one] 1 voz ausente
   *[other] { $count } voces ausentes
}
count-ownerless = { $count ->
    [one] 1 proyecto sin responsable
   *[other] { $count } proyectos sin responsable
}
ownerless = Filas sin responsable
no-ownerless = Cada fila tiene a alguien con un papel en ella.
missing-voices = Voces ausentes
no-missing = Nadie está marcado como ausente.

## La mesa de quien facilita
whose = Actores de
map-these = Trazar el mapa
drawn-as = En la pantalla de la sala
news = Hay novedades: mostrarlas
begin = Partir de un caso preparado
prepared = Caso (ilustrativo)
load = Cargar sus actores
load-help = Agrega los actores del caso, y su ficha si el taller no la tiene. Lo que la sala ha nombrado se queda.
loaded = { $count ->
    [one] 1 actor cargado
   *[other] { $count } actores cargados
}
tidy-up = Ocultar o fusionar
choose-one = Elija
this-one = Actor
part-of = es parte de
merge = Fusionar
hide = Ocultar
away = Ocultos o fusionados
show-again = Mostrar de nuevo

## La exportación
column-subject = Mapa de
column-name = Actor
column-type = Tipo
column-level = Nivel
column-influence = Influencia
column-interest = Interés
column-involvement = Participación
column-roles = Proyectos y papeles
column-rows = Filas de las fichas
column-sheet = Ficha
column-number = Fila
column-focus = Eje estratégico
column-project = Proyecto

## Lo que se rechaza
error-stakeholder-name = Un actor necesita un nombre. Escriba quién es.
error-stakeholder-scale = { $value } está fuera de la escala. La influencia y el interés van de 1 a 5.
error-stakeholder-ties = Un actor puede vincularse a { $most } proyectos. Quite antes uno.
error-stakeholder-many = Este taller tiene { $most } actores, más de los que cabe mostrar en un mapa. Fusione o cambie algunos.
error-stakeholder-known = { $name } ya está en el mapa. Cámbielo, o pida a quien facilita que fusione los dos.
error-stakeholder-gone = Este actor ya no está. Vuelva a nombrarlo si hace falta.
