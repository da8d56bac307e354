# Ce que dit le paquet du cadre des objectifs, en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }. Voir ../../CONTRIBUTING.md, « How to change a wording ».

## La langue elle-même
language-name = Français
language-direction = ltr

## Toutes les pages
choose-language = Choisissez votre langue
error-unforeseen = Un problème est survenu de notre côté. Ce que vous avez enregistré est conservé. Rechargez la page ; si cela se reproduit, dites à la personne qui anime l'atelier ce que vous venez de faire.

## La page du catalogue
catalogue-title = Les 17 objectifs
catalogue-intro = { $targets } cibles et { $indicators } indicateurs, selon la liste des Nations Unies depuis la révision de 2025, chacun avec un libellé court rédigé par nos soins.
catalogue-search = Chercher par code ou par mots
catalogue-search-example = 11.2, transports publics, eaux usées
catalogue-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
catalogue-none = Aucune cible ni aucun indicateur ne contient tous ces mots. Essayez avec moins de mots, des mots plus courts ou un code tel que 11.2.
catalogue-source = Texte officiel : Nations Unies, A/RES/70/1 et A/RES/71/313, avec les révisions ultérieures. Les libellés et l'évaluation de la marge d'action des villes sont de nous. Cette application n'est pas approuvée par les Nations Unies.
reach-direct = La ville agit directement
reach-partly = La ville agit en partie
reach-little = Peu de prise pour une ville
indicator-tier = Catégorie { $tier }
indicator-custodians = Responsable : { $agencies }
indicator-same-as = Figure aussi sous { $codes }

## Erreurs
error-unknown-goal = L'objectif { $code } n'existe pas. Les objectifs sont numérotés de 1 à 17. Codes proches : { $nearest }.
error-unknown-target = La cible { $code } n'existe pas. Une cible s'écrit 11.2 ou 11.a. Codes proches : { $nearest }.
error-unknown-indicator = L'indicateur { $code } n'existe pas. Un indicateur s'écrit 11.2.1. Codes proches : { $nearest }.

## Mise à jour
refresh-program = Le cadre officiel des objectifs de développement durable.
refresh-command = COMMANDE
refresh-help = comparer les fichiers de données à la liste de la Division de statistique de l'ONU
refresh-description = Compare les objectifs, cibles, indicateurs et catégories des fichiers de données à la liste de la Division de statistique de l'ONU, et montre les différences. Rien n'est modifié sans l'option --write.
refresh-source = FICHIER-OU-URL
refresh-source-help = la liste sous forme de fichier JSON, ou son adresse https : https://unstats.un.org/SDGAPI/v1/sdg/Goal/List?includechildren=true
refresh-write-help = écrire les textes officiels et les catégories dans les fichiers de données ; libellés, marge d'action, organismes responsables et répétitions restent tels quels
refresh-kind =
    { $kind ->
        [goal] Objectif
        [target] Cible
       *[indicator] Indicateur
    }
refresh-nothing = aucune
refresh-added =
    { refresh-kind } { $code }, seulement dans la liste :
      + { $new }
refresh-removed =
    { refresh-kind } { $code }, ne figure plus dans la liste :
      - { $old }
refresh-changed =
    { refresh-kind } { $code }, autre formulation :
      - { $old }
      + { $new }
refresh-tier = Indicateur { $code }, autre catégorie : { $old } devient { $new }
refresh-needs-line = { $file } doit recevoir une ligne, écrite à la main, pour chacun de ces codes : { $codes }
refresh-spare-line = { $file } contient une ligne pour des codes absents de la liste : { $codes }
refresh-repeat = Selon repeats.csv, { $group } sont un seul et même indicateur, mais ces codes sont absents de la liste : { $codes }
refresh-counts = La liste compte { $goals } objectifs, { $targets } cibles et { $indicators } indicateurs. Différences : ajouts { $added }, retraits { $removed }, formulations modifiées { $changed }, catégories modifiées { $tiers }.
refresh-not-written = Rien n'a été modifié. Pour reporter ces différences dans les fichiers de données, ajoutez --write.
refresh-written = Modifié : { $files }. Relisez les modifications avant de les conserver.
refresh-not-file = Le fichier { $source } n'existe pas. Indiquez le fichier qui contient la liste, ou une adresse qui commence par https://. Rien n'a été modifié.
refresh-not-https = { $source } n'est pas une adresse https : impossible de savoir de qui viendrait la liste. Indiquez une adresse qui commence par https://, ou un fichier. Rien n'a été modifié.
refresh-unreadable = Impossible de lire { $source } ({ $reason }). Vérifiez le nom et la connexion, puis réessayez. Rien n'a été modifié.
refresh-timeout = { $source } n'a pas répondu en entier en { $seconds } secondes. Réessayez plus tard, ou téléchargez la liste et indiquez le fichier. Rien n'a été modifié.
refresh-too-large = { $source } dépasse { $megabytes } Mo, ce qui n'est jamais le cas de la liste. Rien n'a été modifié.
refresh-not-json = Ce JSON n'est pas complet ({ $reason }). Téléchargez de nouveau la liste. Rien n'a été modifié.
refresh-too-deep = Ce JSON est plus profondément imbriqué que la liste ne l'est jamais. Téléchargez de nouveau la liste. Rien n'a été modifié.
refresh-key-twice = Ce JSON nomme deux fois la même chose dans un enregistrement, parmi { $keys } : il peut donc se lire de deux façons. Rien n'a été modifié.
refresh-not-list = Les objectifs, ou ce qui figure sous { $code }, ne forment pas une liste d'enregistrements. Indiquez la réponse de Goal/List?includechildren=true. Rien n'a été modifié.
refresh-incomplete = La liste compte { $goals } objectifs, { $targets } cibles et { $indicators } indicateurs. Il faut 17 objectifs, 169 cibles et de 230 à 300 indicateurs. Indiquez la réponse complète de Goal/List?includechildren=true. Rien n'a été modifié.
refresh-no-targets = L'objectif { $code } n'a pas de cible dans la liste. Indiquez la réponse complète de Goal/List?includechildren=true. Rien n'a été modifié.
refresh-code = La liste contient le code { $code } sous { $parent }, où un tel code ne peut pas figurer. Rien n'a été modifié.
refresh-code-twice = La liste contient deux fois le code { $code }. Rien n'a été modifié.
refresh-text-missing = La liste ne contient pas de texte ({ $field }) pour { $code }. Rien n'a été modifié.
refresh-text-long = Le texte de { $code } dépasse { $longest } caractères, ce qui n'est le cas d'aucun texte officiel. Rien n'a été modifié.
refresh-text-character = Le texte de { $code } contient le caractère invisible { $character }, qui ne figure dans aucun texte officiel. Rien n'a été modifié.
refresh-text-formula = Le texte de { $code } commence par { $start }, ce qu'un tableur exécuterait comme une formule. Rien n'a été modifié.
refresh-tier-unknown = La liste donne à l'indicateur { $code } la catégorie { $tier }. Catégories connues : 1, 2 et 1/2. Rien n'a été modifié.
refresh-folder = Impossible de lire les fichiers de données dans { $folder } ({ $reason }). Rien n'a été modifié.
refresh-cannot-write = Impossible d'écrire les fichiers de données dans { $folder } ({ $reason }). Fermez tout programme qui les a ouverts et vérifiez que vous avez le droit d'y écrire. Rien n'a été modifié.
