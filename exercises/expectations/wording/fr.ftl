# Ce que dit le questionnaire « Attentes et point de départ », en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }.

## La carte
card-title = Attentes et point de départ
card-audience = Tout le monde, chacun sur son téléphone
card-needs = Des téléphones ; cinq minutes au calme
card-insight = Qui a dit ce qu’il attend écoute autrement. Deux ou trois pourcentages frappants ouvrent mieux une séance qu’un discours.
card-tip = Ne dévoilez les réponses que lorsque presque tout le monde a répondu, et demandez à une personne d’expliquer la sienne.
card-takes = La familiarité de chacun avec les objectifs, et une attente
card-gives = Des pourcentages pour l’ouverture, et l’évolution à la fin

## Le questionnaire
moment-before = Au début
moment-after = À la fin
ask-step = Connaissez-vous bien les objectifs de développement durable ?
step-1 = J’en ai à peine entendu parler
step-2 = Je sais qu’ils existent
step-3 = J’en connais quelques-uns
step-4 = Je m’en sers dans mon travail
step-5 = Je les enseigne
ask-text-before = Qu’attendez-vous de cet atelier ?
ask-text-after = Que retenez-vous de cet atelier ?
send = Envoyer
send-again = Modifier ma réponse
choose-step = Choisissez d’abord l’une des cinq réponses.
thanks = Merci, votre réponse est enregistrée. Vous pouvez encore la modifier.
reveal = Dévoiler
conceal = Cacher de nouveau
ask-before = Poser de nouveau les questions du début
ask-after = Poser les questions de la fin
answered = { $count ->
    [0] Personne n’a encore répondu
    [one] { $count } personne a répondu
   *[other] { $count } personnes ont répondu
}
striking = { $percent } % utilisent les objectifs ou les enseignent ({ $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
})
shift = Familiarité de 1 à 5 : { NUMBER($before, minimumFractionDigits: 1) } au début, { NUMBER($after, minimumFractionDigits: 1) } à la fin
column-texts = Attentes et ce qu’on retient
column-moment = Moment
column-text = Réponse

error-answers-open = Ces réponses sont déjà dévoilées : la vôtre n’a pas été enregistrée. Répondez aux questions posées maintenant.
