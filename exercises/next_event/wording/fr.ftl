# Ce que dit l’exercice « Mon prochain événement », en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }.

## La carte
card-title = Mon prochain événement
card-audience = Chaque formateur ou formatrice, ou l’équipe d’un centre
card-needs = Des téléphones ; les formations alignées pendant l’atelier
card-insight = Qui repart avec une date, un lieu et le nom d’un partenaire revient avec un résultat. Les autres repartent avec de bonnes intentions.
card-tip = Faites lire les engagements à voix haute. Vous en demanderez des nouvelles dans trois et six mois.
card-takes = Le plan en sept points de son prochain événement, et un engagement à trois et à six mois
card-gives = Des plans et ce qui leur manque, et des engagements datés à suivre

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
field-results = Qu’est-ce qui aura changé après ?
field-agenda = Programme, une séance par ligne
field-tools = Outils, un par ligne
field-needs = De quoi avez-vous besoin, et de qui ?
field-timing = Quelle durée, que faut-il préparer et pour quand ?

## Le plan
whose = À qui est ce plan ?
whose-own = Le mien
whose-centre = { $centre } : plan commun
start-intro = Partez de la formation que vous avez alignée. Ce que l’atelier sait déjà est rempli ; vous pouvez tout changer.
no-course = Sans formation
start = Commencer le plan
points = Points du plan
points-complete = { $complete ->
    [one] { $complete } point complet sur { $points }
   *[other] { $complete } points complets sur { $points }
}
keep = Enregistrer et continuer
kept = Enregistré
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
agenda-row = { $number }. { $name }
agenda-row-aligned = { $number }. { $name } (ODD { $code })
tool-sheet = Fiche d’alignement

## Les engagements
promises = Engagements
promises-intro = Qu’aurez-vous fait d’ici là ? La salle voit vos engagements avec votre pseudo, si vous en avez donné un.
promise-by = D’ici au { $day }
promise-keep = Je m’engage
promise-kept = Vos engagements sont enregistrés. Vous pouvez encore les modifier.
promises-in = { $months ->
    [one] À { $months } mois
   *[other] À { $months } mois
}
somebody = Quelqu’un sans pseudo
link-make = Lien vers mes engagements
link-help = Dans trois et six mois, ce lien vous demande où en sont vos engagements. Copiez-le dans votre agenda ({ $days }) : personne ne vous écrira. Il n’ouvre que vos engagements, jusqu’au { $until } ; un nouveau lien remplace le précédent.
checks = Où en sont les engagements
check-intro = Voici vos engagements lors de « { $workshop } ». Où en êtes-vous ? Un appui suffit.
check-kept = Tenu
check-partly = En partie
check-not-yet = Pas encore
check-silent = Sans réponse
check-later = Demandé à partir du { $day }
check-text = En quelques mots (facultatif)
check-keep = Enregistrer ces mots
check-thanks = Merci. Vous pouvez encore le modifier.
check-rule = Ce lien n’ouvre que vos engagements, jusqu’au { $until }. La personne qui anime et le secrétariat lisent ce que vous dites ici. Cela est conservé aussi longtemps que l’atelier et disparaît avec lui.
checks-due = Échus : { $due } sur { $all }
checks-none = Personne ne s’est engagé dans cet atelier.
checks-needs = Seules la personne qui anime un atelier et le secrétariat lisent où en sont ses engagements. Ouvrez votre lien d’animation ou celui du secrétariat.
checks-workshop = Atelier
taken-title = À emporter
taken-not = Ouvrez l’atelier auquel vous avez participé, avec le navigateur utilisé sur place.
taken-nothing = Il n’y a encore rien de vous dans cet atelier : ni fiche, ni plan, ni engagement.
taken-download = Tout au format Excel
taken-download-docx = Tout au format Word
taken-download-pdf = Tout au format PDF
taken-mine = Fiches où j’ai écrit
taken-ours = Fiches de mon groupe et de mon centre
taken-plan = Mon plan
taken-device = Sur un autre appareil

## La salle
plans-complete = { $count ->
    [0] Aucun plan n’est encore commencé
   *[other] { $complete ->
        [one] { $complete } plan complet sur { $count }
       *[other] { $complete } plans complets sur { $count }
    }
}
missing = points encore ouverts : { $points }
promises-hidden = Engagements que la salle ne voit pas

## L’export
column-whose = De qui
column-centre = Centre
column-course = Formation alignée
column-complete = Complet
column-organizations = Organisations associées
column-agenda = Programme
column-tools = Outils
column-due = Échéance
column-promise = Engagement
column-kept = Où il en est
column-said = Avec leurs mots

## Ce qu’écrivent les participants simulés lors d’une répétition
rehearsal-place = Le centre de formation
rehearsal-organizations = Le service de l’urbanisme de la ville
rehearsal-target_group = Agents municipaux et formateurs du centre
rehearsal-results = Chaque séance cite la cible à laquelle elle contribue.
rehearsal-agenda = Les objectifs en un coup d’œil, puis l’alignement d’une formation en groupes
rehearsal-tools = Fiche d’alignement
rehearsal-needs = Une salle avec vidéoprojecteur, de la ville ; une seconde personne pour animer, d’un centre partenaire
rehearsal-timing = Une journée ; la formation doit être saisie deux semaines avant
rehearsal-promise-1 = Une formation de notre centre est alignée avec celles et ceux qui la donnent
rehearsal-promise-2 = Le service de l’urbanisme a vu notre fiche et a répondu
rehearsal-promise-3 = Nous avons dit aux autres centres ce qui a marché et ce qui n’a pas marché

## What is refused
error-no-such-promises = Ce lien n’ouvre plus d’engagements. Créez-en un nouveau sous « À emporter » sur le téléphone avec lequel vous avez participé, ou demandez à la personne qui anime.
