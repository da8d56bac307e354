# What the report of a workshop says, in French.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The report
report = Rapport de l’atelier
contents = Sommaire
foreword = Avant-propos
summary = Synthèse
agreement = Concordance entre les groupes
sheets = Les fiches alignées
annexes = Annexes
cut = Extrait : { $shown } sur { $count }. La totalité se trouve dans les annexes.
people-by-centre = Participants par centre
not-endorsed = Ce rapport n’est pas approuvé par l’ONU et son contenu ne reflète pas les vues de l’Organisation des Nations Unies, de ses fonctionnaires ou de ses États Membres.
page = Page { $page } sur { $pages }
author = Atelier d’alignement sur les ODD
notice-simulated = { $count ->
    [one] Répétition : ce rapport contient les réponses de { $count } participant simulé.
   *[other] Répétition : ce rapport contient les réponses de { $count } participants simulés.
}
notice-illustrative = Certains cas sont fictifs : inventés pour l’exercice. Chacun le précise.

## The summary
served = ODD auxquels les fiches contribuent : { $goals } sur 17. Lignes avec un ODD : { $rows } ; fiches : { $sheets }.
served-none = Aucune ligne ne contribue encore à un ODD.
served-title = Lignes contribuant à chaque ODD
served-most = ODD auxquels contribuent le plus de lignes : { $goals }
gaps = ODD auxquels aucune ligne ne contribue : { $goals }
agreed = Les groupes s’accordent sur l’ODD : { $case }
differ = Les groupes divergent le plus : { $case }

## What is left out
left-out = Ce que ce rapport ne contient pas
left-out-rows = { $count ->
    [one] { $count } ligne masquée par la personne qui anime
   *[other] { $count } lignes masquées par la personne qui anime
}
left-out-face-down = Les réponses des groupes à « { $title } », encore cachées
left-out-sections = Sections non retenues : { $sections }
left-out-empty = Exercices dans lesquels rien n’a été recueilli : { $exercises }
left-out-private = Les brouillons que personne n’a envoyés, et le vote de chacun

## At the desk
report-panel = Rapport (Word, PDF)
report-help = Tout ce qui a été montré à la salle, sous la forme d’un rapport officiel.
format = Format
format-docx = Word
format-pdf = PDF
language = Langue du rapport
sections = Sections
sections-help = Sans choix, le rapport les contient toutes.
foreword-field = Avant-propos (facultatif)
make = Créer le rapport
making = Création du rapport en cours…
download = Télécharger le rapport
pdf-not-here = Le format PDF n’est pas disponible sur cet ordinateur. Choisissez Word ; Word ou LibreOffice en fera un PDF.

## Without a browser
command-report = écrire le rapport d’un atelier (.docx ou .pdf) ou son classeur (.xlsx)
command-output = le fichier à écrire ; sa terminaison indique le format
command-language = la langue du rapport
command-section = une section à retenir ; peut être répété (toutes par défaut)
command-ending = « { $file } » ne se termine pas par .docx, .pdf ou .xlsx : choisissez l’une de ces terminaisons.
command-making = Création de { $file }…
