# Ce que dit le paquet du cadre des objectifs, en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }. Voir ../../CONTRIBUTING.md, « How to change a wording ».

## La langue elle-même
language-name = Français
language-direction = ltr

## Toutes les pages
choose-language = Choisissez votre langue
moment = { DATETIME($moment, dateStyle: "long") } à { DATETIME($moment, timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long") } à { DATETIME($moment, timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
solar-hijri = { $day } { $month ->
   [1] farvardin
   [2] ordibehesht
   [3] khordad
   [4] tir
   [5] mordad
   [6] chahrivar
   [7] mehr
   [8] aban
   [9] azar
   [10] dey
   [11] bahman
  *[12] esfand
  } { $year }
list-between = {", "}
list-last = {" et "}
list-of-texts = {" ; "}
list-colon = {" : "}
error-unforeseen = Un problème est survenu de notre côté. Ce que vous avez enregistré est conservé. Rechargez la page ; si cela se reproduit, dites à la personne qui anime l’atelier ce que vous venez de faire.
uploads-at-most = Au plus { $files } fichiers de { $each } Mo, { $together } Mo en tout. Pour en ajouter d’autres, retirez-en d’abord.
line-blocked = Cette page ne parvient pas à ouvrir sa liaison avec le serveur (WebSocket) et reste donc vide. Essayez un autre navigateur, désactivez un VPN, un économiseur de données ou un bloqueur de publicité, ou passez au wifi de la salle. Si rien ne change, prévenez la personne qui anime.
line-lost = Pas de connexion au serveur. La page revient d’elle-même.
line-again = Réessayer
link-copied = Copié
link-marked = Sélectionné : copiez maintenant avec le clavier ou le menu.

## Erreurs
error-unknown-goal = L’objectif { $code } n’existe pas. Les objectifs sont numérotés de 1 à 17. Codes proches : { $nearest }.
error-unknown-target = La cible { $code } n’existe pas. Une cible s’écrit 11.2 ou 11.a. Codes proches : { $nearest }.
error-unknown-indicator = L’indicateur { $code } n’existe pas. Un indicateur s’écrit 11.2.1. Codes proches : { $nearest }.
error-unknown-goal-nor-like-it = L’objectif { $code } n’existe pas, ni aucun code proche. Les objectifs sont numérotés de 1 à 17.
error-unknown-target-nor-like-it = La cible { $code } n’existe pas, ni aucun code proche. Une cible s’écrit 11.2 ou 11.a.
error-unknown-indicator-nor-like-it = L’indicateur { $code } n’existe pas, ni aucun code proche. Un indicateur s’écrit 11.2.1.

## Ce que Streamlit dit de lui-même en anglais
streamlit-choose = Choisir
streamlit-choose-or-type = Choisir ou saisir
streamlit-nothing-to-choose = Rien à choisir pour l’instant
streamlit-no-results = Aucun résultat
streamlit-at-most = On ne peut pas en choisir plus de { $what }. Retirez-en d’abord.
streamlit-choose-all = Tout choisir
streamlit-choose-found = Choisir ce qui est trouvé : { $what }
streamlit-add = Ajouter : { $what }
streamlit-open = Ouvrir la liste
streamlit-clear = Vider le champ
streamlit-remove = Retirer { $what }
streamlit-chosen = Éléments choisis
streamlit-upload = Choisir un fichier
streamlit-upload-at-most = { $what } Mo au plus par fichier
streamlit-drop = Déposer ici
streamlit-add-files = Ajouter des fichiers
streamlit-file-kind = Un fichier de ce type ne peut pas être lu ici ({ $what }).
streamlit-file-large = Le fichier dépasse { $what } Mo.
streamlit-size-bytes = { $what } o
streamlit-size-kilobytes = { $what },{ $tenths } ko
streamlit-size-megabytes = { $what },{ $tenths } Mo
streamlit-file-one = Un seul fichier est possible ici.
streamlit-file-failed = Le fichier n’est pas arrivé. Veuillez réessayer.
streamlit-number-most = Saisissez { $what } au plus.
streamlit-number-least = Saisissez { $what } au moins.
streamlit-number-between = Saisissez un nombre de { $least } à { $most }.
streamlit-required = Veuillez remplir ce champ.
streamlit-choose-date = Choisir la date
streamlit-choose-date-in = Choisir la date, { $what }
streamlit-calendar-keys = Les flèches vont d’un jour à l’autre, Entrée choisit, Échap ferme.
streamlit-month-before = Mois précédent
streamlit-month-after = Mois suivant
streamlit-part-year = Année, { $what }
streamlit-part-month = Mois, { $what }
streamlit-part-day = Jour, { $what }
streamlit-part-hour = Heure, { $what }
streamlit-part-minute = Minute, { $what }
streamlit-part-empty = Vide
streamlit-date-picked = Jour choisi : { $what }
streamlit-empty-year = aaaa
streamlit-empty-month = mm
streamlit-empty-day = jj
streamlit-less = Moins
streamlit-more = Plus
streamlit-enter-keeps = Entrée pour valider
streamlit-enter-sends = Entrée pour envoyer
streamlit-keys-keep = { $what }+Entrée pour valider
streamlit-keys-send = { $what }+Entrée pour envoyer
streamlit-shortcut = Touche : { $what }
streamlit-key-enter = { $what }+Entrée
streamlit-key-delete = { $what }+Suppr
streamlit-key-page-up = Pg préc.
streamlit-key-page-down = Pg suiv.
streamlit-help = Aide : { $what }
streamlit-menu-open = Ouvrir le menu
streamlit-menu-close = Fermer le menu
streamlit-menu = Menu
streamlit-pages = Pages
streamlit-pages-more = { $what } de plus
streamlit-heading-link = Lien vers ce titre
streamlit-skip = Aller au contenu
streamlit-close = Fermer
streamlit-view-more = Afficher plus
streamlit-view-less = Afficher moins
streamlit-full-screen = Plein écran
streamlit-full-screen-off = Quitter le plein écran
streamlit-stopped = L’outil s’est arrêté sur cet ordinateur. Relancez-le : la page reprend d’elle-même.
streamlit-connecting = Connexion…
streamlit-working = En cours…
streamlit-stop = Arrêter
streamlit-stopping = Arrêt…
streamlit-no-page = Cette page n’existe pas
streamlit-no-page-advice = Son adresse ne mène nulle part. Voici la première page.
streamlit-download-failed = Le téléchargement a échoué. Veuillez réessayer.
