# Ce que dit l'exercice « Mise à l'épreuve », en français.
# Écrit dans la syntaxe de Project Fluent : clé = Texte avec { $valeurs }.

## La fiche
card-title = Mise à l’épreuve des liens
card-audience = Des groupes, chacun à sa table
card-needs = Des fiches dont les lignes ont un objectif ; des téléphones
card-insight = Un lien que personne n’a questionné reste une affirmation. Une seule question honnête sépare l’alignement d’une formation simplement repeinte aux couleurs des objectifs.
card-tip = Faites d’abord raconter les liens précisés : ils montrent ce que la salle a appris. Retirer un lien n’est pas perdre.
card-takes = Les lignes des fiches de la salle
card-gives = Des liens qui tiennent, des liens devenus plus précis, et ceux que personne ne veut garder

## Les trois cartes
question-serves = { $level ->
    [goal] Comment exactement contribue-t-il à cet objectif ?
   *[target] Comment exactement contribue-t-il à cette cible ?
}
question-harms = À qui pourrait-il nuire ?
question-number = Quel chiffre le montrerait ?
hint-serves = Par quelle étape le projet mène-t-il à ce qui est écrit là ?
hint-harms = Des personnes, des lieux ou d’autres objectifs qui en paient le prix
hint-number = Que faudrait-il compter ou mesurer, et qui a ce chiffre ?

## Sur le téléphone
nothing-dealt = Rien n’a encore été distribué. Les liens de votre groupe seront questionnés par un autre.
nothing-for-you = Votre table n’a reçu aucun lien. Aidez-en une autre ou relisez vos propres lignes.
nothing-to-answer = Aucune carte n’est posée sur les liens de votre table.
your-cards = { $count ->
    [one] { $count } lien d’une autre table est devant la vôtre. Quelle question lui faut-il ?
   *[other] { $count } liens d’autres tables sont devant la vôtre. Quelle question faut-il à chacun ?
}
your-links = { $count ->
    [one] Une carte est posée sur { $count } lien de votre table
   *[other] Des cartes sont posées sur { $count } liens de votre table
}
which-link = Lien
ask-card = Votre carte
ask-own-words = Avec vos mots (facultatif)
play = Jouer cette carte
play-again = Changer la carte
played = La carte est posée, cachée.
do-sharpened = Préciser
do-withdrawn = Retirer
do-defended = Défendre
ask-what = Que faites-vous du lien ?
answer-sharpened = Ce qui est mieux maintenant (facultatif)
answer-withdrawn = Pourquoi vous le retirez (facultatif)
answer-defended = Votre réponse
withdraw-help = Le projet reste sur la fiche ; son objectif, sa cible, son indicateur et sa raison disparaissent. Vous pouvez y revenir tant que les réponses sont cachées.
none-chosen = Aucun
send = Répondre
answer-kept = Votre table a répondu.
take-back = Reprendre notre réponse

## Sur le grand écran et les téléphones
ask-waiting = Quels liens tiendraient ?
ask-playing = Ce lien vous convaincrait-il ?
ask-answering = Que répondez-vous ?
ask-over = Ce que les liens sont devenus
before = Chaque lien de la salle passe, caché, à une autre table qui pose une question à son sujet.
dealt = { $count ->
    [one] { $count } lien est distribué, caché
   *[other] { $count } liens sont distribués, cachés
}
cards-played = { $count ->
    [0] Aucune carte n’est encore jouée
    [one] { $count } carte est jouée
   *[other] { $count } cartes sont jouées
}
cards-of = { $done } sur { $count }
answers-given = { $count ->
    [one] { $done } réponse sur { $count }
   *[other] { $done } réponses sur { $count }
}
no-cards = Aucune carte n’a été jouée.
result-sharpened = Précisé
result-withdrawn = Retiré
result-defended = Défendu
result-unanswered = Sans réponse
asks = { $one } interroge { $other }
somebody = Quelqu’un

## Le bureau de la personne qui anime
step-waiting = Rien n’est distribué
step-playing = Les tables jouent leurs cartes, cachées
step-answering = Les tables répondent, réponses cachées
step-over = Les réponses sont dévoilées
deal = Distribuer les liens
deal-again = Distribuer les nouveaux liens
deal-help = Chaque ligne qui a un objectif, faite par quelqu’un de la salle, va à une autre table. Ce qui est déjà distribué ne bouge pas.
news = Il y a du nouveau : l’afficher
reveal-cards = Dévoiler les cartes
conceal-cards = Cacher de nouveau les cartes
reveal-answers = Dévoiler les réponses
conceal-answers = Cacher de nouveau les réponses
hiding = Masquer
hidden = Échanges que la salle ne voit pas
choose = Choisissez
hide-these = Appliquer

## L'export
column-sheet = Fiche
column-project = Projet
column-link = Lien
column-of = De qui
column-by = Question de
column-card = Carte
column-words = Avec leurs mots
column-answer = Réponse
column-result = Ce qu’il est devenu
column-change = Ce qui a changé

## Ce qui est refusé
error-one-table = Il n’y a personne d’autre à questionner : tout le monde est à la même table. Formez au moins deux groupes ou attendez d’autres personnes.
error-nothing-to-deal = Il n’y a aucun lien à distribuer. La salle doit d’abord relier des lignes de ses fiches à des objectifs.
error-not-playing = Les cartes ont été dévoilées : la vôtre n’a pas compté.
error-not-answering = On ne répond pas en ce moment : votre réponse n’a pas compté. Attendez la personne qui anime.
error-not-your-link = Ce lien n’est pas pour votre table. Choisissez-en un dans la liste.
error-link-gone = Ce lien n’est plus là, rien n’a été enregistré. Choisissez-en un autre.
error-quicker = Quelqu’un de votre table a été plus rapide : votre envoi n’a pas compté. Regardez ce qui s’y trouve maintenant.
error-row-changed = La ligne a été modifiée entre-temps : votre réponse n’a pas compté. Regardez la ligne et envoyez de nouveau.
error-answer-empty = Pour défendre un lien, il faut dire pourquoi il tient. Écrivez une réponse, ou précisez ou retirez le lien.
error-not-sharper = Rien n’a changé dans la ligne. Modifiez sa cible, son indicateur, sa raison ou son effet, ou défendez le lien.

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-words-1 = Je ne vois pas l’étape qui mène de l’un à l’autre.
rehearsal-words-2 = Qui en paie le prix ?
rehearsal-words-3 = Y a-t-il un chiffre d’avant ?
rehearsal-answer-1 = La ville le compte chaque année, quartier par quartier.
rehearsal-answer-2 = Nous avons interrogé les habitants, et ils décident avec nous.
rehearsal-answer-3 = C’est une petite part, et nous pouvons la montrer.
