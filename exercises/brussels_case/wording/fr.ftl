# What exercise 1, the Brussels case, says, in French. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Exercice 1 : le cas de Bruxelles
card-audience = Tout le monde, ensemble ou par groupes de trois à cinq
card-needs = Des téléphones et un vidéoprojecteur ; au moins deux groupes pour travailler à réponses cachées
card-insight = On s’accorde en général sur les objectifs auxquels un plan contribue ; ce sont les cibles et les raisons qui font débat. C’est là que la discussion est utile.
card-tip = Lisez un projet à voix haute et alignez-le d’abord ensemble. Dévoilez la réponse type à la fin, un axe stratégique à la fois, et demandez qui a la meilleure justification.
card-takes = Quatre axes stratégiques de deux projets chacun, et les parties prenantes déjà cartographiées
card-gives = Chaque projet avec ses objectifs, ses cibles et ses justifications, et les écarts entre la salle et la réponse type

## The facilitator
prepare-intro = Un seul clic présente le plan à la salle : quatre axes stratégiques de deux projets chacun.
prepare-together = Ensemble, sur une seule fiche
prepare-groups = Par groupes, réponses cachées
groups-first = Pour travailler par groupes, nommez au moins deux groupes sous « L’atelier ».
done = { $done ->
    [one] { $done } projet aligné
   *[other] { $done } projets alignés
} sur { $rows }, sur { $sheets ->
    [one] une seule fiche.
   *[other] { $sheets } fiches.
}
reveal-groups = Dévoiler les réponses des groupes
conceal-groups = Cacher de nouveau les réponses des groupes
groups-before-model = Dévoilez d’abord les réponses des groupes ; la réponse type pourra ensuite être discutée.
reveal-focus = Dévoiler : { $focus }
conceal-focus = Cacher : { $focus }
about-case = Ce qui est établi et ce qui est inventé
facts = Fait établi
made-up = Inventé pour l’exercice
type-answers = Saisir les réponses de la ville

## The room
not-prepared = La personne qui anime vous présentera le plan dans un instant.
how = Choisissez un projet ci-dessous et appuyez sur « { $edit } » ; « { $add } » sert à ajouter un projet qui manque. À quel objectif contribue-t-il, et pourquoi ?
choose-group = Choisissez votre groupe : appuyez sur votre nom ci-dessus.
questions = Trois questions sur le plan
present = Je présente la ville : répondre aux trois questions
question = Question
save-answer = Enregistrer
answer-saved = Enregistré. Questions avec réponse : { $done } sur { $questions }.
room-said = La salle
model-answer = Réponse type
model-note = La réponse type n’est qu’un point de vue.
shared = Figure aussi dans la réponse type
no-answer = Pas encore de réponse
agreement = Concordance avec la réponse type : { $percent } %

## The export
column-number = N°
column-focus = Axe stratégique
column-project = Projet
column-said = Ce que la salle a dit
column-model = Réponse type
column-agreement = Concordance
column-kind = Type
column-text = Texte
column-question = Question
column-answer = Réponse de la ville

## What is refused
error-answer-too-long = Cela ferait { $length } caractères, alors que le grand écran n’en affiche lisiblement que { $most }. Raccourcissez votre texte. Si quelqu’un d’autre a écrit entre-temps, son texte compte aussi.
