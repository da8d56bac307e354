# Ce que dit « Feuille de route pour localiser les objectifs », en français.

## La fiche
card-title = Feuille de route pour localiser les objectifs
card-audience = Tout le monde, chaque personne pour son centre
card-needs = Des téléphones ; un vidéoprojecteur
card-insight = La plupart des centres se croient plus avancés que ne le montrerait leur dernière formation. L’écart entre deux personnes d’un même centre en dit plus long que la médiane.
card-tip = Demandez aux personnes d’un centre qui ont choisi des étapes différentes à quoi chacune pensait.
card-takes = Pour chaque personne : où elle se situe sur le parcours, et sa prochaine action
card-gives = Où en est chaque centre et ce qu’il fait ensuite

## La route
step-1 = Sensibilisation
step-2 = Alignement
step-3 = Mise en œuvre
step-4 = Suivi
step-5 = Et après ?
about-1 = On découvre les objectifs et pourquoi ils comptent ici
about-2 = Les formations et les plans sont reliés aux objectifs et aux cibles
about-3 = Les projets et les séances sont adaptés, puis réalisés
about-4 = Des indicateurs locaux montrent ce qui a changé
about-5 = Publiés et partagés, les résultats nourrissent la suite

## Participer
choose-centre = Choisissez votre centre, pour que votre réponse soit comptée avec la sienne : appuyez sur votre nom, en haut.
ask-step = Où en est votre centre aujourd’hui ?
next-step = Sa prochaine action
send = Envoyer
send-again = Modifier ma réponse
choose-step = Choisissez d’abord l’une des cinq étapes.
kept = Votre réponse est enregistrée. Vous pouvez encore la modifier.
answered = { $count ->
    [0] Personne ne s’est encore situé
    [one] { $count } personne s’est située
   *[other] { $count } personnes se sont situées
}
reveal = Montrer les centres sur le parcours
conceal = Cacher de nouveau

## Le résultat
no-centre = Sans centre
people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
range = étapes { $lowest } à { $highest }
between = entre { $one } et { $other }
next-steps = Prochaines actions
column-centre = Centre
column-place = Où il se situe
column-median = Étape médiane
column-people = Personnes
column-range = De la plus basse à la plus haute

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-next-1 = Aligner une formation, séance par séance, avant la prochaine édition
rehearsal-next-2 = Convenir de deux indicateurs locaux avec le service de l’urbanisme
rehearsal-next-3 = Présenter la formation alignée aux formateurs et formatrices du centre
rehearsal-next-4 = Rendre compte une fois par an au conseil municipal de ce qui a changé
