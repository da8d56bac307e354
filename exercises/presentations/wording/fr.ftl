# Ce que dit « Présentations des centres de formation », en français.

## La fiche
card-title = Présentations des centres de formation
card-audience = Une ou deux personnes de chaque centre ; les autres écoutent
card-needs = Un vidéoprojecteur ; dix minutes par centre ; les téléphones des personnes du centre
card-insight = Cinq questions identiques rendent les centres comparables : on voit aussitôt qui a des contenus mais pas de moyens, et qui a des moyens mais pas de contenus.
card-tip = Laissez le centre saisir ses réponses avant son tour ; gardez les dix minutes pour ce que les réponses ne disent pas.
card-takes = Cinq réponses de chaque centre
card-gives = Un profil de chaque centre, pour les partenariats et les exercices suivants

## Les cinq questions
question-1 = Quels sont le contenu et l’orientation des formations que vous élaborez ?
question-2 = Travaillez-vous en partenariat, et avec qui ?
question-3 = Quel est le public visé ?
question-4 = Connaissez-vous les objectifs de développement durable ?
question-5 = Voyez-vous l’alignement sur le Programme 2030 comme un atout, et pourquoi ?

## Participer
intro = Répondez pour votre centre. Toute personne de votre centre peut compléter ou corriger.
known = Un brouillon : ce que le rapport de Bruxelles (mai 2018) dit de votre centre. Vérifiez, modifiez, puis enregistrez. La salle ne voit rien avant.
choose-centre = Choisissez d’abord votre centre : appuyez sur votre nom ci-dessus.
question = Question
save = Enregistrer
saved = Enregistré. { $done ->
    [one] { $done } question sur { $questions } a une réponse.
   *[other] { $done } questions sur { $questions } ont une réponse.
}
error-answer-too-long = Cela ferait { $length } caractères, alors que le grand écran n’en affiche lisiblement que { $most }. Raccourcissez votre texte. Si quelqu’un de votre centre a écrit entre-temps, son texte compte aussi.

## Le grand écran
centre-of = Centre { $number } sur { $centres }
time-left = Temps restant
time-paused = En pause
time-over = Dépassé de
no-answer = Pas encore de réponse
no-centres = L’atelier n’a pas encore de centres. La personne qui anime les nomme dans les réglages de l’atelier.
answered = { $done ->
    [one] { $done } réponse sur { $questions }
   *[other] { $done } réponses sur { $questions }
}

## L'animation
centre = Centre
start = Lancer { $minutes } minutes
pause = Pause
resume = Reprendre
one-minute-more = +1 minute
end = Terminer
end-help = Retour à la liste des centres. Les réponses restent.
question-shown = Question sur le grand écran
type-for = Saisir les réponses d’un centre

## L'export
profiles = Profils des centres

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-1 = Des formations courtes pour les agents municipaux sur le logement, la mobilité et l’eau, avec des cas de notre ville
rehearsal-2 = Oui : avec le service de l’urbanisme, une université et deux associations
rehearsal-3 = Urbanistes, ingénieurs et élus locaux
rehearsal-4 = Certains d’entre nous les connaissent ; aucune de nos formations ne cite encore de cible
rehearsal-5 = Oui : on voit à quoi sert chaque séance, et les partenaires le comprennent aussitôt
