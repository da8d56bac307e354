# Ce que dit le paquet de l'alignement, en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }. Voir ../../CONTRIBUTING.md, « How to change a wording ».

## Champs d'une ligne
field-strategic-focus = Axe stratégique
field-project = Exemple de projet
field-goal = Numéro de l’ODD
field-target = Cible
field-indicator = Indicateur ODD
field-why = En quoi ce projet contribue-t-il à cet objectif ?
field-link = Lien
field-strength = Poids
field-effect = Effet sur l’objectif
field-change-tomorrow = Que changerions-nous demain ?
link-direct = Direct
link-indirect = Indirect
strength-main = Principal
strength-side = Secondaire
effect-unknown = Encore inconnu
effect-helps = Favorable
effect-harms = Défavorable
about-effect = Le projet rapproche-t-il de l’objectif ou le rend-il plus difficile à atteindre ? Ce qui contribue à un objectif peut nuire à un autre.
field-challenge = Mise à l’épreuve par un autre groupe
challenge-none = Pas encore éprouvé
challenge-defended = Défendu
challenge-sharpened = Précisé
field-hours = Heures
hours-help = Heures que la formation consacre à cette ligne. Une séance contribue à deux objectifs ? Répartissez ses heures entre les deux lignes.

## Champs d'un indicateur local
local-measure = Ce qui est mesuré
local-place = Lieu
local-population = Population
local-unit = Unité
local-baseline = Valeur de référence
local-baseline-year = Année de référence
local-aim = Valeur cible
local-aim-year = Année cible
local-source = Source des données

## Champs d'une fiche
field-kind = Type
kind-course = Formation
kind-city_plan = Plan stratégique
field-title = Titre
field-centre = Centre
field-strategic-goal = Objectif stratégique
field-audience = Public
field-starts = Début
field-ends = Fin
field-taught-in = Langue d’enseignement
field-country = Pays
field-theme = Thème de la formation
field-participants = Nombre de participants
heading-more = Autres précisions : langue, pays, thème, participants
heading-not-said = Non précisé
heading-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
example-theme = par exemple, eau et assainissement
error-participants = { $count } n’est pas un nombre de participants. Indiquez un nombre de 1 à { $most }, ou laissez le champ vide.
error-fact-code = « { $code } » n’est le code d’aucun pays ni d’aucune langue. Choisissez dans la liste, ou laissez vide.

## Pages
start-title = Que voulez-vous aligner ?
start-aligning = Commencer
start-another = Nouvelle fiche
choose-centre = Choisir ou saisir un centre
example-title-course = Gestion de l’eau en ville, une semaine
example-title-city_plan = Plan de développement durable 2040
page-history = Historique
page-examples = Exemples remplis
examples-intro = Fiches des formations du réseau et d’un plan stratégique, inventées pour l’exercice.
choose-example = Exemple
copy-example = Copier et modifier
example-honest = **Exemple fictif. Ce qui est établi.** { $facts } **Ce qui est inventé.** { $made_up }
illustrative = Exemple fictif
choose-sheet = Fiche
no-sheets = Il n’y a pas encore de fiche. Commencez-en une à la page « Fiche ».
edit-heading = Modifier l’en-tête
export = Exporter vers Excel
export-more = Autres façons d’exporter
export-tabs = Onglets en plus de la fiche
export-tabs-help = La fiche est toujours dans le classeur.
export-csv = Les lignes en CSV
csv-separator = Séparateur du CSV
csv-comma = Virgule
csv-semicolon = Point-virgule
csv-tab = Tabulation
share = Partager
share-intro = Qui ouvre un lien garde l’accès qu’il donne jusqu’à ce que vous arrêtiez le partage.
share-view = Lien pour consulter
share-edit = Lien pour modifier
share-copy = Appuyez sur le lien : il est copié.
publish = Publier dans l’atlas
publish-help = Tout le monde peut lire la fiche, et elle compte dans l’atlas de chacun.
share-stop = Arrêter le partage
share-stop-help = Les deux liens cessent aussitôt de fonctionner, même pour qui les a déjà ouverts, et la fiche quitte l’atlas.
secretariat = Secrétariat
secretariat-intro = Vous faites partie du secrétariat : vous pouvez lire, modifier, partager et supprimer toutes les fiches. Vous ne voyez pas ce que d’autres ont saisi sans l’enregistrer.
secretariat-others = { $count ->
    [0] Personne d’autre n’a ouvert le lien.
    [one] Une autre personne a ouvert le lien et peut en faire autant :
   *[other] { $count } autres personnes ont ouvert le lien et peuvent en faire autant :
}
secretariat-one = { $name }, { $moment }
secretariat-somebody = une personne sans pseudo, { $moment }
secretariat-renew = Nouveau lien du secrétariat
secretariat-renew-help = L’ancien lien cesse aussitôt de fonctionner, et toutes les autres personnes qui l’ont ouvert perdent ce qu’il leur donnait. Vous, vous gardez tout.
secretariat-once = Voici le nouveau lien du secrétariat. Gardez-le et ne le montrez à personne ; il ne s’affiche que cette fois.
secretariat-kept = Je l’ai gardé
sheet-only-to-read = Vous pouvez lire cette fiche, mais pas la modifier : elle n’est pas à vous, ou elle est verrouillée.
set-apart = Exclure les objectifs 4 et 17
chart-coverage = Lignes par objectif
chart-coverage-apart = Lignes par objectif, hors { $goals }
coverage-in-words = { $touched } des 17 objectifs, sur { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} : { $goals }
coverage-harmed = Effet défavorable : { $goals }
effects-of-rows = Favorable ou défavorable ?

