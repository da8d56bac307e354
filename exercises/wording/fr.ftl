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
