# Ce que dit « Feuille de route pour localiser les objectifs », en français.

## La fiche
card-title = Feuille de route pour localiser les objectifs
card-audience = Tout le monde, chacun pour son centre
card-needs = Des téléphones ; le projecteur
card-insight = La plupart des centres se placent plus loin que ne le montrerait leur dernier cours. L'écart entre deux personnes d'un même centre vaut plus que la médiane.
card-tip = Demandez aux personnes d'un centre qui ont choisi des étapes différentes à quoi chacune pensait.
card-takes = Une position sur la route et une prochaine étape par personne
card-gives = Où en est chaque centre et ce qu'il fait ensuite

## La route
step-1 = Sensibilisation
step-2 = Alignement
step-3 = Mise en œuvre
step-4 = Suivi
step-5 = Et ensuite
about-1 = On découvre les objectifs et pourquoi ils comptent ici
about-2 = Les cours et les plans sont reliés aux objectifs et aux cibles
about-3 = Les projets et les séances changent et se réalisent
about-4 = Des indicateurs locaux montrent ce qui a changé
about-5 = Les résultats sont publiés, partagés et prolongés

## Participer
choose-centre = Choisissez votre centre pour que votre position compte pour lui : appuyez sur votre nom ci-dessus.
ask-step = Où en est votre centre aujourd'hui ?
next-step = Sa prochaine étape
send = Envoyer
send-again = Modifier ma réponse
choose-step = Choisissez d'abord l'une des cinq étapes.
kept = Votre réponse est enregistrée. Vous pouvez encore la modifier.
answered = { $count ->
    [0] Personne n'a encore pris position
    [one] { $count } personne a pris position
   *[other] { $count } personnes ont pris position
}
reveal = Montrer les centres sur la route
conceal = Cacher de nouveau

## Le résultat
no-centre = Sans centre
people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
range = étapes { $lowest } à { $highest }
between = entre { $one } et { $other }
next-steps = Prochaines étapes
column-centre = Centre
column-place = Où il en est
column-median = Étape médiane
column-people = Personnes
column-range = De la plus basse à la plus haute

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-next-1 = Aligner un cours, séance par séance, avant la prochaine session
rehearsal-next-2 = Convenir de deux indicateurs locaux avec le service de l’urbanisme
rehearsal-next-3 = Présenter le cours aligné aux formateurs du centre
rehearsal-next-4 = Rendre compte une fois par an au conseil municipal de ce qui a changé