## Lignes
add-first-row = Ajouter la première ligne
add-row = Ajouter une ligne
go-on-with-row = Reprendre la nouvelle ligne
new-row = Nouvelle ligne { $number }
editing-row = Ligne { $number }
edit = Modifier
more = Plus
edit-row = Modifier la ligne { $number }
more-row = Plus d’actions pour la ligne { $number }
unsaved = Brouillon
row-another-goal = Autre objectif pour ce projet
row-duplicate = Dupliquer
row-move-up = Monter
row-move-down = Descendre
row-delete = Supprimer
row-deleted = La ligne { $number } est supprimée.
rows-part = Lignes { $first } à { $last } sur { $all }
rows-part-choose = Lignes de cette page
undo = Annuler
save = Enregistrer
save-next = Enregistrer et continuer
drop-draft = Abandonner mes modifications
draft-kept = Votre saisie est conservée, même si vous quittez la page ou perdez la connexion.
draft-saving = Enregistrement…
draft-unsaved = Pas encore enregistré : la connexion est lente ou perdue. Restez sur cette page.
draft-both = Dans une autre fenêtre, vous avez saisi ici un texte différent. Les deux sont conservés ; voici l’autre.
draft-use = Continuer avec ce texte
draft-put-away = Abandonner ce texte
draft-left-over = { $count ->
    [one] Saisi mais non envoyé : { $count } texte
   *[other] Saisis mais non envoyés : { $count } textes
}
choose-goal = 11, ou un mot
choose-target = 11.2, ou un mot
choose-indicator = 11.2.1, ou un mot
codes-near = Code non reconnu. Les plus proches :
official-text = Texte officiel :
use-code = Choisir { $code } { $label }
more-of-row = Plus : lien, effet, un pas pour demain, un indicateur local
local-toggle = En faire un indicateur local
local-help = Transformez l’indicateur mondial en un indicateur que votre ville ou votre formation peut mesurer. La première ébauche est tirée du texte officiel.
local-short = Indicateur local

## Suggestions
suggestions = Suggestions : cibles possibles
suggestions-advice = L’outil suggère, vous décidez. Rien n’est rempli sans votre accord.
method-off = Suggestions d’après les mots.
method-missing = Suggestions d’après les mots seuls : la recherche par le sens n’existe pas pour le système de ce serveur.
method-failed = Suggestions d’après les mots seuls : la recherche par le sens n’a pas pu être chargée sur ce serveur.
method-loading = Suggestions d’après les mots ; la recherche par le sens se charge encore.
method-on = Suggestions d’après les mots et le sens.
suggestion-use = Choisir { $code }
suggestion-no = Écarter
suggestion-key = Alt+Entrée choisit la première.
suggestion-taken = Cible { $code } choisie. Modifiez ce qui ne convient pas.
likely-indicator = Indicateur probable
quoted = { $count ->
    [1] « { $first } »
    [2] « { $first } » et « { $second } »
   *[3] « { $first } », « { $second } » et « { $third } »
}
because = Parce que vous avez écrit { $words } et que la cible { $code } porte sur « { $about } ».
because-like = Parce que vous avez écrit { $words }, comme dans « { $phrase } », et que la cible { $code } porte sur « { $about } ».
because-meant = Ce que vous avez écrit est proche, par le sens, de la cible { $code } : « { $about } ».
why-words = Cela concerne { $words }, et la cible { $code } porte sur « { $about } ».
why-meant = Contribue à la cible { $code } : « { $about } ».
fit-1 = Possible
fit-2 = Probable
fit-3 = Très probable
because-broad = { $words } peut désigner bien des choses, dont peut-être la cible { $code } : « { $about } ».
suggestions-none = Ces mots en disent trop peu pour suggérer une cible. Précisez le sujet : un service, un problème, les personnes concernées.
suggestions-broad = Un tel intitulé peut recouvrir presque tout. Précisez le sujet : un service, un problème, les personnes concernées.

## À côté d'une fiche : les objectifs touchés, et ceux qui manquent peut-être
panel = Objectifs abordés par cette fiche
panel-nothing = Pas encore d’objectif : chaque ligne qui en a un l’allume ici.
panel-hours = { $hours ->
    [one] { $hours } heure porte sur
   *[other] { $hours } heures portent sur
} { $goals ->
    [one] { $goals } objectif
   *[other] { $goals } objectifs
}
panel-rows = { $rows ->
    [one] { $rows } ligne porte sur
   *[other] { $rows } lignes portent sur
} { $goals ->
    [one] { $goals } objectif
   *[other] { $goals } objectifs
}
panel-of-hours = { $hours } h
panel-of-rows = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
panel-apart = Dans toute formation
panel-untimed = { $rows ->
    [one] { $rows } ligne n’a pas encore d’heures.
   *[other] { $rows } lignes n’ont pas encore d’heures.
}
panel-gap = Il manque peut-être :
panel-in-row = La ligne { $number }
panel-in-heading = L’en-tête
panel-gap-words = l’objectif { $goal }, { $label }. { $where } contient « { $words } », et aucune ligne ne cite cet objectif.
panel-gap-meant = l’objectif { $goal }, { $label }. { $where } semble en être proche, et aucune ligne ne le cite.
panel-gap-same = l’objectif { $goal }, { $label }. La ligne { $number } mène à l’indicateur { $code }, qui figure aussi sous cet objectif, sous le code { $same }.

