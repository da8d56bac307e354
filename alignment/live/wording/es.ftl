here = { $count ->
    [one] Otra persona tiene abierta esta ficha
   *[other] Otras { $count } personas tienen abierta esta ficha
}
here-named = También aquí: { $names }
here-and-others = { $others ->
    [one] También aquí: { $names } y 1 más
   *[other] También aquí: { $names } y { $others } más
}
row-writing = Escribiendo aquí: { $names }
row-writing-somebody = Alguien está escribiendo aquí
no-nickname = Sin alias
nickname = Su alias (opcional)
nickname-help = Quienes pueden escribir en una ficha lo ven mientras usted la tiene abierta. No es obligatorio dar uno.
