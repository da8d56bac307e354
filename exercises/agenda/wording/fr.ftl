# Ce que dit le déroulé, en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }. Voir ../../CONTRIBUTING.md, « How to change a wording ».

## The agenda and its clock
agenda-now = Maintenant
agenda-next = Ensuite
agenda-time-left = Temps restant
agenda-time-over = Temps dépassé
agenda-begins-in = Début dans
agenda-begins-now = On commence d’un instant à l’autre
agenda-until = jusqu’à { $time }
agenda-day-over = Le programme du jour est terminé.
agenda-today = Ce que nous avons fait aujourd’hui
agenda-tomorrow = La prochaine fois
wall-introduce = Votre nom, votre centre et une chose que vous espérez emporter.
wall-in-groups = Trouvez votre groupe. Deux minutes par personne.
wall-group = Groupe { $number }
wall-somebody = Une personne
wall-thanks = Merci à toutes et à tous !
wall-take-home = Ce que vous emportez
wall-home-1 = Votre fiche d’alignement et le plan de votre prochain événement : les deux restent ouverts sur votre téléphone.
wall-home-2 = Les résultats de l’atelier : l’équipe d’animation vous les envoie sous forme de classeur.
wall-home-3 = Un engagement. Dans trois mois, nous demanderons ce qu’il est devenu.
agenda-ends = La journée se termine à
agenda-on-time = À l’heure
agenda-late = { $count ->
    [one] { $count } minute de retard
   *[other] { $count } minutes de retard
}
agenda-early = { $count ->
    [one] { $count } minute d’avance
   *[other] { $count } minutes d’avance
}
agenda-minutes = { $count } min
agenda-state-running = En cours
agenda-state-done = Terminée
agenda-state-skipped = Sautée
agenda-column-slot = Séquence
agenda-column-now = Sans changement
agenda-column-squeezed = Resserrée
agenda-least = minimum
agenda-squeeze-met = Avec ces horaires, la journée se termine à { $time }, à l’heure.
agenda-squeeze-short = { $count ->
    [one] Même avec chaque séquence à son minimum, la journée se termine avec { $count } minute de retard. Sautez une séquence ou convenez d’une fin plus tardive.
   *[other] Même avec chaque séquence à son minimum, la journée se termine avec { $count } minutes de retard. Sautez une séquence ou convenez d’une fin plus tardive.
}
agenda-squeeze-none = La journée n’a pas de retard. Il n’y a rien à resserrer.
agenda-error-start = Le jour { $day }, une séquence commence à { $start } ; d’après les minutes qui précèdent, elle devrait commencer à { $expected }.
agenda-error-full = Une journée compte au plus { $most } séquences. Retirez-en.
agenda-error-no-such-slot = La séquence { $slot } n’est plus dans ce programme. Rechargez la page et choisissez de nouveau.
agenda-error-already-over = Cette séquence est terminée ou sautée. Choisissez-en une à venir.
agenda-error-not-waiting = Seules les séquences à venir peuvent changer de place. Choisissez-en deux.
agenda-error-not-last = La journée ne peut pas encore se terminer : il reste des séquences, ou celle-ci est déjà finie. Rechargez la page et choisissez de nouveau.
agenda-error-document = Le programme enregistré est illisible (à { $part }). Ouvrez de nouveau le programme.
wall-recap = Ce que nous avons entendu la veille : les cinq questions, et la réponse de chaque centre.
wall-training = Le déroulement d’une telle formation
wall-training-1 = 10 à 16 personnes ; au-delà de 15, présentations par groupes de cinq
wall-training-2 = On ouvre par une enquête, une vidéo ou un tour de table
wall-training-3 = Chaque activité a sa fiche : type, public, minutes, matériel, regard, conseil
wall-training-4 = Deux groupes alignent des projets réels et donnent un rôle à chaque partie prenante
wall-training-5 = On termine par des recommandations et des engagements, revus après trois et six mois
wall-training-plan = Ce que chacun emporte : un plan en sept points

## The agenda's page
agenda-intro = Choisissez un programme. Chaque séquence reste modifiable en cours de journée.
agenda-programme = Programme
agenda-day = Jour
agenda-date = Date
agenda-time = Début
agenda-zone = Fuseau horaire : { $zone }
agenda-open = Ouvrir cette journée
agenda-go-on = Suite : { $title }
agenda-end-day = Terminer la journée
agenda-straight-on = Passer directement à : { $title }
agenda-key = Espace
agenda-longer = { $count ->
    [one] Donner { $count } minute de plus à la séquence en cours
   *[other] Donner { $count } minutes de plus à la séquence en cours
}
agenda-back = Revenir en arrière
agenda-squeeze = Nous sommes en retard : resserrer la suite
agenda-apply = Adopter ces horaires
agenda-another-day = Ouvrir une autre journée
agenda-more = Plus
agenda-do-start = Commencer maintenant
agenda-do-skip = Sauter
agenda-do-later = Après la suivante
agenda-do-bring-back = Remettre
card-title = Déroulé
day = Jour { $number }
column-planned = Prévu
column-slot = Séquence
column-minutes = Minutes
column-began = Début
column-ended = Fin
