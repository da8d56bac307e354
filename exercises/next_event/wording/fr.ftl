# Ce que dit l’exercice « Mon prochain événement », en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }.

## La carte
card-title = Mon prochain événement
card-audience = Chaque formateur, ou les formateurs d’un centre ensemble
card-needs = Des téléphones ; les formations alignées pendant l’atelier
card-insight = Qui repart avec une date, un lieu et le nom d’un partenaire revient avec un résultat. Les autres repartent avec de bonnes intentions.
card-tip = Faites lire les promesses à voix haute. Vous en demanderez des nouvelles dans trois et six mois.
card-takes = Le plan en sept points de son prochain événement, et une promesse à trois et à six mois
card-gives = Des plans et ce qui leur manque, et des promesses datées à suivre

## Les sept points
point-1 = Date, lieu, organisations
point-2 = Public cible
point-3 = Résultats attendus
point-4 = Programme de l’événement
point-5 = Outils à utiliser
point-6 = Apports et soutien nécessaires
point-7 = Calendrier
field-date = Date
field-place = Lieu
field-organizations = Organisations associées, une par ligne
field-target_group = Public cible
field-people = Nombre de participants
field-results = Qu’est-ce qui aura changé après ?
field-agenda = Programme, une séance par ligne
field-tools = Outils, un par ligne
field-needs = De quoi avez-vous besoin, et de qui ?
field-timing = Quelle durée, et que faut-il avoir prêt, et quand ?

## Le plan
whose = À qui est le plan
whose-own = Le mien
whose-centre = { $centre }, ensemble
start-intro = Partez de la formation que vous avez alignée. Ce que l’atelier sait déjà est rempli ; vous pouvez tout changer.
no-course = Sans formation
start = Commencer le plan
points = Points du plan
points-complete = { $complete } points complets sur { $points }
keep = Garder et continuer
kept = Enregistré
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
agenda-row = { $number }. { $name }
agenda-row-aligned = { $number }. { $name } (ODD { $code })
tool-sheet = Fiche d’alignement

## Les promesses
promises = Promesses
promises-intro = Qu’aurez-vous fait ? La salle voit vos promesses avec votre pseudonyme, si vous en avez donné un.
promise-by = D’ici au { $day }
promise-keep = Promettre
promise-kept = Vos promesses sont enregistrées. Vous pouvez encore les changer.
promises-in = { $months ->
    [one] Dans { $months } mois
   *[other] Dans { $months } mois
}
somebody = Quelqu’un sans pseudonyme

## La salle
plans-complete = { $count ->
    [0] Aucun plan n’est encore commencé
    [one] { $complete } plan complet sur { $count }
   *[other] { $complete } plans complets sur { $count }
}
missing = points encore ouverts : { $points }
promises-hidden = Promesses que la salle ne voit pas

## L’export
column-whose = Qui
column-course = Formation alignée
column-complete = Complet
column-due = Échéance
column-promise = Promesse

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-place = Le centre de formation
rehearsal-organizations = Le service de l’urbanisme de la ville
rehearsal-target_group = Agents municipaux et formateurs du centre
rehearsal-results = Chaque séance nomme la cible à laquelle elle contribue.
rehearsal-agenda = Les objectifs en un coup d’œil, puis l’alignement d’un cours en groupes
rehearsal-tools = Fiche d’alignement
rehearsal-needs = Une salle avec projecteur, de la ville ; un second animateur, d’un centre partenaire
rehearsal-timing = Une journée ; le cours doit être saisi deux semaines avant
rehearsal-promise-1 = Un cours de notre centre est aligné avec les formateurs qui le donnent
rehearsal-promise-2 = Le service de l’urbanisme a vu notre fiche et a répondu
rehearsal-promise-3 = Nous avons dit aux autres centres ce qui a marché et ce qui n’a pas marché
