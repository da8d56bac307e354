# What the rehearsal with simulated participants says, in French.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
title = Répéter en solo
intro = Entraînez-vous avec des participants simulés. À chaque clic, chacun accomplit une action de l’activité en cours.
how-many = Combien
add = Ajouter des participants simulés
act = Les faire agir
act-help = Chacun accomplit une action : répondre, voter, aligner une ligne. Rien ne se passe entre deux clics.
play = Jouer les deux journées jusqu’au bout
play-help = Chaque exercice à son tour : tout le monde y vient, agit, et ce qui attend est dévoilé. Avec beaucoup de monde, cela prend une minute.
remove = Les retirer
remove-help = Les retire avec tout ce qu’ils ont fait. Ce que des personnes ont fait reste.
there = { $count ->
    [one] 1 participant simulé est présent. L’export le signale.
   *[other] { $count } participants simulés sont présents. L’export le signale.
}
acted = { $count ->
    [0] Il n’y avait rien à faire pour eux.
    [one] 1 d’entre eux a agi.
   *[other] { $count } d’entre eux ont agi.
}
removed = { $count ->
    [one] 1 participant simulé est parti, avec tout ce qu’il a fait.
   *[other] { $count } participants simulés sont partis, avec tout ce qu’ils ont fait.
}

## What they are called and what they write
name = Simulé { $number }
why = Le projet contribue directement à cette cible.
sentence-1 = Des outils pratiques pour nos propres formations
sentence-2 = Plus de temps pour les cas des participants
sentence-3 = Inviter des partenaires locaux à intervenir
sentence-4 = Des chiffres de notre ville plutôt que du pays
sentence-5 = Une diapositive sur les objectifs au début de chaque séance
sentence-6 = Échanger des experts avec un autre centre
sentence-7 = Demander à qui cela profite, en distinguant les femmes et les hommes
sentence-8 = Un suivi trois mois après la formation
