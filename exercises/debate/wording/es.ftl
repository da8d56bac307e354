# Lo que dice el debate, en español. Su pregunta, sus papeles y sus argumentos preparados están en ../material.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }.

## La tarjeta
card-title = Debate
card-audience = Todas las personas; se habla por turnos
card-needs = Teléfonos, el proyector y alguien que lleve el orden de palabra
card-insight = Se cambia de opinión al argumentar, no al escuchar. Un voto secreto antes y después lo muestra sin incomodar a nadie.
card-tip = Si todo el mundo está de acuerdo, reparta papeles, y dé la palabra primero a alguien que votó “tengo dudas”.
card-takes = Un voto secreto, argumentos a favor y en contra, y a cuántas personas convence cada uno
card-gives = Los dos votos y el cambio entre ellos, y los argumentos según cuánto convencen

## Los dos votos
moment-before = Votación antes del debate
moment-after = Votación después del debate
choice-yes = Sí
choice-no = No
choice-unsure = Tengo dudas
vote-secret = Su voto es secreto. Puede cambiarlo hasta que se cierre la votación.
vote-kept = Su voto está guardado.
voted = { $count ->
    [one] 1 voto de { $people }
   *[other] { $count } votos de { $people }
}
changed = { $count ->
    [one] 1 persona de { $twice } cambió de opinión
   *[other] { $count } personas de { $twice } cambiaron de opinión
}
debate-over = La segunda votación está cerrada. Mire la pantalla de la sala.
state-waiting = aún sin abrir
state-open = abierta
state-closed = cerrada
vote-open = Abrir la votación
vote-open-again = Abrir de nuevo
vote-close = Cerrar la votación
reveal = Revelar
conceal = Volver a ocultar

## Los argumentos
arguments = Argumentos
side-for = A favor
side-against = En contra
argument-ask = Su argumento
argument-text = En una frase
argument-put = Ponerlo sobre la mesa
argument-kept = Su argumento está sobre la mesa.
argument-empty = Escriba primero su argumento.
argument-enough = Ha puesto { $most } argumentos sobre la mesa. Retire uno para agregar otro.
arguments-own = Mis argumentos
take-back = Retirar
strong = Argumento sólido
strong-count = { $count ->
    [one] 1 persona lo considera sólido
   *[other] { $count } personas lo consideran sólido
}
more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
reveal-arguments = Revelar cuáles convencen
conceal-arguments = Ocultar cuáles convencen
arguments-count = { $count ->
    [one] 1 argumento
   *[other] { $count } argumentos
}
prepared-shown = Argumentos preparados sobre la mesa
arguments-hidden = Argumentos retirados de la mesa
arguments-hidden-help = La sala deja de verlos. No se borra nada.

## El orden de palabra
speaking = Orden de palabra
speaks = Tiene la palabra
somebody = Alguien sin alias
queue = A continuación
hand-up = Pedir la palabra
hand-down = Bajar la mano
time-left = Tiempo restante
time-over = Tiempo excedido
waiting-count = { $count ->
    [0] Nadie espera
    [one] Espera 1 persona
   *[other] Esperan { $count } personas
}
next-speaker = Siguiente persona
nobody-waits = Nadie ha pedido la palabra.
minute-more = Un minuto más
floor-end = Terminar el turno
minutes-each = Minutos por turno

## Los papeles
role = Asumir un papel
role-intro = Un papel ayuda a decir lo que uno mismo no piensa. Solo usted ve su tarjeta.
role-deal = Darme un papel
role-back = Devolver mi papel
role-ask = Su pregunta a las demás personas:

## La exportación
column-choice = Voto
column-shift = Cambio
column-side = Postura
column-argument = Argumento
column-strong = Personas que lo consideran sólido
column-origin = Origen
origin-room = la sala
origin-prepared = los argumentos preparados

## Lo que el debate rechaza
error-vote-not-open = Esta votación no está abierta. Espere a que la abra quien facilita; lo que votó antes sigue contando.
error-no-such-choice = No existe la opción { $choice }. Vote “sí”, “no” o “tengo dudas”.
error-no-debate = El debate no está en curso. Mire la pantalla para ver en qué punto está la sala.
error-argument-gone = Este argumento ya no está sobre la mesa. Elija otro.

## Lo que escriben los participantes simulados en un ensayo
rehearsal-for-1 = Por primera vez, quienes forman en distintos centros pueden comparar sus sesiones.
rehearsal-for-2 = Los participantes ven por qué su trabajo importa más allá de su calle.
rehearsal-for-3 = La pregunta de quién queda fuera surge en cada sesión.
rehearsal-against-1 = Nuestros participantes necesitan soluciones para la semana próxima, y los objetivos miran a 2030.
rehearsal-against-2 = Nadie comprueba los vínculos: dos formadores dan dos respuestas distintas.
rehearsal-against-3 = Los centros pequeños no tienen a nadie que mantenga las fichas al día.
