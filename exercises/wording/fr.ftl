# Ce que dit le paquet de l'atelier, en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }. Voir ../../CONTRIBUTING.md, « How to change a wording ».

## L'application
app-name = Atelier d'alignement sur les ODD
nav-home = Accueil
nav-sheet = Fiche
nav-examples = Exemples
nav-goals = Les 17 objectifs
nav-history = Historique

## La page d'accueil
home-title = À quels objectifs contribue votre formation ou votre plan urbain ?
home-intro = Reliez chaque projet aux objectifs de développement durable, dites pourquoi, et emportez la fiche au format Excel.
home-align = Aligner une formation ou un plan urbain
home-example = Voir un exemple rempli
home-example-text = Fiches des centres du réseau, inventées pour l'exercice. Copiez-en une et modifiez-la.
home-example-open = Ouvrir les exemples
home-browse = Parcourir les objectifs
home-browse-text = Les 17 objectifs, 169 cibles et 251 indicateurs, avec des libellés courts.
home-browse-open = Ouvrir les objectifs
home-go-on = Reprendre une fiche
home-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
home-delete = Supprimer
home-delete-help = Retirer cette fiche de la liste. Vous pouvez l’annuler juste après.
home-deleted = « { $title } » est supprimée.
home-undo = Annuler

## The prepared cases
error-case-unknown = Il n'y a pas de cas préparé { $case }. Choisissez parmi : { $known }.
error-case-file = Le fichier { $file } est inutilisable : { $fault } Corrigez le fichier.
error-case-blank = Le texte à l'emplacement { $place } est vide. Écrivez-le.
error-case-names = Dans { $place }, les noms doivent correspondre : manquants { $missing }, inconnus { $strange }.
error-case-scale = { $place } vaut { $value }. Il faut un nombre entier de 1 à 5.

## The agenda and its clock
agenda-now = Maintenant
agenda-next = Ensuite
agenda-time-left = Temps restant
agenda-late-by = Retard
agenda-begins-in = Début dans
agenda-until = jusqu’à { $time }
agenda-day-over = Le programme du jour est terminé.
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
agenda-minutes = { $count } min
agenda-state-running = En cours
agenda-state-done = Terminée
agenda-state-skipped = Sautée
agenda-column-slot = Séquence
agenda-column-now = En l’état
agenda-column-squeezed = Resserré
agenda-least = minimum
agenda-squeeze-met = Avec ces horaires, la journée se termine à { $time }, à l’heure.
agenda-squeeze-short = { $count ->
    [one] Même avec chaque séquence à son minimum, la journée se termine avec { $count } minute de retard. Sautez une séquence ou convenez d’une fin plus tardive.
   *[other] Même avec chaque séquence à son minimum, la journée se termine avec { $count } minutes de retard. Sautez une séquence ou convenez d’une fin plus tardive.
}
agenda-squeeze-none = La journée n’a pas de retard. Il n’y a rien à resserrer.
agenda-error-no-such-programme = Il n’y a pas de programme { $programme }. Choisissez parmi : { $others }.
agenda-error-programme = Le programme { $file } est inutilisable : { $fault } Corrigez le fichier.
agenda-error-field-missing = { $field } manque.
agenda-error-field = { $field } ne peut pas être « { $value } ». Le fichier README des programmes indique les valeurs possibles.
agenda-error-start = Le jour { $day }, une séquence commence à { $start } ; d’après les minutes qui précèdent, elle devrait commencer à { $expected }.
agenda-error-full = Une journée compte au plus { $most } séquences. Retirez-en.
agenda-error-no-such-slot = La séquence { $slot } n’est plus dans ce programme. Rechargez la page et choisissez de nouveau.
agenda-error-already-over = Cette séquence est terminée ou sautée. Choisissez-en une à venir.
agenda-error-not-waiting = Seules les séquences à venir peuvent changer de place. Choisissez-en deux.
agenda-error-order = Les séquences à venir ont changé entre-temps. Rechargez la page et ordonnez-les de nouveau.
agenda-error-document = Le programme enregistré est illisible (à { $part }). Ouvrez de nouveau le programme.
