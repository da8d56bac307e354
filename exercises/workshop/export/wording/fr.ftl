# What the export of a workshop says, in French.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = Exporter l’atelier (Excel)
export-help = Tout ce que la salle a produit : chaque exercice, chaque fiche et la concordance entre les groupes.
kind = Atelier d’alignement sur les ODD
contents = Sommaire
place = Lieu
dates = Dates
centres = Centres présents
groups = Groupes
people-label = Participants
people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
people-simulated = { $count ->
    [one] (et 1 participant simulé)
   *[other] (et { $count } participants simulés)
}
notice-simulated = { $count ->
    [one] Répétition : ce classeur contient les réponses de { $count } participant simulé.
   *[other] Répétition : ce classeur contient les réponses de { $count } participants simulés.
}
notice-illustrative = Certains cas sont fictifs : inventés pour l’exercice. Leur onglet le précise.
nothing-gathered = Rien n’a été recueilli.
agreement = Concordance entre les groupes
agreement-on = { $level } : concordance
face-down = Les réponses des groupes sont encore cachées. Dévoilez-les, puis exportez à nouveau.
all-rows = Toutes les lignes
rows-on-paper = Sur papier, ces colonnes figurent aux pages des fiches : { $columns }.
no-rows = Aucune ligne n’a encore été écrite.
sheet = Fiche
number = N°
column-exercise = Exercice
column-centre = Centre
column-group = Groupe
column-sheet = Fiche
column-who = Qui
column-about = À propos de
column-text = Texte
column-votes = Points ou voix
column-day = Date
column-measure = Ce qui est compté
column-count = Nombre
column-part = Partie
said = Ce qui a été dit
counted = Ce qui a été compté
mark-simulated = Répétition
column-note = Remarque
mark-illustrative = Exemple fictif
