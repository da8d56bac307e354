# Ce que dit le paquet de l'atelier, en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }. Voir ../../CONTRIBUTING.md, « How to change a wording ».

## L'application
app-name = Atelier d’alignement sur les ODD
nav-home = Accueil
nav-sheet = Fiche
nav-examples = Exemples
nav-atlas = Atlas
nav-atlas-wall = Atlas sur grand écran
nav-goals = Les 17 objectifs
nav-bring = Importer un programme
nav-history = Historique
nav-room = Atelier
nav-lead = Animation
nav-projector = Grand écran
nav-promises = Engagements
nav-taken = À emporter

## La page d'accueil
home-title = À quels objectifs contribue votre formation ou votre plan stratégique ?
home-intro = Reliez chaque projet aux objectifs de développement durable, dites pourquoi, et emportez la fiche au format Excel.
home-join = Rejoindre un atelier
home-join-text = Saisissez le code affiché sur le grand écran. Sans compte ni adresse électronique.
home-align = Aligner une formation ou un plan stratégique
home-run = Animer un atelier
home-run-text = Pour les personnes qui animent : toute la salle travaille ensemble, chacun sur son téléphone.
home-example-open = Ouvrir les exemples
home-browse-open = Ouvrir les objectifs
home-sheets = Fiches
home-yours = à vous
home-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
home-delete = Supprimer
home-delete-help = Mettre cette fiche à la corbeille. Une confirmation vous est d’abord demandée.
home-bin-ask = Mettre « { $title } » à la corbeille ? Elle y reste 30 jours ; d’ici là, vous pouvez la récupérer.
home-bin-yes = Mettre à la corbeille
home-bin-no = La garder
home-bin = Corbeille ({ $count })
home-bring-back = Récupérer

