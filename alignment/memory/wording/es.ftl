memory = La red ya ha hecho algo parecido
memory-advice = De fichas publicadas y ejemplos. Consúltelo, copie sus elecciones o pregunte al centro.
memory-in-year = { $centre } alineó algo parecido en { $year }
memory-once = { $centre } alineó algo parecido
memory-nobody = Un centro sin nombre
memory-local = indicador local:
memory-hours = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
memory-copy = Copiar sus elecciones
memory-look = Ver
because-row = Allí también se lee { $words }.
