# What exercise 1, the Brussels case, says, in French. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Exercice 1 : le cas de Bruxelles
card-audience = Tout le monde, ensemble ou par groupes de trois à cinq
card-needs = Des téléphones, le projecteur ; au moins deux groupes pour travailler face cachée
card-insight = On se dispute rarement sur les objectifs que sert un plan, mais sur les cibles et les raisons. C'est là que la discussion vaut son temps.
card-tip = Lisez un projet à voix haute et alignez-le d'abord ensemble. Révélez la réponse type à la fin, un axe stratégique à la fois, et demandez qui a la meilleure raison.
card-takes = Quatre axes stratégiques de deux projets chacun, et les parties prenantes déjà recensées
card-gives = Chaque projet avec ses objectifs, cibles et raisons, et les écarts entre la salle et la réponse type

## The facilitator
prepare-intro = Un seul clic présente le plan à la salle : quatre axes stratégiques de deux projets chacun.
prepare-together = Ensemble, sur une seule fiche
prepare-groups = Par groupes, face cachée
groups-first = Pour travailler par groupes, nommez au moins deux groupes sous « L'atelier ».
done = { $sheets ->
    [one] { $done } projets alignés sur { $rows }, sur une seule fiche.
   *[other] { $done } projets alignés sur { $rows }, sur { $sheets } fiches.
}
reveal-groups = Révéler les réponses des groupes
conceal-groups = Retourner les réponses des groupes
groups-before-model = Révélez d'abord les réponses des groupes ; la réponse type pourra ensuite être discutée.
reveal-focus = Révéler : { $focus }
conceal-focus = Masquer : { $focus }
about-case = Ce qui est réel et ce qui est inventé
facts = Réel
made-up = Inventé pour l'exercice

## The room
not-prepared = L'animateur vous présente le plan dans un instant.
how = Choisissez un projet ci-dessous et appuyez sur « Modifier ». Quel objectif sert-il, et pourquoi ?
choose-group = Choisissez votre groupe : appuyez sur votre nom ci-dessus.
questions = Trois questions sur le plan
room-said = La salle
model-answer = Réponse type
model-note = La réponse type est un avis, à discuter.
shared = Aussi dans la réponse type
no-answer = Pas encore de réponse
agreement = Accord avec la réponse type : { $percent } %

## The export
column-number = N°
column-focus = Axe stratégique
column-project = Projet
column-said = Ce que la salle a dit
column-model = Réponse type
column-agreement = Accord
column-kind = Nature
column-text = Texte