## L'en-tête, quand il y manque quelque chose
heading-missing = L’en-tête est incomplet.
heading-missing-why = Il dit à qui lit la fiche à quoi elle sert et à qui elle s’adresse, et l’atlas la retrouve par centre et par année.
example-strategic-goal-course = Les participants planifient un réseau d’eau qui dessert chaque foyer
example-strategic-goal-city_plan = D’ici 2040, chacun vit à dix minutes à pied d’un parc et d’un arrêt de bus
example-audience-course = 20 ingénieurs et cadres des services des eaux
example-audience-city_plan = Toute la population, d’abord celle des quartiers informels

## Ce que veulent dire les champs d'une ligne
about-link = Direct : le projet contribue lui-même à l’objectif. Indirect : il aide autre chose à y contribuer.
about-strength = Principal : le projet existe pour cet objectif. Secondaire : il y contribue en plus d’un autre.
about-change-tomorrow = Un petit pas, dès la prochaine formation ou réunion, qui rapprocherait cette ligne de son objectif.

## Deux versions
row-conflict = Quelqu’un a enregistré cette ligne pendant que vous écriviez. Rien n’est perdu : voici les deux versions.
row-deleted-meanwhile = Quelqu’un a supprimé cette ligne pendant que vous écriviez. Gardez la vôtre comme nouvelle ligne, ou renoncez-y.
heading-conflict = Quelqu’un a enregistré l’en-tête pendant que vous écriviez. Rien n’est perdu : voici les deux versions.
heading-not-saved = Cet en-tête ne peut plus être modifié ici : la fiche est verrouillée, ou vous n’avez pas le droit de la modifier. Votre texte est conservé pendant quatre semaines et réapparaîtra dans son champ si cela change ; vous pouvez le copier.
version-mine = La vôtre
version-theirs = L’autre
keep-mine = Garder la mienne
take-theirs = Prendre l’autre

## Historique
action-created = Fiche créée
action-heading = En-tête modifié
action-added = Ligne ajoutée
action-changed = Ligne modifiée
action-moved = Ligne déplacée
action-deleted = Ligne supprimée
action-restored = Ligne rétablie
restore = Rétablir
changed-by = par { $name }
changed-by-you = par vous
changed-by-somebody = par quelqu’un
altered-before = Avant
altered-after = Après
amount = { $amount }
more-changes = Modifications plus anciennes

## Indications
hint-no-goal = Pas encore d’objectif
hint-goal-only = Objectif seul : quelle cible ?
hint-no-project = Pas d’exemple de projet
hint-no-reason = Pas encore de raison
hint-many-goals = Cinq objectifs ou plus pour un projet : lesquels sont les principaux ?
hint-little-reach = Une ville a peu de prise là-dessus
sheet-hint-all-help = Tous les liens sont favorables. Y a-t-il un objectif que ces projets rendent plus difficile à atteindre ?

## Commandes
command-about = Les fiches de la base de données, sans navigateur.
command-sheets = lister les fiches : identifiant, jour de la dernière modification, titre
command-export = écrire une fiche dans un classeur Excel, ou sa fiche remplie en .docx ou .pdf
command-export-sheet = l’identifiant de la fiche, tel qu’il figure dans son adresse et dans la liste
command-export-output = le fichier à écrire ; par défaut, il porte le nom de la fiche, dans ce dossier
command-export-poster = écrire l’affiche (.pdf, .svg, .png) au lieu de la fiche
command-export-ending = « { $file } » ne se termine pas par { $endings }. Choisissez l’une de ces extensions.
command-template = écrire une fiche vierge à remplir dans un classeur Excel
command-template-kind = pour une formation (course) ou un plan stratégique (city_plan)
command-template-output = le fichier à écrire ; par défaut, dans ce dossier
command-secretariat = créer un nouveau lien pour le secrétariat et l’afficher ; le précédent cesse de fonctionner
command-address = où les navigateurs trouvent l’application, par exemple https://sdg.example.org
secretariat-link = Lien du secrétariat : { $link } – qui l’ouvre peut lire, modifier, partager et supprimer toutes les fiches. Gardez-le et ne le montrez à personne.
command-language = langue des titres et des libellés
command-cannot-write = Impossible d’écrire { $file } ({ $fault }). Choisissez un autre fichier avec -o.
command-import = importer des fichiers : nos classeurs, fiches remplies à la main, tableaux .csv, .ods ou .docx
command-import-files = les fichiers
command-import-dry = regarder seulement : dire ce qui serait enregistré, sans rien enregistrer
command-import-json = répondre en JSON, pour des programmes
command-import-into = la fiche à modifier ; par défaut celle dont vient le classeur, sinon une nouvelle
command-import-new = créer une nouvelle fiche pour chaque fichier
command-merge = réunir les lignes de plusieurs fichiers dans un seul classeur
command-merge-output = le classeur à écrire

