# What the 169 on the wall say, in Spanish.
# Written in Project Fluent's syntax: key = Text with { $places }.

card-title = La sala llena las 169 metas
named = { $count ->
    [0] Todavía ninguna meta mencionada
    [one] { $count } meta mencionada
   *[other] { $count } metas mencionadas
}
exact = { $count ->
    [0] ninguna con indicador
   *[other] { $count } con indicador
}
contested = { $count ->
    [one] { $count } discutida
   *[other] { $count } discutidas
}
new = { $count ->
    [0] ninguna nueva hoy
    [one] { $count } nueva hoy
   *[other] { $count } nuevas hoy
}
legend-exact = con indicador
legend-named = sin indicador
legend-new = nueva hoy
legend-contested = discutida: unos dicen que ayuda y otros que perjudica
lay-over = Las 169 metas en la pantalla
take-away = Quitar las 169 metas
lay-over-help = La pantalla muestra qué metas mencionan las filas de la sala, sobre lo que haya. Los teléfonos siguen donde están; lo que usted traiga después ocupa su lugar.
