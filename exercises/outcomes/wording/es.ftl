# Lo que dicen los resultados, en español.

## La ficha
card-title = Resultados: nuestros cursos y los objetivos
card-audience = Todas las personas
card-needs = El proyector; al menos un curso alineado
card-insight = Una sala cree antes una imagen de sus propias fichas que un informe sobre ellas.
card-tip = Pregunte primero qué falta y después qué es nuevo: las columnas vacías dicen más que las llenas.
card-takes = Las fichas de todos los cursos de la sala
card-gives = A qué objetivos contribuyen los cursos y qué aportó el día

## La pantalla
none-yet = Ningún curso de la sala está vinculado todavía con un objetivo.
lead = La pantalla muestra cada curso frente a los objetivos. Los objetivos 4 y 17 van aparte: todos los cursos contribuyen a ellos.
apart = Objetivos a los que contribuyen todos los cursos
striking = { $courses ->
    [one] 1 curso
   *[other] { $courses } cursos
} · { $goals ->
    [one] 1 objetivo
   *[other] { $goals } objetivos
}
added = { $count ->
    [0] ningún vínculo nuevo hoy
    [one] 1 vínculo nuevo hoy
   *[other] { $count } vínculos nuevos hoy
}
courses = { $count ->
    [one] 1 curso
   *[other] { $count } cursos
}

## La exportación
column-centre = Centro
column-course = Curso
column-goal = Objetivo
column-links = Vínculos
column-new = Nuevos hoy
