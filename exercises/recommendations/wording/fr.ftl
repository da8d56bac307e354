# Ce que dit l'exercice « Résultats et recommandations », en français.
# Écrit dans la syntaxe de Project Fluent : clé = Texte avec { $valeurs }.

## La fiche
card-title = Résultats et recommandations
card-audience = Tout le monde, chacun sur son téléphone
card-needs = Des téléphones ; dix minutes pour écrire, cinq pour voter
card-insight = Une recommandation sans destinataire ni échéance est un vœu pieux. Les points montrent par où la salle commencerait.
card-tip = Lisez les groupes à voix haute avant d’ouvrir le vote, et demandez, une fois le classement connu, qui ferait le premier pas.
card-takes = Des recommandations : quoi, à qui, pour quand
card-gives = Une liste classée, que l’on peut envoyer le soir même

## Sur le téléphone
ask = Que recommandez-vous ?
text = Recommandation
text-example = Commencez par un verbe : ouvrir, partager, aligner, demander…
to = À qui
to-example = Choisissez ou saisissez un nom
by = Pour quand
by-example = Dans trois mois, d’ici la fin juin…
send = Envoyer
send-again = Enregistrer la modification
kept = C’est enregistré. Vous pouvez en écrire une autre.
your-own = Les vôtres. Vous pouvez les modifier jusqu’à l’ouverture du vote.
change = Modifier
take-back = Retirer
dots-left = { $count ->
    [0] Tous vos points sont placés
    [one] Encore { $count } point
   *[other] Encore { $count } points
}
dots-help = Vous pouvez en mettre plusieurs sur une même recommandation et les déplacer jusqu’à ce que le classement soit dévoilé. Personne ne voit où sont les vôtres.
take-dot = Enlever un point
place-dot = Placer un point
you-placed = { $count ->
    [0] Vous n’avez placé aucun point.
    [one] Vous avez placé { $count } point.
   *[other] Vous avez placé { $count } points.
}

## Sur le grand écran
none-yet = Pas encore de recommandation. Écrivez la première sur votre téléphone.
gathered = { $count ->
    [one] { $count } recommandation
   *[other] { $count } recommandations
}
dots-each = { $count ->
    [one] Chacun a { $count } point
   *[other] Chacun a { $count } points
}
have-voted = { $count ->
    [one] { $count } personne a placé ses points
   *[other] { $count } personnes ont placé leurs points
}
dots = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
in-no-group = Hors groupe
to-whom = À : { $to }
by-when = Échéance : { $by }

## Le bureau de l'animateur
step-gathering = La salle écrit
step-voting = La salle vote, résultats cachés
step-ranked = Le classement est dévoilé
ask-dots = Points pour chacun
news = Il y a du nouveau : l’afficher
open-vote = Ouvrir le vote
back-to-gathering = Revenir à l’écriture
reveal = Dévoiler le classement
conceal = Cacher de nouveau
grouping = Regrouper
which = Recommandations
choose = Choisissez
group = Groupe
group-example = Choisissez ou saisissez un nom ; laissez vide pour les sortir du groupe
put-together = Mettre ensemble
hiding = Masquer
hidden = Recommandations que la salle ne voit pas
hide-these = Appliquer

## L'export
column-text = Recommandation
column-to = À qui
column-by = Pour quand
column-group = Groupe
column-dots = Points

## Ce qui est refusé
error-recommendation-empty = Une recommandation doit avoir un texte. Écrivez ce qu’il faudrait faire.
error-recommendation-not-own = Seule la personne qui a écrit une recommandation peut la modifier. Écrivez-en une vous-même.
error-recommendation-gone = Cette recommandation n’est plus là. Les points que vous y aviez mis sont de nouveau à vous.
error-recommendations-closed = Le vote est ouvert : on ne peut plus rien écrire ni modifier. Demandez à la personne qui anime de revenir à l’écriture.
error-recommendations-many = Cet atelier a { $most } recommandations, le maximum. Demandez à la personne qui anime d’en masquer et complétez l’une d’elles.
error-dots-spent = { $dots ->
    [one] Vous avez { $dots } point, et il est placé. Enlevez-le d’abord.
   *[other] Vous avez { $dots } points, et tous sont placés. Enlevez-en d’abord un.
}
error-dots-closed = On ne peut placer de points que pendant le vote. Attendez la personne qui anime.
error-dots-number = On ne peut pas donner { $dots } points. Choisissez un nombre de 1 à { $most }.

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-text-1 = Partager les formations alignées entre tous les centres
rehearsal-text-2 = Demander à la ville des chiffres par quartier
rehearsal-text-3 = Inviter des habitants à une séance de chaque formation
rehearsal-text-4 = Former deux personnes de chaque centre à l’animation
rehearsal-text-5 = Se réunir en ligne tous les trois mois pour comparer ce qui a changé
rehearsal-text-6 = Traduire le guide dans les langues des participants
rehearsal-text-7 = Désigner dans chaque centre une personne qui tient les fiches à jour
rehearsal-text-8 = Aligner le prochain plan de la ville avant son adoption
rehearsal-by-1 = Avant la prochaine formation
rehearsal-by-2 = Dans six mois
