memory = Le réseau a déjà fait quelque chose d’approchant
memory-advice = D’après les fiches publiées et les exemples. Consultez, reprenez les choix ou interrogez le centre.
memory-in-year = { $centre } a aligné un projet semblable en { $year }
memory-once = { $centre } a aligné un projet semblable
memory-nobody = Un centre non précisé
memory-local = indicateur local :
memory-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
memory-copy = Reprendre ces choix
memory-look = Consulter
because-row = On y lit aussi { $words }.
