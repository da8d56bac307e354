# What the 169 on the wall say, in French.
# Written in Project Fluent's syntax: key = Text with { $places }.

card-title = La salle remplit la mosaïque des 169 cibles
named = { $count ->
    [0] Aucune cible citée pour l’instant
    [one] { $count } cible citée
   *[other] { $count } cibles citées
}
exact = { $count ->
    [0] aucune avec un indicateur
   *[other] { $count } avec un indicateur
}
contested = { $count ->
    [one] { $count } contestée
   *[other] { $count } contestées
}
new = { $count ->
    [0] aucune nouvelle aujourd’hui
    [one] { $count } nouvelle aujourd’hui
   *[other] { $count } nouvelles aujourd’hui
}
legend-exact = avec un indicateur
legend-named = sans indicateur
legend-new = nouvelle aujourd’hui
legend-contested = contestée : favorable pour les uns, défavorable pour les autres
lay-over = Les 169 cibles à l’écran
take-away = Retirer les 169 cibles
lay-over-help = L’écran montre quelles cibles les lignes de la salle citent, par-dessus ce qui s’y trouve. Les téléphones restent où ils sont ; ce que vous amenez ensuite prend la place.
