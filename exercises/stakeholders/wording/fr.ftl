# Ce que dit l'exercice « Cartographie des parties prenantes », en français.
# Écrit dans la syntaxe de Project Fluent : clé = Texte avec { $valeurs }.

## La fiche
card-title = Cartographie des parties prenantes
card-audience = Tout le monde ; guidé par les personnes qui connaissent le plan, la formation ou le centre
card-needs = Des téléphones ; une fiche du plan ou de la formation, ou un cas préparé
card-insight = On nomme d’abord celles et ceux qui sont déjà autour de la table. L’intéressant est de voir qui n’y est pas, et de quel projet personne ne répond.
card-tip = Demandez le rôle dans un projet précis. « Partenaire » ne dit rien ; « prête le terrain pour le tram » dit tout.
card-takes = Qui est concerné, à quel niveau, dans quel projet, avec quelle influence et quel intérêt
card-gives = Une carte et des cercles concentriques, les lignes sans responsable, les voix absentes

## Qui
who = Qui est concerné par « { $subject } » ?
who-own = Qui est concerné par les formations de votre centre ?
every-centre = Tous les centres, chacun le sien
of-centre = Pour quel centre ?
name = Nom
name-example = Comité de quartier, opérateur de transport…
type = Type
choose-type = Choisissez un type
type-public_authority = Autorité publique
type-public_company = Entreprise publique
type-business = Entreprise privée
type-civil_society = Société civile
type-academia = Université ou recherche
type-foundation = Fondation
type-residents = Habitants
type-international = Organisation internationale
level = Niveau
level-local = Local
level-regional = Métropolitain ou régional
level-national = National
level-international = International
involvement = Autour de la table ?
involved-yes = Déjà associée
involved-no = À associer
put = Placer sur la carte
say-who = Donnez d’abord un nom, un type et un niveau.
kept = C’est enregistré. Placez maintenant cette partie prenante sur la carte.
known-already = Cette partie prenante est déjà sur la carte. Vous pouvez la modifier ici.

## Où et dans quoi
influence = Influence
interest = Intérêt
ask-influence = Influence, de 1 (faible) à 5 (forte)
ask-interest = Intérêt, de 1 (faible) à 5 (fort)
ask-projects = Dans quels projets ?
projects-example = Choisissez-en un, ou saisissez-en un autre
ask-role = Rôle dans « { $project } »
more = Nom, type et niveau
kept-at-once = Tout est enregistré aussitôt, et la salle le voit.
done = Terminé
change = Modifier
values = influence { $influence }, intérêt { $interest }

## Les dessins
drawing-map = Carte
drawing-levels = Cercles par niveau
drawing-involvement = Cercles par participation
drawing-lists = Ce qui manque
part-high-high = Associer étroitement
part-high-low = Satisfaire
part-low-high = Tenir informés
part-low-low = Suivre à distance
nobody-yet = Personne n’est encore sur la carte. Nommez une première partie prenante sur votre téléphone.
count-stakeholders = { $count ->
    [0] Aucune partie prenante
    [one] { $count } partie prenante
   *[other] { $count } parties prenantes
}
count-missing = { $count ->
    [0] Aucune voix absente
    [one] { $count } voix absente
   *[other] { $count } voix absentes
}
count-ownerless = { $count ->
    [0] Aucun projet sans responsable
    [one] { $count } projet sans responsable
   *[other] { $count } projets sans responsable
}
ownerless = Lignes sans responsable
no-ownerless = Chaque ligne a quelqu’un qui y joue un rôle.
missing-voices = Voix absentes
no-missing = Aucune voix n’est signalée comme absente.

## Le bureau de l'animateur
whose = Parties prenantes de
map-these = Établir cette carte
drawn-as = Sur le grand écran
news = Il y a du nouveau : l’afficher
begin = Partir d’un cas préparé
prepared = Cas (fictif)
load = Charger ses parties prenantes
load-help = Ajoute les parties prenantes du cas, et sa fiche si l’atelier ne l’a pas. Ce que la salle a nommé reste.
loaded = { $count ->
    [one] { $count } partie prenante chargée
   *[other] { $count } parties prenantes chargées
}
tidy-up = Masquer ou fusionner
choose-one = Choisissez
this-one = Partie prenante
part-of = fait partie de
merge = Fusionner
hide = Masquer
away = Masquées ou fusionnées
show-again = Montrer de nouveau

## L'export
column-subject = Cartographie de
column-name = Partie prenante
column-type = Type
column-level = Niveau
column-influence = Influence
column-interest = Intérêt
column-involvement = Participation
column-roles = Projets et rôles
column-rows = Lignes des fiches
column-sheet = Fiche
column-number = Ligne
column-focus = Axe stratégique
column-project = Projet

## Ce qui est refusé
error-stakeholder-name = Une partie prenante doit avoir un nom. Saisissez-le.
error-stakeholder-scale = { $value } n’est pas sur l’échelle. L’influence et l’intérêt vont de 1 à 5.
error-stakeholder-ties = Une partie prenante peut être liée à { $most } projets. Retirez-en d’abord un.
error-stakeholder-many = Cet atelier a { $most } parties prenantes, plus qu’une carte ne peut en montrer. Fusionnez-en deux, ou modifiez-en une.
error-stakeholder-known = { $name } est déjà sur la carte. Modifiez cette partie prenante, ou demandez à la personne qui anime de fusionner les deux.
error-stakeholder-gone = Cette partie prenante n’est plus là. Nommez-la de nouveau s’il le faut.
