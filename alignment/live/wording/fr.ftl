here = { $count ->
    [one] 1 autre personne a ouvert cette fiche
   *[other] { $count } autres personnes ont ouvert cette fiche
}
here-named = Également ici : { $names }
here-and-others = { $others ->
    [one] Également ici : { $names } et 1 autre
   *[other] Également ici : { $names } et { $others } autres
}
row-writing = En train d’écrire ici : { $names }
row-writing-somebody = Quelqu’un écrit ici
no-nickname = Sans pseudo
nickname = Votre pseudo (facultatif)
nickname-help = Celles et ceux qui peuvent écrire dans une fiche le voient tant que vous l’avez ouverte. Rien ne vous oblige à en donner un.
