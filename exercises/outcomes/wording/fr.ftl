# Ce que disent les résultats, en français.

## La fiche
card-title = Résultats : nos formations et les objectifs
card-audience = Tout le monde
card-needs = Le grand écran ; au moins une formation alignée
card-insight = Une salle croit plus vite une image de ses propres fiches qu’un rapport à leur sujet.
card-tip = Demandez d’abord ce qui manque, puis ce qui est nouveau : les colonnes vides en disent plus que les pleines.
card-takes = Les fiches de toutes les formations de la salle
card-gives = Les objectifs auxquels les formations contribuent, et ce que la journée a ajouté

## L’écran
none-yet = Aucune formation de la salle n’est encore liée à un objectif.
lead = Le grand écran montre chaque formation face aux objectifs. Les objectifs 4 et 17 sont à part : toute formation y contribue.
apart = Objectifs auxquels toute formation contribue
striking = { $courses ->
    [one] { $courses } formation
   *[other] { $courses } formations
} · { $goals ->
    [one] { $goals } objectif
   *[other] { $goals } objectifs
}
added = { $count ->
    [0] aucun nouveau lien aujourd’hui
    [one] { $count } nouveau lien aujourd’hui
   *[other] { $count } nouveaux liens aujourd’hui
}
courses = { $count ->
    [one] { $count } formation
   *[other] { $count } formations
}

## L’export
column-centre = Centre
column-course = Formation
column-goal = Objectif
column-links = Liens
column-new = Nouveaux aujourd’hui
