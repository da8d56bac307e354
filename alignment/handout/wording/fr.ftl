# La fiche vierge, en français.

handout = Fiche vierge à remplir
handout-intro = Pour qui n'a pas Internet, ou préfère écrire d'abord. Une fois remplie, elle se reporte plus tard dans une fiche de l'application.
handout-of-a-sheet = La fiche vierge, dans Excel ou à imprimer. Sur papier, son code QR ouvre cette fiche pour toute personne qui y a accès.
handout-with-link = Le code QR porte le lien « { $link } » créé sous « { $share } » : il ouvre la fiche à quiconque tient la feuille.
handout-excel = Fiche dans Excel
handout-paper = Fiche à imprimer
paper-how = Une ligne par projet. Le numéro de l'objectif suffit ; une cible ou un indicateur peut figurer à côté.
paper-scan = Scannez pour ouvrir cette fiche
paper-goals = Les 17 objectifs
