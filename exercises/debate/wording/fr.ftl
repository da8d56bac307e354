# Ce que dit le débat, en français. Sa question, ses rôles et ses arguments préparés sont dans ../material.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }.

## La carte
card-title = Débat
card-audience = Tout le monde ; on prend la parole à tour de rôle
card-needs = Des téléphones, un vidéoprojecteur, quelqu’un qui tient l’ordre de parole
card-insight = On change d’avis en argumentant plutôt qu’en écoutant. Un vote secret avant et après le montre sans gêner personne.
card-tip = Si tout le monde est du même avis, distribuez des rôles, et donnez d’abord la parole à quelqu’un qui a voté « j’hésite ».
card-takes = Un vote secret, des arguments pour et contre, et le nombre de personnes que chacun convainc
card-gives = Les deux votes et l’écart entre eux, et les arguments classés par force de conviction

## Les deux votes
moment-before = Vote avant le débat
moment-after = Vote après le débat
choice-yes = Oui
choice-no = Non
choice-unsure = J’hésite
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
debate-over = Le second vote est clos. Regardez le grand écran.
state-waiting = pas encore ouvert
state-open = ouvert
state-closed = clos
vote-open = Ouvrir le vote
vote-open-again = Rouvrir
vote-close = Clore le vote
reveal = Dévoiler
conceal = Cacher de nouveau

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
strong = Argument convaincant
strong-count = { $count ->
    [one] { $count } personne convaincue
   *[other] { $count } personnes convaincues
}
more = et { $count } de plus
reveal-arguments = Dévoiler le classement des arguments
conceal-arguments = Cacher le classement des arguments
arguments-count = { $count ->
    [one] { $count } argument
   *[other] { $count } arguments
}
prepared-shown = Arguments préparés sur la table
arguments-hidden = Arguments retirés de la table
arguments-hidden-help = La salle ne les voit plus. Rien n’est effacé.

## L’ordre de parole
speaking = Ordre de parole
speaks = Prend la parole
somebody = Quelqu’un sans pseudo
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
next-speaker = Donner la parole à la personne suivante
nobody-waits = Personne n’a levé la main.
minute-more = Une minute de plus
floor-end = Fin du tour
minutes-each = Minutes par tour

## Les rôles
role = Jouer un rôle
role-intro = Un rôle aide à dire ce que l’on ne pense pas soi-même. Votre carte n’est visible que pour vous.
role-deal = Tirer un rôle
role-back = Rendre mon rôle
role-ask = Votre question aux autres :

## L’export
column-choice = Vote
column-shift = Évolution
column-side = Camp
column-argument = Argument
column-strong = Personnes convaincues
column-origin = Origine
origin-room = la salle
origin-prepared = les arguments préparés

## Ce que le débat refuse
error-vote-not-open = Ce vote n’est pas ouvert. Attendez que la personne qui anime l’ouvre ; votre vote précédent reste valable.
error-no-such-choice = Le choix { $choice } n’existe pas. Votez « oui », « non » ou « j’hésite ».
error-no-debate = Le débat n’est pas en cours. Regardez le grand écran pour voir où en est la salle.
error-argument-gone = Cet argument n’est plus sur la table. Choisissez-en un autre.

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-for-1 = Pour la première fois, les formateurs de plusieurs centres peuvent comparer leurs séances.
rehearsal-for-2 = Les participants voient pourquoi leur travail compte au-delà de leur rue.
rehearsal-for-3 = La question « qui laissons-nous de côté ? » se pose à chaque séance.
rehearsal-against-1 = Nos participants ont besoin de solutions pour la semaine qui vient, et les objectifs visent 2030.
rehearsal-against-2 = Personne ne vérifie les liens : deux formateurs donnent deux réponses différentes.
rehearsal-against-3 = Les petits centres n’ont personne pour tenir les fiches à jour.