## Erreurs
error-no-such-goal = L’objectif { $code } n’existe pas : les objectifs sont numérotés de 1 à 17. Codes proches : { $nearest }.
error-target-as-goal = { $code } est une cible. Son objectif : { $nearest }.
error-indicator-as-goal = { $code } est un indicateur. Son objectif : { $nearest }.
error-goal-as-target = { $code } est un objectif. Choisissez l’une de ses cibles, de { $first } à { $last }.
error-indicator-as-target = { $code } est un indicateur. Sa cible : { $nearest }.
error-goal-as-indicator = { $code } est un objectif. Choisissez d’abord l’une de ses cibles, puis un indicateur.
error-target-as-indicator = { $code } est une cible. Ses indicateurs : { $nearest }.
error-no-such-target = La cible { $code } n’existe pas : une cible s’écrit 11.2 ou 11.a. Codes proches : { $nearest }.
error-no-such-indicator = L’indicateur { $code } n’existe pas : un indicateur s’écrit 11.2.1. Codes proches : { $nearest }.
error-no-such-goal-nor-like-it = Aucun objectif ne correspond à « { $code } » : les objectifs sont numérotés de 1 à 17. Saisissez un numéro ou un autre mot.
error-no-such-target-nor-like-it = Aucune cible ne correspond à « { $code } » : une cible s’écrit 11.2 ou 11.a. Saisissez un code ou un autre mot.
error-no-such-indicator-nor-like-it = Aucun indicateur ne correspond à « { $code } » : un indicateur s’écrit 11.2.1. Saisissez un code ou un autre mot.
error-several-codes-goal = « { $code } » désigne plusieurs codes, or une ligne n’a qu’un objectif. Choisissez-en un et ajoutez une ligne pour chacun des autres : { $nearest }.
error-several-codes-target = « { $code } » désigne plusieurs codes, or une ligne n’a qu’une cible. Choisissez-en un et ajoutez une ligne pour chacun des autres : { $nearest }.
error-several-codes-indicator = « { $code } » désigne plusieurs codes, or une ligne n’a qu’un indicateur. Choisissez-en un et ajoutez une ligne pour chacun des autres : { $nearest }.
error-target-of-another-goal = La cible { $code } relève de l’objectif { $own }, alors que cette ligne indique l’objectif { $other }. Changez l’objectif, ou prenez une cible de l’objectif { $other } : { $nearest }.
error-indicator-of-another-goal = L’indicateur { $code } relève de l’objectif { $own }, alors que cette ligne indique l’objectif { $other }. Changez l’objectif, ou prenez un indicateur de l’objectif { $other } : { $nearest }.
error-indicator-of-another-target = L’indicateur { $code } relève de la cible { $own }, alors que cette ligne indique la cible { $other }. Changez la cible, ou prenez un indicateur de { $other }.
error-text-too-long = Ce texte compte { $length } caractères, alors qu’un champ en contient { $most } au plus. Veuillez le raccourcir.
error-empty-row = Cette ligne est vide. Indiquez un axe stratégique, un projet ou un objectif, puis enregistrez-la.
error-no-title = Une fiche a besoin d’un titre. Écrivez le nom de la formation ou du plan.
error-stale-row = Quelqu’un a enregistré cette ligne pendant que vous écriviez. Comparez les deux versions, puis gardez-en une.
error-row-deleted-meanwhile = Quelqu’un a supprimé cette ligne pendant que vous écriviez. Gardez la vôtre comme nouvelle ligne, ou renoncez-y.
error-stale-heading = Quelqu’un a enregistré l’en-tête de { $title } pendant que vous écriviez. Comparez les deux versions, puis gardez-en une.
error-no-such-pass = Le code { $code } n’ouvre rien. Il sert une seule fois, dans les dix minutes : créez-en un autre sur votre autre appareil.
error-person-taken = Quelqu’un participe déjà comme cette personne sur un autre appareil. Si c’est vous, choisissez sur cet appareil-là « Continuer sur un autre appareil ».
error-too-many-sheets = Vous avez créé { $most } fiches en une journée, le maximum pour un navigateur. Continuez avec l’une d’elles, ou créez-en d’autres demain.
error-too-many-rows = Vous avez ajouté { $most } lignes en une journée, le maximum pour un navigateur. Modifiez des lignes existantes, ou ajoutez-en d’autres demain.
error-sheet-full = { $title } ne peut pas dépasser { $most } lignes. Créez une deuxième fiche pour les autres, ou supprimez des lignes devenues inutiles.
error-too-many-files = Vous avez { $most } fichiers dans l’atlas, le maximum pour une personne : { $file } n’a pas été ajouté. Retirez-en un d’abord.
error-files-too-large = Vos fichiers dans l’atlas peuvent faire { $most } Mo ensemble : { $file } n’a pas été ajouté. Retirez-en un d’abord.
error-no-such-sheet = La fiche { $sheet } n’existe pas. Elle a peut-être été supprimée ; choisissez-en une autre, ou commencez-en une nouvelle.
error-no-such-change = La modification { $change } n’existe pas dans l’historique de cette fiche. Rechargez la page et choisissez de nouveau.
error-only-to-read = Vous pouvez lire { $title }, mais pas la modifier. Demandez un lien pour modifier à la personne qui l’a créée.
error-only-for-owner = Seule la personne qui a créé { $title } peut faire cela. Demandez-le-lui.
error-no-such-link = Ce lien ne fonctionne plus. Demandez-en un nouveau à la personne qui vous l’a envoyé.
error-link-of-another = Une autre personne a créé ce lien vers { $title }, et il n’est montré qu’à elle. Arrêtez le partage, puis créez un nouveau lien.
error-access-mode = SDG_WORKSHOP_ACCESS vaut « { $given } », ce qui n’est pas une valeur possible. Choisissez l’une de ces valeurs : { $known }.
error-no-such-centre = Le centre { $centre } ne figure pas dans network/centres.csv. Ajoutez-le à ce fichier, ou corrigez-le.
error-sample = L’exemple { $file } est inutilisable : { $fault } Corrigez le fichier.
error-sample-field = Aucun champ ne porte ce nom : { $places }.
error-store-unreachable = Impossible d’ouvrir la base de données ({ $cause }). Vérifiez SDG_WORKSHOP_DATABASE_URL et le droit d’écriture dans le dossier.
error-store-failed = La base de données n’a pas répondu ({ $cause }). Rien n’a été modifié ; veuillez réessayer dans un instant.
error-store-full = Le disque qui contient la base de données { $name } est plein. Rien n’a été modifié : libérez de l’espace, puis recommencez.
error-store-read-only = La base de données { $name } est en lecture seule : l’application ne peut écrire ni dans le fichier ni dans son dossier. Rien n’a été modifié : donnez ce droit au compte qui exécute l’application, ou choisissez un autre emplacement avec SDG_WORKSHOP_DATABASE_URL.
error-store-damaged = Le fichier { $name } est endommagé ou n’est pas une base de données de cette application. Arrêtez l’application et remettez en place une copie du fichier ; à défaut, renommez-le, et l’application repartira d’une base vide.
error-store-newer = La base de données { $name } a été utilisée par une version plus récente de l’application (étape { $step }), et celle-ci ne sait pas la lire. Rien n’a été modifié : lancez la version la plus récente, ou choisissez un autre fichier avec SDG_WORKSHOP_DATABASE_URL.
error-store-removed = Le fichier { $name } de la base de données a été déplacé ou supprimé pendant que l’application fonctionnait. Plus rien n’est enregistré : remettez le fichier à sa place, puis redémarrez l’application.
error-store-busy = Un autre programme occupe la base de données { $name } depuis plus de { $seconds } secondes. Rien n’a été modifié : fermez ce programme (sauvegarde, éditeur de bases de données), puis recommencez.
error-store-disk = Le disque qui contient la base de données { $name } ne peut être ni lu ni écrit pour le moment ({ $cause }) : support retiré, quota épuisé ou réseau coupé. Rien n’a été modifié : vérifiez le disque, puis recommencez.
error-dates = La fin ({ DATETIME($ends, dateStyle: "long") }) précède le début ({ DATETIME($starts, dateStyle: "long") }). Veuillez inverser les deux dates.
error-hours = { $hours } h ne peuvent pas être enregistrées : une ligne compte de 0 à { $most } heures. Corrigez le nombre.
error-means = Dans network/centres.csv, les moyens « { $words } » d’un centre sont inconnus. Valeurs possibles : { $known }. Corrigez la ligne.
error-plain-words = Le fichier { $file } est inutilisable, voir la ligne { $line } : { $fault }. Chaque ligne doit avoir son propre code et aucune cellule vide. Corrigez cette ligne.

