# What exercise 2, one's own course, says, in French. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Exercice 2 : son propre cours
card-audience = Les formateurs, chacun avec son centre
card-needs = Le programme d'un cours, avec ses séances et leurs heures
card-insight = Un cours sert les objectifs par ses heures, pas par son titre. Presque tout cours enseigne et réunit des partenaires : les objectifs 4 et 17 sont donc mis à part.
card-tip = Alignez d'abord ensemble le cours de Mashhad. Puis chaque centre prend le sien et termine par une phrase : que changerions-nous demain ?
card-takes = Les séances d'un cours avec leurs heures
card-gives = La part des heures par objectif, et ce que chaque centre changerait dès demain

## The facilitator
manner-case = Toute la salle travaille sur le cours de Mashhad, préparé et inventé pour l'exercice.
manner-own = Chaque centre travaille sur son propre cours.
bring-to-case = Tout le monde sur le cours de Mashhad
bring-to-own = Chaque centre sur son cours

## The room
how = Choisissez une séance ci-dessous et appuyez sur « Modifier ». Quel objectif ses heures servent-elles ? Qu'y changerions-nous demain ?
locked = L'animateur a verrouillé les fiches pour le moment.
ask-centre = Sur le cours de quel centre travaillez-vous ?
choose-centre = Choisissez un centre
start = { $centre } : votre cours
ask-title = Titre du cours
ask-sessions = Séances, une par ligne, avec les heures après un point-virgule
example-sessions =
    Détecter les fuites sur le terrain; 3
    Tarifs de l'eau et pauvreté; 1,5
sessions-help = Vous pourrez ajouter, modifier et diviser des séances plus tard.
start-course = Commencer avec ces séances
start-from-case = Partir du cours préparé de Mashhad

## The projector
prepared = { $centre } (cours préparé)
no-course-yet = Pas encore de cours. Le premier apparaîtra ici.
apart = Part des heures par objectif. Les objectifs { $goals } sont mis à part : presque tout cours les sert.
apart-goal = objectif { $goal } : { $hours } h
aligned-hours = { $aligned } heures alignées sur { $whole }
unknown-hours = { $count ->
    [one] 1 séance sans heures
   *[other] { $count } séances sans heures
}
no-hours-yet = Pas encore d'heures indiquées
hours = { $hours } h
changes = Que changerions-nous demain dans le cours ?

## The export
table-hours = Heures par objectif
table-sessions = Séances
column-centre = Centre
column-course = Cours
column-part = Partie
column-session = Séance
column-goal = Objectif
column-label = Titre de l'objectif
column-hours = Heures
column-share = Part
column-change = Changement
set-apart = mis à part

## What is refused
error-no-session = Aucune séance n'a été saisie. Saisissez-en au moins une, sur sa propre ligne.
error-too-many-sessions = { $sessions } séances, c'est trop pour une fiche. Limitez-vous à { $most }.
