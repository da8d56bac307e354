# Ce que dit l'exercice « Second regard », en français.
# Écrit dans la syntaxe de Project Fluent : clé = Texte avec { $valeurs }.

## La fiche
card-title = Second regard
card-audience = Des binômes, chacun sur son téléphone
card-needs = Le programme d’une formation ou un plan stratégique que quelqu’un a apporté ; des téléphones
card-insight = Quand deux personnes lisent la même ligne et disent la même chose, il y a peu à discuter. Le temps de la salle appartient aux autres lignes.
card-tip = Lisez à voix haute la première proposition à discuter et donnez d’abord la parole à quelqu’un qui a dit non.
card-takes = Un programme ou un plan, en texte ou en fichier
card-gives = Des lignes avec objectif, cible et indicateur sur lesquelles la salle s’accorde, et une courte liste à discuter

## Sur le téléphone
bring-yours = **Quelqu’un a-t-il apporté un programme ou un plan ?** Collez-en le texte ou choisissez le fichier : la salle regarde ce qu’il propose.
found = { $count ->
    [one] **{ $count } proposition** dans « { $title } »
   *[other] **{ $count } propositions** dans « { $title } »
}
bring = Le soumettre à la salle
withdraw = Ne pas utiliser celui-ci
wait-for-dealing = Le programme est là. La personne qui anime donne à chaque binôme sa part.
nothing-for-you = Les propositions étaient déjà réparties à votre arrivée. La personne qui anime peut vous en donner.
question = { $level ->
    [target] Contribue-t-elle à cette cible ?
    [goal] Contribue-t-elle à cet objectif ?
   *[none] A-t-elle sa place dans la fiche ?
}
say-yes = Oui
say-no = Non
say-unsure = J’hésite
which-proposal = Proposition
look-again = En revoir une
all-looked = Vous avez regardé toutes les vôtres. Vous pouvez encore changer d’avis.
no-target = Aucune cible proposée
which-sheet = Où elles vont
new-sheet = Dans une nouvelle fiche
take-these = { $count ->
    [one] Ajouter { $count } ligne acceptée à la fiche
   *[other] Ajouter { $count } lignes acceptées à la fiche
}
take-back = Les retirer de la fiche

## Sur le grand écran et les téléphones
ask-waiting = Que dit un second regard ?
ask-brought = Que dit un second regard ?
ask-looking = Accepteriez-vous ces propositions ?
ask-open = Ce qui se discute, et ce qui est clair
before = Un programme devient des propositions. Deux personnes lisent chaque proposition, séparément, et disent « oui », « non » ou « j’hésite ».
brought = { $count ->
    [one] { $count } proposition à regarder
   *[other] { $count } propositions à regarder
}
dealt = { $count ->
    [one] { $count } proposition est devant les binômes
   *[other] { $count } propositions sont devant les binômes
}
looks = { $done } avis sur { $count }
looks-of = { $done } sur { $count }
result-talk = À discuter
result-unseen = Sans avis
result-agreed = Accepté
result-refused = Refusé
after-talk = { $result }, après discussion
counted-talk = À discuter : { $count }
counted-unseen = Sans avis : { $count }
counted-agreed = Accepté : { $count }
counted-refused = Refusé : { $count }
said = Oui { $yes } · Non { $no } · J’hésite { $unsure }
taken = { $count ->
    [one] { $count } ligne acceptée est dans la fiche.
   *[other] { $count } lignes acceptées sont dans la fiche.
}
taken-into = { $count ->
    [one] { $count } ligne acceptée est dans « { $title } ».
   *[other] { $count } lignes acceptées sont dans « { $title } ».
}
somebody = Quelqu’un

## Le bureau de la personne qui anime
step-waiting = Aucun programme pour l’instant
step-brought = Un programme est là
step-looking = Les binômes regardent, réponses cachées
step-open = Les réponses sont dévoilées
bring-prepared = Prendre la formation préparée
deal = Répartir entre les binômes
deal-again = En donner aux personnes arrivées depuis
news = Il y a du nouveau : l’afficher
reveal = Dévoiler
conceal = Cacher de nouveau
settle = Résultat de la discussion
talk-about = À discuter
settle-yes = Accepté
settle-no = Refusé
settle-unsure = Laisser ouvert
take = Ajouter les lignes acceptées
hiding = Masquer
hidden = Propositions que la salle ne voit pas
choose = Choisissez

## L'export
column-focus = Axe stratégique
column-project = Exemple de projet
column-code = Code ODD
column-yes = Oui
column-no = Non
column-unsure = J’hésite
column-result = Résultat

## Ce qui est refusé
error-one-already = La salle a déjà un programme à regarder : le vôtre n’a pas été ajouté. Terminez d’abord celui-là, ou ouvrez de nouveau l’exercice pour le vôtre.
error-nothing-proposed = Aucune séance ni mesure n’a été trouvée. Collez la partie avec les horaires, les numéros ou les puces.
error-too-many = Le nombre de propositions ({ $count }) dépasse le maximum de { $most }. Collez-en une partie.
error-dealt-already = Ce programme est déjà réparti ou n’est pas le vôtre : il reste.
error-nothing-brought = Il n’y a pas de programme à répartir. Apportez-en un ou prenez la formation préparée.
error-one-person = Il faut deux personnes pour regarder chaque proposition, et il y en a moins ici. Attendez que quelqu’un arrive.
error-nobody-to-deal-to = Tout le monde a déjà des propositions. Attendez que quelqu’un arrive.
error-revealed = On ne prend plus de réponses.
error-not-yours = Cette proposition n’est pas une des vôtres. Choisissez-en une dans la liste.
error-not-revealed = Les réponses sont encore cachées. Dévoilez-les d’abord.
error-taken = Les lignes acceptées sont déjà dans une fiche. Retirez-les-en avant de changer quoi que ce soit.
error-nothing-agreed = Rien n’est accepté pour l’instant. Discutez de ce qui est ouvert, puis décidez.
error-not-your-programme = Seule la personne qui a apporté le programme ou celle qui anime peut le faire.