## Classeur
workbook-tab-classic = Classique
workbook-tab-full = Complet
workbook-tab-summary = Synthèse
workbook-tab-local = Indicateurs locaux
workbook-untitled = Alignement sur les ODD
workbook-kind = Alignement sur les ODD · { $kind }
workbook-strategic-goal = Objectif stratégique :
workbook-column-focus = AXE STRATÉGIQUE
workbook-column-project = EXEMPLE DE PROJET
workbook-column-goal = NUMÉRO DE L’ODD
workbook-column-indicator = INDICATEUR ODD
workbook-target-only = Cible { $code } { $label }
workbook-number = N°
workbook-goal-title = Objectif
workbook-target-label = Cible en bref
workbook-indicator-label = Indicateur en bref
workbook-official-text = Texte officiel de l’indicateur
workbook-custodians = Organismes responsables
workbook-row-id = ID de ligne
workbook-official-code = Code officiel
workbook-official-label = Indicateur officiel en bref
workbook-note = Remarque
workbook-rows = Lignes
workbook-main = Princ.
workbook-side = Second.
workbook-harms = Défav.
workbook-targets = Cibles
workbook-indicators = Indicateurs
workbook-touched = Objectifs abordés : { $touched } sur { $goals }
workbook-linked = Lignes avec un objectif : { $linked } sur { $rows }
workbook-effects = Lignes favorables à un objectif : { $helps }. Défavorables : { $harms }. Effet encore inconnu : { $unknown }.
workbook-apart = * Toute formation aborde les objectifs 4 (éducation) et 17 (partenariats), quel que soit son sujet. Sans eux : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} et { $touched ->
    [one] { $touched } objectif abordé
   *[other] { $touched } objectifs abordés
}.
workbook-chart-title = Lignes par objectif
workbook-illustrative = Exemple fictif, pour l’exercice
workbook-illustrative-short = Exemple fictif
workbook-not-endorsed = Le contenu de cette fiche n’a pas été approuvé par les Nations Unies et ne reflète pas les vues de l’ONU, de ses fonctionnaires ou de ses États Membres.
workbook-page = Page { $page } sur { $pages }
workbook-cut =… [coupé : une cellule n’en contient pas plus]
workbook-more =… (texte complet dans l’onglet « { $tab } »)
workbook-creator = Atelier d’alignement sur les ODD

