# What exercise 2, one's own course, says, in French. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Exercice 2 : votre propre formation
card-audience = Les formateurs et formatrices, chacun avec son centre
card-needs = Le programme d’une formation, avec ses séances et leurs heures
card-insight = Une formation contribue aux objectifs par ses heures, non par son titre. Presque toute formation enseigne et réunit des partenaires : les objectifs 4 et 17 sont donc mis à part.
card-tip = Alignez d’abord ensemble la formation de Mashhad. Puis chaque centre prend la sienne et termine par une phrase : que changerions-nous demain ?
card-takes = Les séances d’une formation avec leurs heures
card-gives = La part des heures par objectif, et ce que chaque centre changerait dès demain

## The facilitator
manner-case = Toute la salle travaille sur la formation de Mashhad, préparée et inventée pour l’exercice.
manner-own = Chaque centre travaille sur sa propre formation.
bring-to-case = Tout le monde sur la formation de Mashhad
bring-to-own = Chaque centre sur sa formation
reflections-hidden = Difficultés et possibilités que la salle ne voit pas

## The room
how = Choisissez une séance ci-dessous et appuyez sur « { $edit } » ; « { $add } » sert à ajouter une séance qui manque. À quel objectif ses heures contribuent-elles ? Qu’y changerions-nous demain ?
locked = La personne qui anime a verrouillé les fiches pour le moment.
ask-centre = Sur la formation de quel centre travaillez-vous ?
choose-centre = Choisissez un centre
start = { $centre } : votre formation
ask-title = Titre de la formation
ask-sessions = Séances, une par ligne, puis un point-virgule et le nombre d’heures
example-sessions =
    Détecter les fuites sur le terrain; 3
    Tarifs de l’eau et pauvreté; 1,5
sessions-help = Vous pourrez ajouter, modifier et scinder des séances plus tard.
start-course = Commencer avec ces séances
start-from-case = Partir de la formation préparée de Mashhad
reflect = Difficultés et possibilités d’aligner sa propre formation
ask-challenges = Qu’est-ce qui rend l’alignement de votre formation difficile ?
ask-potentialities = Que permettrait-il ?
reflect-keep = Enregistrer
reflect-kept = Enregistré. La salle le voit.

## The projector
prepared = { $centre } (formation préparée)
no-course-yet = Pas encore de formation. La première apparaîtra ici.
apart = Part des heures par objectif. Les objectifs { $goals } sont mis à part : presque toute formation y contribue.
apart-goal = objectif { $goal } : { $hours } h
aligned-hours = { $aligned ->
    [one] { $aligned } heure alignée sur { $whole }
   *[other] { $aligned } heures alignées sur { $whole }
}
unknown-hours = { $count ->
    [one] { $count } séance sans heures
   *[other] { $count } séances sans heures
}
no-hours-yet = Pas encore d’heures indiquées
hours = { $hours } h
changes = Que changerions-nous demain dans la formation ?
not-aligned = Pas encore aligné
challenges = Difficulté
potentialities = Possibilité

## The export
table-hours = Heures par objectif
table-sessions = Séances
column-centre = Centre
column-course = Formation
column-part = Partie
column-session = Séance
column-goal = Objectif
column-label = Titre de l’objectif
column-hours = Heures
column-share = Part
column-change = Changement
set-apart = mis à part
column-whose = Qui
column-question = Type
column-answer = Réponse

## What is refused
error-no-session = Aucune séance n’a été saisie. Saisissez-en au moins une, sur sa propre ligne.
error-too-many-sessions = { $sessions } séances, c’est trop pour une fiche. Limitez-vous à { $most }.
