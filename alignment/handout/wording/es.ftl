# La ficha vacía, en español.

handout = Ficha vacía para rellenar
handout-intro = Para quien no tiene internet o prefiere escribir primero. Una vez rellena, se pasa más tarde a una ficha de la aplicación.
handout-of-a-sheet = La ficha vacía, en Excel o para imprimir. En papel, su código QR abre esta ficha a quien pueda abrirla.
handout-with-link = El código QR lleva el enlace “{ $link }” creado en “{ $share }”: abre la ficha a quien tenga el papel.
handout-excel = Ficha en Excel
handout-paper = Ficha para imprimir
paper-how = Una línea por proyecto. Basta con el número del objetivo; al lado puede figurar una meta o un indicador.
paper-scan = Escanee para abrir esta ficha
paper-goals = Los 17 objetivos