# La fiche vierge à remplir. Une aide ne peut dépasser 255 caractères.
workbook-tab-handout = Fiche à remplir
workbook-tab-reference = Objectifs et indicateurs
workbook-handout-how = Remplissez une ligne par projet. Choisissez l’objectif et l’indicateur dans les listes, ou tapez un numéro ou un code. L’onglet « { $tab } » les contient tous.
workbook-handout-free = Cette saisie n’est pas dans la liste. Un numéro comme 6 ou un code comme 6.1 ou 6.1.1 est compris malgré tout. La conserver ?
workbook-hint-focus-course = Un thème de la formation, par exemple « Pertes d’eau ».
workbook-hint-focus-city_plan = Un axe du plan, par exemple « Des quartiers frais et verts ».
workbook-hint-project-course = Ce que l’on voit ou fait sur ce thème : un cas, une visite, un exercice.
workbook-hint-project-city_plan = Une mesure ou un projet de cet axe.
workbook-hint-goal = Choisissez l’objectif auquel le projet contribue, ou tapez son numéro, de 1 à 17.
workbook-hint-indicator = Choisissez une cible ou un indicateur de l’objectif, ou tapez son code, par exemple 6.1 ou 6.1.1. La cellule peut rester vide.

# La fiche vierge, dans les pages et sur papier.
handout = Fiche vierge à remplir
handout-intro = Pour qui n’a pas Internet, ou préfère d’abord écrire à la main. Une fois remplie, elle se saisit ou s’importe plus tard dans une fiche de l’application.
handout-of-a-sheet = La fiche vierge, dans Excel ou à imprimer. Sur papier, son code QR ouvre cette fiche pour toute personne qui y a accès.
handout-with-link = Le code QR porte le lien « { $link } » créé sous « { $share } » : il ouvre la fiche à quiconque tient la feuille.
handout-excel = Fiche dans Excel
handout-paper = Fiche à imprimer
handout-filled = Fiche remplie
handout-when = Dates
poster = Affiche
poster-and-handout = Affiche et fiche remplie
poster-help = Une affiche d’une page pour le mur, et la fiche remplie avec toutes ses lignes.
poster-links = Nos liens les plus forts
poster-indicator = Ce que nous mesurons ici
poster-changes = Ce qui change dès demain
paper-how = Une ligne par projet. Le numéro de l’objectif suffit ; une cible ou un indicateur peut figurer à côté.
paper-scan = Scannez pour ouvrir cette fiche
paper-goals = Les 17 objectifs
error-paper-not-installed = Impossible de créer un fichier { $format } ici : le composant nécessaire n’est pas installé. Choisissez l’autre format.
error-paper-failed = Le fichier { $format } n’a pas pu être créé. Réessayez dans un instant ou choisissez l’autre format.
error-sheet-locked = La personne qui anime a verrouillé { $title } : personne ne peut la modifier pour le moment. Votre saisie est conservée ; enregistrez-la quand la fiche sera déverrouillée.
error-name-too-long = Ce nom compte { $length } caractères ; l’écran en affiche { $most } au plus. Raccourcissez-le.


