# Ce que dit le jeu « Les objectifs en un coup d'œil », en français. Les scènes sont dans ../questions.

## La fiche
card-title = Les objectifs en un coup d’œil
card-audience = Tout le monde, chacun sur son téléphone
card-needs = Des téléphones et un vidéoprojecteur ; quatre à six questions tiennent en 15 minutes
card-insight = Tout le monde sait qu’il y a 17 objectifs ; peu savent lequel est lequel. Situer une scène de la vie quotidienne apprend plus qu’une diapositive avec 17 icônes.
card-tip = Après chaque réponse, demandez à quelqu’un qui a choisi un autre objectif pourquoi : la plupart des scènes en abordent plusieurs.
card-takes = Une réponse par personne à chaque question, dans le temps imparti
card-gives = Les objectifs que la salle connaît, et ceux qu’elle confond

## Les questions
before = La première question arrive dans un instant. Gardez votre téléphone à portée de main.
question = Question { $number }
ask-scene = De quel objectif parle cette scène ?
ask-title = Quel est le titre de cet objectif ?
ask-number = Quel est le numéro de cet objectif ?
goal-number = Objectif { $number }
time-left = Temps restant
time-over = Temps écoulé
answered = { $count ->
    [0] Pas encore de réponse
    [one] { $count } réponse
   *[other] { $count } réponses
}
kept = Votre réponse est enregistrée : { $answer }
was-right = { $count ->
    [one] Juste : { $count } point
   *[other] Juste : { $count } points
}
was-wrong = Pas cette fois. Vous avez choisi : { $answer }
no-answer = Vous n’avez pas répondu à cette question.
error-too-late = Le temps est écoulé. Attendez la question suivante.
error-no-such-option = { $goal } ne fait pas partie des choix. Prenez-en un de la liste.

## Les réponses
were-right = { $right ->
    [one] { $right } bonne réponse sur { $count }
   *[other] { $right } bonnes réponses sur { $count }
}
why-match = L’objectif { $number } s’intitule « { $title } ».
closest-target = Cible la plus proche : { $target }
results = Ce que la salle connaît et confond
no-results = Aucune réponse n’a encore été dévoilée.
best = Les meilleurs scores de la salle
somebody = Quelqu’un sans pseudo
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
own-points = { $count ->
    [one] Vous avez { $count } point
   *[other] Vous avez { $count } points
}
percent-right = { $count ->
    [one] { $percent } % de bonnes réponses ({ $count } réponse)
   *[other] { $percent } % de bonnes réponses ({ $count } réponses)
}
confused-with = Pris pour : { $goals }

## L'animation
next = Poser la question suivante
next-scene = Une scène : quel objectif ?
next-title = Un numéro : quel titre ?
next-number = Un titre : quel numéro ?
seconds-given = Temps pour répondre
seconds = { $count } s
reveal = Dévoiler la réponse
reveal-help = Arrête le temps, et montre le bon objectif et ce que la salle a choisi.
reveal-results = Montrer ce que la salle connaît
conceal-results = Revenir à la question

## L'export
column-number = N°
column-question = Question
column-goal = Objectif
column-answers = Réponses
column-right = Justes
column-confused = Pris pour
