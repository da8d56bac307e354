# Ce que dit le débat, en français. Sa question, ses rôles et ses arguments préparés sont dans ../material.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }.

## La carte
card-title = Débat : vaut-il la peine d’aligner les formations sur les ODD ?
card-audience = Tout le monde ; on prend la parole à tour de rôle
card-needs = Des téléphones, le projecteur, quelqu’un qui tient l’ordre de parole
card-insight = On change d’avis en argumentant, pas en écoutant. Un vote secret avant et après le montre sans gêner personne.
card-tip = Distribuez des rôles à ceux qui sont tous d’accord, et donnez d’abord la parole à quelqu’un qui a voté « je ne sais pas ».
card-takes = Un vote secret, des arguments pour et contre, et qui les trouve forts
card-gives = Les deux votes et l’évolution entre eux, et les arguments par ordre de force

## Les deux votes
moment-before = Vote avant le débat
moment-after = Vote après le débat
choice-yes = Oui
choice-no = Non
choice-unsure = Je ne sais pas
vote-secret = Votre vote est secret. Vous pouvez le changer jusqu’à la clôture du vote.
vote-kept = Votre vote est enregistré.
voted = { $count ->
    [one] { $count } vote sur { $people }
   *[other] { $count } votes sur { $people }
}
changed = { $count ->
    [one] { $count } personne sur { $twice } a changé d’avis
   *[other] { $count } personnes sur { $twice } ont changé d’avis
}
debate-over = Le second vote est clos. Regardez le projecteur.
state-waiting = pas encore ouvert
state-open = ouvert
state-closed = clos
vote-open = Ouvrir le vote
vote-open-again = Rouvrir
vote-close = Clore le vote
reveal = Révéler
conceal = Retourner face cachée

## Les arguments
arguments = Arguments
side-for = Pour
side-against = Contre
argument-ask = Votre argument
argument-text = En une phrase
argument-put = Le mettre sur la table
argument-kept = Votre argument est sur la table.
argument-empty = Écrivez d’abord votre argument.
argument-enough = Vous avez mis { $most } arguments sur la table. Retirez-en un pour en ajouter un autre.
arguments-own = Mes arguments
take-back = Retirer
strong = Argument fort
strong-count = { $count ->
    [one] { $count } personne le trouve fort
   *[other] { $count } personnes le trouvent fort
}
more = et { $count } de plus
reveal-arguments = Révéler leur force
conceal-arguments = Cacher leur force
arguments-count = { $count ->
    [one] { $count } argument
   *[other] { $count } arguments
}
prepared-shown = Arguments préparés sur la table
arguments-hidden = Arguments retirés de la table
arguments-hidden-help = La salle ne les voit plus. Rien n’est effacé.

## L’ordre de parole
speaking = Ordre de parole
speaks = A la parole
somebody = Quelqu’un sans pseudonyme
queue = Ensuite
hand-up = Lever la main
hand-down = Baisser la main
time-left = Temps restant
time-over = Dépassement
waiting-count = { $count ->
    [0] personne n’attend
    [one] { $count } personne attend
   *[other] { $count } personnes attendent
}
next-speaker = Personne suivante
nobody-waits = Personne n’a levé la main.
minute-more = Une minute de plus
floor-end = Fin du tour
minutes-each = Minutes par tour

## Les rôles
role = Parler dans un rôle
role-intro = Un rôle aide à dire ce que l’on ne pense pas soi-même. Vous seul voyez votre carte.
role-deal = Me donner un rôle
role-back = Rendre mon rôle
role-ask = Votre question aux autres :

## L’export
column-choice = Vote
column-shift = Évolution
column-side = Côté
column-argument = Argument
column-strong = Personnes qui le trouvent fort
column-origin = Origine
origin-room = la salle
origin-prepared = les arguments préparés

## Ce que le débat refuse
error-vote-not-open = Ce vote n’est pas ouvert. Attendez que la personne qui anime l’ouvre ; votre vote précédent compte toujours.
error-no-such-choice = Le choix { $choice } n’existe pas. Votez oui, non ou je ne sais pas.
error-no-debate = Le débat n’est pas en cours. Regardez le projecteur pour voir où en est la salle.
error-argument-gone = Cet argument n’est plus sur la table. Choisissez-en un autre.

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-for-1 = Les formateurs de plusieurs centres peuvent enfin comparer leurs séances.
rehearsal-for-2 = Les participants voient pourquoi leur travail compte au-delà de leur rue.
rehearsal-for-3 = La question de qui est laissé de côté se pose à chaque séance.
rehearsal-against-1 = Nos participants ont besoin de solutions pour la semaine qui vient, et les objectifs visent 2030.
rehearsal-against-2 = Personne ne vérifie les liens : deux formateurs donnent deux réponses différentes.
rehearsal-against-3 = Les petits centres n’ont personne pour tenir les fiches à jour.
