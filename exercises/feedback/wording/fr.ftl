# Ce que dit l’enquête « Votre avis sur l’outil », en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }.

## La carte
card-title = Votre avis sur l’outil
card-audience = Tout le monde, chacun sur son téléphone
card-needs = Des téléphones ; cinq minutes de calme avant le départ
card-insight = On adopte un outil que l’on a été invité à corriger. « En l’adaptant » est la réponse la plus utile.
card-tip = Posez la question tant que tout le monde est assis, et lisez deux des changements à voix haute.
card-takes = L’utilité de l’outil, ce qui a aidé, ce qui a gêné, et si on l’utiliserait dans son centre
card-gives = Des chiffres pour la salle, et tout ce qui a été écrit pour ceux qui améliorent l’outil

## L’enquête
ask-useful = Cet outil est-il utile pour votre travail ?
ask-useful-help = 1 : inutile, 5 : très utile.
step-1 = 1 · inutile
step-2 = 2
step-3 = 3
step-4 = 4
step-5 = 5 · très utile
ask-again = L’utiliseriez-vous dans votre centre ?
again-yes = Oui
again-changes = En l’adaptant
again-no = Non
ask-helped = Qu’est-ce qui a aidé ?
ask-hindered = Qu’est-ce qui a gêné ?
send = Envoyer
send-again = Modifier ma réponse
choose-both = Choisissez un chiffre, et dites si vous l’utiliseriez dans votre centre.
thanks = Merci, votre réponse est enregistrée. Votre nom n’y figure pas.
reveal = Dévoiler les chiffres
conceal = Cacher de nouveau
answered = { $count ->
    [0] Personne n’a encore répondu
    [one] { $count } personne a répondu
   *[other] { $count } personnes ont répondu
}
striking = { $count ->
    [one] Utilité : { NUMBER($mean, minimumFractionDigits: 1) } sur 5 ({ $count } réponse)
   *[other] Utilité : { NUMBER($mean, minimumFractionDigits: 1) } sur 5 ({ $count } réponses)
}
texts-in-export = La salle ne voit que les chiffres. Une fois ceux-ci dévoilés, ou l’atelier terminé, les réponses écrites figurent dans l’export, sans nom.

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-helped-1 = Voir tous les groupes côte à côte sur le grand écran
rehearsal-helped-2 = Les suggestions : elles nous ont donné matière à discussion
rehearsal-helped-3 = Travailler sur notre propre formation
rehearsal-hindered-1 = De petits caractères sur mon téléphone
rehearsal-hindered-2 = Trop peu de temps pour les indicateurs
rehearsal-hindered-3 = Trouver la bonne cible a été long
