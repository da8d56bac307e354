# Ce que dit l'exercice « Mur de questions », en français.
# Écrit dans la syntaxe de Project Fluent : clé = Texte avec { $valeurs }.

## La fiche
card-title = Mur de questions
card-audience = Tout le monde, toute la journée, chacun sur son téléphone
card-needs = Des téléphones ; un moment à la fin de chaque demi-journée
card-insight = Ce qui n’est pas demandé tout haut se demande à la pause. Des questions visibles, et une place pour celles que l’on n’a pas le temps de traiter aujourd’hui, laissent la séance suivre son cours.
card-tip = Regardez les questions les plus attendues avant chaque pause, et dites tout haut qui reprend celles qui sont mises de côté.
card-takes = Une question de n’importe qui, à tout moment ; des voix pour celles des autres
card-gives = Des réponses écrites, et la liste de ce qui reste dû

## Sur le téléphone
ask-along = Questions
ask = Que voudriez-vous savoir ?
ask-help = Votre nom n’est pas affiché à côté.
send = Demander
kept = Votre question est sur la liste.
take-back = Retirer
see-others = Voir les questions des autres
none-of-others = Personne d’autre n’a de question encore ouverte.
me-too = Je veux le savoir aussi

## Sur le grand écran et les téléphones
none-yet = Pas encore de question. Posez la première sur votre téléphone.
open-questions = { $count ->
    [0] Aucune question ouverte
    [one] { $count } question ouverte
   *[other] { $count } questions ouvertes
}
votes = { $count ->
    [one] { $count } personne veut le savoir aussi
   *[other] { $count } personnes veulent le savoir aussi
}
state-open = Ouverte
state-answered = Réponse donnée
state-parked = Mise de côté

## Le bureau de la personne qui anime
news = Il y a de nouvelles questions : les afficher
show-wall = Afficher les questions sur le grand écran
go-back = Revenir là où était la salle
which = Question
answer = Réponse, ou qui la reprend (facultatif)
do-answered = Réponse donnée
do-parked = Mettre de côté
do-open = Rouvrir
hiding = Masquer
hidden = Questions que la salle ne voit pas
choose = Choisissez
hide-these = Appliquer

## L'export
column-question = Question
column-votes = Voix
column-state = État
column-answer = Réponse

## Ce qui est refusé
error-question-empty = Une question doit avoir un texte. Écrivez ce que vous voudriez savoir.
error-questions-many = Votre question n’a pas été enregistrée : un atelier a au plus { $most } questions, et une personne { $own }. Donnez votre voix à l’une d’elles.
error-question-not-own = Seule la personne qui a posé une question peut la retirer.
error-own-question = C’est votre propre question ; seules d’autres personnes peuvent lui donner leur voix.
error-question-gone = Cette question n’est plus là.
error-question-settled = Cette question a reçu une réponse ou a été mise de côté.

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-question-1 = Faut-il l’accord de la ville pour relier un projet à un objectif ?
rehearsal-question-2 = Que faire des formations qui ne contribuent à aucune cible ?
rehearsal-question-3 = Qui tient les fiches à jour après l’atelier ?
rehearsal-question-4 = Où trouver des chiffres pour notre ville ?
rehearsal-question-5 = Comment expliquer l’objectif 17 aux formateurs ?
rehearsal-question-6 = Un projet peut-il contribuer à un objectif et nuire à un autre ?
rehearsal-question-7 = Pouvons-nous reprendre les fiches dans notre rapport annuel ?
rehearsal-question-8 = Combien de temps prend un deuxième alignement ?