## Atlas
atlas-page-title = Atlas des objectifs
atlas-intro = À quels objectifs, cibles et indicateurs contribuent les formations et les plans, où sont les lacunes et qui pourrait aider qui.
atlas-show = Afficher
atlas-count-in = Compter en
measure-rows = Lignes
measure-hours = Heures
measure-rows-note = Nombre de lignes des fiches
measure-hours-note = Heures des formations
measure-share = Part des lignes
measure-courses = Formations et plans
measure-per-course = Lignes par formation
measure-share-note = Part des lignes de chacun, en %
measure-courses-note = Nombre de formations et de plans
measure-per-course-note = Lignes par formation ou plan concerné
measure-people-hours = Heures-participants
measure-per-person = Heures par participant
measure-people-hours-note = Heures des formations multipliées par leurs participants
measure-per-person-note = Heures qu’un participant consacre à chaque objectif, en moyenne
atlas-set-apart = Exclure des objectifs
atlas-filters = Filtres et sources
atlas-from = Provenance des fiches
atlas-from-store = Cette application
atlas-from-samples = Exemples
atlas-import = Ajouter des classeurs et des tableaux venus d’ailleurs
atlas-centres = Centres
atlas-years = Années
atlas-themes = Cinq thèmes
theme-people = Humanité
theme-planet = Planète
theme-prosperity = Prospérité
theme-peace = Paix
theme-partnership = Partenariats
means-content = contenus
means-experts = experts
means-money = moyens financiers
atlas-of-goal = Objectif
atlas-of-centre = Centre
atlas-of-sheet = Fiche
atlas-all = Aucun filtre
atlas-no-mark = Aucun élément choisi
atlas-moment = Avant : état du
atlas-nothing = Il n’y a aucune fiche à afficher. Choisissez une autre source ou ajoutez des classeurs.
atlas-view-goals = Centres et objectifs
atlas-view-courses = Formations, plans et objectifs
atlas-view-targets = Cibles d’un objectif
atlas-view-coverage = Couverture par centre
atlas-view-focus = Axes et objectifs
atlas-view-match = Qui pourrait aider
atlas-view-profile = Profil d’un centre
atlas-view-years = Années
atlas-view-balance = Cinq thèmes
atlas-view-effects = Effets favorables et défavorables
atlas-view-versions = Avant et après
atlas-view-quality = État des données
atlas-title-goals = Objectifs auxquels contribue chaque centre
atlas-title-courses = Objectifs auxquels contribuent chaque formation et chaque plan
atlas-title-targets = Cibles de l’objectif { $goal }
atlas-title-coverage = Cibles à la portée d’une ville que chaque centre cite, sur { $of }
atlas-title-focus = Objectifs auxquels contribue chaque groupe d’axes stratégiques
atlas-title-match = Ce qui manque à { $centre }, et qui l’enseigne
atlas-title-profile = Profil : { $centre }
atlas-title-years = Objectifs par année
atlas-title-balance = Équilibre des cinq thèmes
atlas-title-effects = Effets favorables et défavorables, objectif par objectif
atlas-title-versions = Avant et après : { $title }
atlas-title-quality = État des données
atlas-title-apart = { $title }, { $count ->
    [one] sans l’objectif { $goals }
   *[other] sans les objectifs { $goals }
}
atlas-note-illustrative = Exemples fictifs : { $count ->
    [one] { $count } fiche sur { $of } est inventée
   *[other] { $count } fiches sur { $of } sont inventées
} pour l’exercice
atlas-note-largest = Les { $shown } qui ont le plus de lignes, sur { $all } ; le tableau les contient tous
atlas-by-centre = Centre
atlas-by-sheet = Formation ou plan
atlas-by-year = Année
atlas-by-effect = Effet
atlas-sum = Total
atlas-goals = Objectifs
atlas-sheets = Fiches
atlas-reach = Marge d’action d’une ville
atlas-reach-direct = la ville agit directement
atlas-reach-partly = la ville agit en partie
atlas-reach-little = peu de prise pour une ville
atlas-share = Part des 169 cibles
atlas-reachable = Cibles à la portée d’une ville
atlas-reachable-share = Part de celles-ci
atlas-share-rows = Part des lignes
atlas-together = Tous ensemble
atlas-of = { $count } sur { $of } · { $percent }
atlas-of-network = { $count } sur { $all } du réseau
atlas-network = Lignes du réseau
atlas-indicators-of = Indicateurs de l’objectif { $goal }
atlas-others = Autres axes
atlas-no-centre = Sans centre
atlas-no-year = Sans date
atlas-elsewhere = Centres qui l’abordent
atlas-nobody = personne pour l’instant
atlas-courses = Formations sur ce sujet
atlas-gives = Offre ce qui manque
atlas-gets = A besoin de ce qui est offert
atlas-before = Lignes avant
atlas-after = Lignes après
atlas-change = Changement
atlas-unchanged = Comme avant
atlas-targets-before = Cibles avant
atlas-targets-after = Cibles après
atlas-check = Point vérifié
atlas-count = Nombre
atlas-count-of = Sur
quality-sheets = Fiches
quality-illustrative = Fiches inventées pour l’exercice
quality-no-centre = Fiches sans centre
quality-no-year = Fiches sans date
quality-no-rows = Fiches sans lignes
quality-rows = Lignes
quality-no-goal = Lignes sans objectif
quality-no-target = Lignes avec objectif mais sans cible
quality-no-indicator = Lignes avec objectif mais sans indicateur
quality-no-effect = Lignes avec un objectif, sans effet connu
quality-no-hours = Lignes de formation sans heures
atlas-behind = Lignes d’un élément du graphique : cliquez dessus ou choisissez-le ici
atlas-table = Les mêmes chiffres en tableau
atlas-more-rows = { $count ->
    [one] { $count } autre ligne se trouve dans les fichiers.
   *[other] { $count } autres lignes se trouvent dans les fichiers.
}
atlas-png = Image (PNG)
atlas-svg = Image modifiable (SVG)
atlas-csv = Tableau CSV
atlas-csv-rows = CSV de toutes les lignes
atlas-excel = Tout dans Excel
atlas-document = Tout à imprimer
atlas-on-wall = Afficher sur grand écran
atlas-on-wall-help = Ouvre cette vue dans sa propre fenêtre, en caractères lisibles du dernier rang.
atlas-wall-back = Précédent
atlas-wall-on = Suivant
atlas-few-rows = { $name } · peu de lignes : { $count }
atlas-plan-no-hours = { $title } (un plan n’a pas d’heures)
atlas-hours-known = Heures connues pour { $share } des lignes de formation ; « ? » : inconnues
atlas-hours-plans = Un plan n’a pas d’heures ; lignes de plans : { $count }
atlas-people-known = Heures et participants connus pour { $known } { $of ->
    [one] formation sur { $of }
   *[other] formations sur { $of }
} ; « ? » : inconnus
atlas-steps = Une teinte plus foncée commence à { $steps }
atlas-beside = Autres centres que { $centre }
atlas-not-here = Sans effet dans cette vue : { $names }
atlas-emptied = Ces filtres ne laissent aucune ligne.
atlas-emptied-by = Lignes sans le filtre « { $filter } » : { $count }.
atlas-versions-needs = Avant et après compare une fiche de cette application avec un état antérieur. Il faut une de vos fiches, modifiée au moins une fois : choisissez-la ici ou créez-en une.
atlas-view-mosaic = Les 169 cibles
atlas-title-mosaic = Les 169 cibles : citées ou pas encore
atlas-title-mosaic-of = Les 169 cibles : celles que cite { $centre }
mosaic-exact = citée avec un indicateur
mosaic-named = citée sans indicateur
mosaic-open = à la portée d’une ville, citée nulle part
mosaic-little = peu de prise, citée nulle part
mosaic-dim = pâle : hors des filtres
mosaic-corner = nombre : centres qui la citent
mosaic-counted = Cibles citées : { $named }, dont avec un indicateur : { $exact }
mosaic-of-reach = À la portée d’une ville : { $named } sur { $of }
mosaic-centres = Centres qui la citent : { $count }
mosaic-rows = Lignes : { $rows }, avec un indicateur : { $exact }
mosaic-outside = Hors des filtres ; elle est citée ailleurs.
mosaic-best = Centres avec le plus de lignes
mosaic-number = Nombre de centres
mosaic-everywhere = Centres dans tout le réseau
mosaic-state = État
mosaic-with-indicator = Lignes avec un indicateur
atlas-level = Chercher
atlas-level-goal = Objectifs
atlas-level-target = Cibles à la portée d’une ville
atlas-order = Ordre
atlas-order-network = Comme dans le réseau
atlas-order-most = Les plus grands d’abord
atlas-order-name = Par nom
atlas-order-alike = Par ressemblance
atlas-and-more = { $names } et { $count } de plus
atlas-lacks-nothing = Il ne manque rien ici à { $centre } qu’un autre centre enseigne.
atlas-trend = ↑ et ↓ : en { $last }, hausse ou baisse d’au moins 3 points depuis { $first }
atlas-view-prints = Empreintes des centres
atlas-title-prints = Empreintes des centres, selon leur ressemblance avec { $centre }
atlas-prints-note = Parts des lignes de chaque centre, à une même échelle ; le trait est la médiane du réseau
atlas-card-few = { $count ->
    [one] { $count } ligne seulement
   *[other] { $count } lignes seulement
}
atlas-card-like = { $like } proche · { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
atlas-beside-centre = À côté
atlas-view-regions = Régions et objectifs
atlas-title-regions = Objectifs auxquels contribue chaque région
atlas-by-region = Région
atlas-no-region = Pays non précisé
atlas-regions = Régions
atlas-tongues = Langues d’enseignement
atlas-subjects = Thèmes des formations
atlas-view-themes = Thèmes des formations et objectifs
atlas-title-themes = Objectifs auxquels contribue chaque thème de formation
atlas-by-subject = Thème
atlas-contact = Contact
atlas-view-twins = Presque identiques
atlas-title-twins = Formations et plans presque identiques
atlas-twins-common = { $count ->
    [one] { $count } cible commune
   *[other] { $count } cibles communes
}
atlas-twins-other = Presque identique à
atlas-twins-likeness = Ressemblance
atlas-twins-targets = Cibles communes
atlas-twins-overlap = Part des cibles des deux
atlas-twins-titles = Ressemblance des titres
atlas-view-washing = Vite dit
atlas-title-washing = Liens vite dits : indirects, sans mesure, sans raison, non mis à l’épreuve
atlas-twins-none = Il n’y a ici ni formations ni plans presque identiques.
quality-indirect = Liens indirects
quality-no-reason = Lignes avec un objectif et sans raison
quality-untested = Liens pas encore mis à l’épreuve
quality-short-indirect = Indirects
quality-short-no-indicator = Sans indicateur
quality-short-no-reason = Sans raison
quality-short-untested = Non éprouvés
atlas-by-group = Axes stratégiques
atlas-focuses = Axes
atlas-focus-groups = Axes qui ont un mot ou une notion en commun
atlas-focus-like = { $count ->
    [one] { $focus }, et { $count } axe proche
   *[other] { $focus }, et { $count } axes proches
}
findings-title = Ce qui ressort
finding-nobody = Cibles à la portée d’une ville que personne ne cite : { $count }. Les premières : { $first }
finding-alone = Cibles citées par un seul centre : { $count }. La première : { $first }
finding-most = L’objectif le plus fréquent est { $goal } : { $share } des lignes.
finding-rise = De { $first } à { $last }, la part de l’objectif { $goal } est passée de { $before } à { $after }.
finding-indicators = Lignes avec un indicateur : { $share }
row-merges = Entre-temps, d’autres champs de cette ligne ont été modifiés. L’enregistrement garde les deux.

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
catalogue-source = Texte officiel : Nations Unies, A/RES/70/1 et A/RES/71/313, avec les révisions ultérieures. Les libellés et l’évaluation de la marge d’action des villes sont de nous. Cette application n’est pas approuvée par les Nations Unies.
reach-direct = La ville agit directement
reach-partly = La ville agit en partie
reach-little = Peu de prise pour une ville
indicator-tier = Catégorie { $tier }
indicator-custodians = Suivi par { $agencies }
indicator-same-as = Figure aussi sous { $codes }