## Ateliers : rejoindre et participer
workshop-usual-name = Atelier d’alignement sur les ODD
workshop-name = Nom de l’atelier
workshop-create = Démarrer un atelier
workshop-place = Lieu
workshop-zone = Fuseau horaire
workshop-zone-help = Les heures de chaque journée sont celles de ce fuseau à cette date, d’où que la page soit ouverte.
zone-of-server = celui du serveur
workshop-starts = Premier jour
workshop-ends = Dernier jour
workshop-centres = Centres présents
workshop-groups = Groupes
workshop-groups-help = Séparez les noms par des virgules. Les groupes peuvent aligner un même cas, réponses cachées, puis comparer.
workshop-in-atlas = Compte dans l’atlas de tous
in-atlas-after-end = Après la fin
in-atlas-now = Dès maintenant
in-atlas-never = Jamais
workshop-save = Enregistrer
join-code = Code
join-at = Rejoindre sur
join = Rejoindre
leave = Quitter
nickname = Pseudo (facultatif)
nickname-help = La salle le voit à côté de vos lignes. Sans pseudo, ou si quelqu’un a déjà le même, vous recevez un numéro.
group = Groupe
centre = Votre centre
choose-centre = Choisissez un centre
seat-intro = Qui êtes-vous ? Tout est facultatif.
group-fixed = Un cas se traite à réponses cachées. Tant qu’elles ne sont pas dévoilées, seule la personne qui anime peut changer votre groupe.
sit-down = Participer
numbered = Participant { $number }
nobody = Sans pseudo
workshop-over = Cet atelier est terminé. Plus personne ne peut le rejoindre ni le modifier.
no-workshop-open = Aucun atelier n’est ouvert ici. Ouvrez le grand écran depuis la page d’animation.
nothing-on-stage = La personne qui anime va vous amener à la première tâche dans un instant.
wall-welcome = Bienvenue
wall-how-to-join = Scannez le code avec l’appareil photo de votre téléphone, ou ouvrez l’adresse et tapez le code.
wall-no-centre = Autres
no-rows-yet = Pas encore de ligne. La première apparaîtra ici.
sheet-locked = La personne qui anime a verrouillé la fiche. Votre saisie est conservée.
answers-locked = La personne qui anime a verrouillé les réponses de cet exercice. Votre saisie est conservée.
not-counted = Cela n’a pas été compté.
unsent-chosen = « { $exercise } » ne pose plus cette question : ce que vous avez choisi sans l’envoyer ne compte pas. Votre choix est conservé et réapparaîtra à sa place si elle est posée de nouveau.
unsent-over = L’atelier est terminé : ce que vous avez saisi dans « { $exercise } » ne peut plus être envoyé. Votre texte est conservé ici pendant quatre semaines ; vous pouvez le copier.
unsent-not-asked = « { $exercise } » ne pose pas cette question en ce moment. Votre texte est conservé et réapparaîtra dans son champ si elle est posée de nouveau ; vous pouvez le copier.
unsent-elsewhere = La salle est passée à autre chose. Ce que vous avez saisi dans « { $exercise } » est conservé et réapparaîtra dans son champ quand la salle y reviendra ; vous pouvez le copier.
rows-shown = Lignes affichées
rows-all = Toutes les lignes
rows-mine = Mes lignes
row-by = par { $name }
row-typing = En train d’écrire ici : { $name }
row-typing-somebody = Quelqu’un écrit ici
people-here = { $count ->
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
live-connecting = Connexion…
live-connected = Connexion établie
live-lost = Pas de connexion. Votre saisie reste sur cet appareil ; elle sera envoyée dès le retour de la connexion.
live-lost-projector = La connexion est interrompue. L’écran revient de lui-même.
live-gone = Vous n’avez plus accès à cet atelier.

## Ateliers : la page d'animation
lead-title = Animer un atelier
lead-needs-link = Ouvrez votre lien d’animation, ou démarrez un atelier depuis la page d’accueil. Vous pouvez aussi y saisir le code que vous avez noté.
lead-stage = Activité en cours dans la salle
bring-everyone = Amener tout le monde ici
bring-everyone-help = Tous les téléphones et le grand écran passent à cette étape.
lead-add = Ajouter une fiche
lead-moderate = Modérer
lead-people = Participants
lead-workshop = L’atelier
lead-history = Historique des fiches
lead-preview = Ce que montre le grand écran en ce moment
wall-second = Deuxième langue de l’écran
wall-second-none = Aucune
wall-second-help = Ce que dit l’écran s’affiche dans les deux langues, chacune dans son sens ; ce que les personnes écrivent reste tel quel.
wall-blank = Noircir l’écran
wall-show = Rallumer l’écran
wall-back = Page précédente
wall-on = Page suivante
desk-phone = Ce que montre un téléphone en ce moment
desk-join = Comment rejoindre l’atelier
desk-more = Plus rarement : participants, fiches, export, réglages
desk-answered = { $done ->
    [one] { $done } réponse sur { $people }
   *[other] { $done } réponses sur { $people }
}
desk-nobody = Personne n’a encore rejoint l’atelier.
desk-none = aucun
desk-centre = Centre
desk-column-here = Présents
desk-column-answered = Réponses
desk-done = a répondu
desk-away = absent
desk-unnamed = { $count } sans pseudo
lock = Verrouiller les fiches
lock-help = Personne ne peut modifier les fiches de l’atelier tant que vous ne les déverrouillez pas.
unlock = Déverrouiller les fiches
unlock-help = Les fiches sont de nouveau modifiables.
lock-answers = Verrouiller les réponses
lock-answers-help = Cet exercice ne reçoit plus de réponses, et personne ne modifie les siennes, tant que vous ne les déverrouillez pas.
unlock-answers = Déverrouiller les réponses
unlock-answers-help = Les réponses sont de nouveau possibles et modifiables.
reveal = Dévoiler
conceal = Cacher de nouveau
undo-action = Annuler
undo-action-help = Annuler votre dernière action, quelle qu’elle soit.
undone = Action annulée : { $what }
nothing-to-undo = Il n’y a rien à annuler.
case = Fiche
case-empty = Une fiche vide
case-title = Titre
case-double = Chaque groupe de son côté, réponses cachées
case-double-help = Chaque groupe aligne sa propre copie. Vous les dévoilez toutes ensemble, et la salle voit où elles diffèrent.
case-add = Ajouter
hidden-rows = Lignes cachées à la salle
hidden-people = Pseudos cachés à la salle
hide-these = Appliquer
person = Personne
choose-person = Choisissez une personne
move-person = Changer de groupe
remove-person = Retirer de l’atelier
remove-person-help = Ce qu’elle a écrit reste, son pseudo disparaît. Elle ne peut revenir qu’une fois le code renouvelé.
code-renew = Renouveler le code
code-renew-help = L’ancien code et l’ancien code QR cessent aussitôt de fonctionner. Les personnes déjà présentes continuent de participer.
room-full = { $most } personnes participent. Plus personne ne peut rejoindre l’atelier sans votre accord.
let-more-in = Laisser entrer d’autres personnes
open-projector = Ouvrir le grand écran
reach = Adresse et wifi
reach-address = Adresse de cet ordinateur
reach-address-help = Les téléphones doivent être sur le réseau de cette adresse. Choisissez-en une autre, ou saisissez le nom que votre réseau donne à cet ordinateur : code QR, grand écran et liens suivent aussitôt.
reach-found = Automatique : { $address }
reach-given = L’adresse a été fixée au démarrage de l’application (SDG_WORKSHOP_ADDRESS).
reach-gone = Cet ordinateur n’a plus l’adresse { $address }. Choisissez-en une autre sous « { reach } ».
reach-network = Nom du wifi
reach-password = Mot de passe du wifi
reach-help = Affiché à côté du code, avec un code QR qui connecte les téléphones au wifi. Ne figure dans aucune sauvegarde ni aucun export.
reach-save = Enregistrer l’adresse et le wifi
reach-none = Aucun téléphone n’est encore arrivé par cette adresse. Essayez avec le vôtre : scannez le code.
reach-some = { $count ->
    [one] Un téléphone est arrivé par cette adresse.
   *[other] { $count } téléphones sont arrivés par cette adresse.
}
screen-renew = Nouveau lien pour le grand écran
screen-renew-help = Le lien précédent cesse aussitôt de fonctionner, et une page ouverte par lui ne montre plus rien.
wifi = Wifi
wifi-password = Mot de passe
key-link = Lien d’animation
co-key-link = Lien de coanimation
key-once = Voici votre lien d’animation. Gardez-le et ne le montrez à personne : qui le possède dirige l’atelier. Il ne s’affiche que cette fois.
key-kept = Je l’ai gardé
key-renew = Nouveau lien d’animation
key-renew-help = L’ancien lien cesse aussitôt de fonctionner, de même que le code que vous avez noté et le lien de coanimation.
co-lead = Vous aidez à animer cet atelier : vous amenez tout le monde à l’étape suivante et cachez ce que la salle n’a pas à voir. Tout le reste revient à la personne qui anime.
co-key-renew = Lien de coanimation
co-key-renew-help = Pour une personne qui vous aide : elle amène tout le monde à l’étape suivante, cache des lignes et des cartes, et peut tout lire. Le lien précédent cesse aussitôt de fonctionner.
co-key-once = Voici le lien de coanimation. Qui le possède amène tout le monde à l’étape suivante, cache des lignes et des cartes, et peut tout lire. Envoyez-le à la personne qui vous aide. Il ne s’affiche que cette fois.
co-key-kept = Je l’ai transmis
recovery-once = Notez aussi ce code. Si vous perdez le lien, il ouvre votre atelier dans n’importe quel navigateur : sur la page d’accueil, sous « { recovery-have } ».
recovery-have = J’anime un atelier
recovery-code = Le code que j’ai noté
recovery-open = Ouvrir mon atelier
workshop-duplicate = Dupliquer l’atelier
workshop-duplicate-help = Un nouvel atelier avec les mêmes réglages, sans les personnes, les fiches ni les réponses.
workshop-close = Clore l’atelier
workshop-close-help = Qui saisit le code apprend que l’atelier est terminé, et les fiches sont verrouillées.
workshop-close-ask = Clore « { $name } » ? Les téléphones et le grand écran indiquent la fin de l’atelier, le code n’ouvre plus rien et les fiches sont verrouillées. Les réponses non dévoilées figureront alors dans l’export. Vous pourrez le rouvrir.
workshop-close-yes = Oui, le clore
workshop-close-no = Le laisser ouvert
workshop-reopen = Rouvrir l’atelier
workshop-reopen-help = Il reprend là où il en était : avec un nouveau code pour qui arrive et des fiches de nouveau modifiables.
workshop-archive = Archiver l’atelier

## Double codage
coding = en groupes, réponses cachées
coding-face-down = Les groupes travaillent à réponses cachées. La personne qui anime dévoilera toutes les réponses ensemble.
not-revealed = Non dévoilé
not-revealed-yet = Ces réponses sont encore cachées. Dévoilez-les, puis exportez à nouveau.
coding-done = { $done } sur { $rows }
coding-agreement = Concordance sur les objectifs : { $percent } %
coding-nothing = Aucune ligne n’a encore été alignée par deux groupes.
coding-choose-group = Choisissez votre groupe : appuyez sur votre nom, plus haut.
agreement = Concordance

## Ce qu'un atelier refuse
error-too-many-tries = Trop de codes erronés sont venus de votre navigateur ou de votre réseau. Scannez le code QR du grand écran, ou attendez { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
} et saisissez de nouveau le code.
error-no-code = Saisissez le code que montre le grand écran : six ou huit lettres et chiffres.
error-no-such-code = Aucun atelier n’a le code { $code }. Regardez le grand écran : un code compte six ou huit lettres et chiffres.
error-no-such-workshop = L’atelier { $workshop } n’existe pas. Demandez le code à la personne qui anime.
error-workshop-closed = { $name } est terminé : plus personne ne peut le rejoindre ni le modifier. Demandez à la personne qui anime d’en ouvrir un autre.
error-answers-locked = La personne qui anime a verrouillé les réponses de cet exercice. Demandez-lui de les déverrouiller, puis renvoyez la vôtre.
error-too-many-workshops = Vous avez créé { $most } ateliers en une journée, le maximum pour un navigateur. Continuez avec l’un d’eux, ou créez-en d’autres demain.
error-workshop-full = Cet atelier compte { $most } participants, le maximum. Demandez à la personne qui anime d’en démarrer un second.
error-no-such-word = Ce code QR n’ouvre aucun atelier. Scannez celui du grand écran ou saisissez le code affiché à côté.
error-code-renewed = Ce code n’est plus valable : la personne qui anime l’a renouvelé. Utilisez celui qu’affiche le grand écran.
error-no-such-screen = Ce lien n’affiche plus d’atelier. Rouvrez le grand écran depuis la page d’animation.
error-no-address = { $address } n’est pas une adresse. Saisissez-en une comme 192.168.1.20:8501.
error-no-wifi = Le nom d’un wifi compte 32 caractères au plus, son mot de passe de 8 à 63. Vérifiez les deux.
error-removed = La personne qui anime a mis fin à votre participation à { $name }. Vous pourrez revenir quand elle aura renouvelé le code : demandez-le-lui.
error-browser-full = { $most } personnes participent déjà depuis ce navigateur, le maximum. Utilisez un autre appareil.
error-room-full = { $most } personnes participent déjà. Demandez à la personne qui anime d’en laisser entrer d’autres, puis réessayez.
error-group-fixed = Un cas se traite à réponses cachées : votre groupe reste le même. Demandez à la personne qui anime de le changer, ou attendez que les réponses soient dévoilées.
error-person-gone = Cette personne ne participe plus. Choisissez-en une autre.
error-workshop-name = Un atelier a besoin d’un nom, pour que chacun sache où il se trouve. Saisissez-en un.
error-workshop-dates = Le dernier jour ({ DATETIME($ends, dateStyle: "long") }) précède le premier ({ DATETIME($starts, dateStyle: "long") }). Changez l’une des deux dates.
error-too-many-groups = { $groups } groupes, c’est plus que le grand écran ne peut en montrer. Limitez-vous à { $most }.
error-no-such-group = Cet atelier n’a pas de groupe { $group }. Choisissez-en un dans la liste.
error-not-joined = Vous ne participez pas encore à { $name }. Rejoignez l’atelier avec son code.
error-not-facilitator = Seule la personne qui anime « { $name } » peut faire cela. Ouvrez votre lien d’animation ; s’il a été renouvelé, utilisez le nouveau. Si vous l’avez perdu, saisissez sur la page d’accueil le code que vous avez noté.
error-co-facilitator = Seule la personne qui anime « { $name } » peut faire cela. Avec un lien de coanimation, vous amenez tout le monde à l’étape suivante et cachez ce que la salle n’a pas à voir ; pour le reste, adressez-vous à elle.
error-no-such-recovery = Ce code n’ouvre aucun atelier. Il compte douze lettres et chiffres, et un lien renouvelé en a un nouveau. Relisez ce que vous avez noté et saisissez-le de nouveau.
error-asked-too-often = Ce navigateur a déjà demandé { $most } fois à revenir comme quelqu’un d’autre, le maximum. Participez comme une nouvelle personne, ou utilisez un autre appareil.
error-many-ask = { $most } personnes attendent déjà que la personne qui anime les reconnaisse. Redemandez quand certaines auront eu leur réponse.
error-return-over = Cette demande est close : elle a reçu une réponse ou a été retirée, ses dix minutes sont passées, ou le code a été renouvelé. La personne qui l’a faite peut la refaire.
error-return-seated = Ce navigateur participe déjà à l’atelier. Pour y revenir comme quelqu’un d’autre, choisissez-y d’abord « { next-person } ».
error-person-here = Cette personne était présente il y a moins de trois minutes : nul autre ne peut revenir à sa place pour l’instant. Fermez l’autre navigateur, attendez trois minutes et redemandez.
error-coding-needs-groups = Pour travailler à réponses cachées, il faut au moins deux groupes. Nommez-les sous « L’atelier ».
error-no-such-exercise = L’exercice { $exercise } n’existe pas. Choisissez-en un dans la liste.
error-no-code-free = Aucun code libre n’a été trouvé. Réessayez.

## La carte d'un exercice
card-kind = Activité
card-audience = Public
card-needs = À prévoir
card-insight = Retour d’expérience
card-tip = Conseil
card-takes = Données de départ
card-gives = Résultats
activity-lecture = Exposé
activity-exercise = Exercice
activity-discussion = Discussion
activity-case = Étude de cas
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
start-afresh = Recommencer à neuf
start-afresh-help = La salle reprend cet exercice sans aucune réponse. Ce qui a été répondu reste dans l’export et le rapport.
reset-exercise = Remettre cet exercice à zéro
reset-help = Met de côté toutes les réponses recueillies. « Annuler » les rétablit.
reset-done = { $count ->
    [0] Il n’y avait aucune réponse à mettre de côté.
    [one] { $count } réponse est mise de côté. « Annuler » la rétablit.
   *[other] { $count } réponses sont mises de côté. « Annuler » les rétablit.
}

## The prepared cases
error-case-unknown = Il n’y a pas de cas préparé { $case }. Choisissez parmi : { $known }.
error-case-file = Le fichier { $file } est inutilisable : { $fault } Corrigez le fichier.
error-case-blank = Le texte à l’emplacement { $place } est vide. Écrivez-le.
error-case-names = Dans { $place }, les noms doivent correspondre : manquants { $missing }, inconnus { $strange }.
error-case-scale = { $place } vaut { $value }. Il faut un nombre entier de 1 à 5.

## Who somebody is
no-memory = Ce navigateur ne garde aucun cookie et ne vous reconnaîtra donc pas : ne rechargez pas cette page, ou autorisez-y les cookies.
go-on-as = Continuer en tant que { $name } ?
go-on-as-before = Continuer en tant que la personne de ce lien ?
go-on-help = Vous retrouverez ici ce que vous avez écrit et ce à quoi vous avez participé. Refusez si ce n’est pas vous.
go-on = Continuer
go-on-not = Non, ce n’est pas moi
device = Cet appareil
pass = Code affiché sur l’autre appareil
pass-have = Reprendre depuis un autre appareil
pass-take = Continuer ici
pass-make = Continuer sur un autre appareil
pass-help = Scannez ou saisissez le code sur l’autre appareil. Il sert une seule fois, dans les dix minutes.
next-person = Personne suivante
next-person-help = Pour un appareil qui passe de main en main. La personne précédente ne revient qu’avec un code créé auparavant.
next-person-unsent = Ce que vous avez saisi en dernier n’est pas encore parvenu au serveur, et sera perdu dès que la personne suivante commencera.
open-as = Rejoindre comme participant d’essai
return-have = J’étais déjà là
return-help = Pour un nouveau téléphone, ou un navigateur qui ne vous reconnaît plus. La personne qui anime confirme que c’est bien vous ; vous retrouvez alors ici votre place, votre plan et vos engagements, et le navigateur d’avant n’est plus connu de cet atelier. Les personnes présentes en ce moment ne figurent pas dans la liste.
return-who = Qui étiez-vous ?
return-ask = Demander à la personne qui anime
return-waits = Vous dites être { $who }. Montrez ce numéro à la personne qui anime. Dès qu’elle aura confirmé, cette page continuera d’elle-même.
return-withdraw = Ne plus attendre
return-refused = La personne qui anime n’a pas confirmé que c’était vous. Parlez-lui, ou participez comme une nouvelle personne.
return-ended = Votre demande a pris fin sans réponse. Refaites-la quand la personne qui anime est disponible, ou participez comme une nouvelle personne.
return-asks = Le numéro { $number } dit : « Je suis { $who }. »
return-asks-help = Cette personne arrive avec un nouveau téléphone ou navigateur. Demandez qui a ce numéro, et ne dites oui que si vous la reconnaissez.
return-yes = Oui, c’est bien elle
return-no = Non
opening = Ouverture de votre atelier…
opening-needs-cookies = Ce navigateur ne garde aucun cookie : il ne peut pas retenir qu’il est le vôtre. Autorisez les cookies pour cette page, puis rouvrez le lien.

## La ligne de commande
command-about = Les ateliers de la base de données, sans navigateur.
command-list = lister les ateliers : identifiant, premier jour, phase, nom
command-link = créer un nouveau lien d’animation pour un atelier et l’afficher ; le précédent cesse de fonctionner
command-link-workshop = l’identifiant de l’atelier, tel que la liste l’affiche, ou l’un de ses codes
command-address = où les navigateurs trouvent l’application, par exemple https://sdg.example.org
facilitator-link = Lien d’animation de { $name } : { $link } – code à noter : { $code }. Qui possède l’un ou l’autre dirige l’atelier. Les précédents ne fonctionnent plus.
