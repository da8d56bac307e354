# What a backup of a workshop says, in French.
# Written in Project Fluent's syntax: key = Text with { $places }.

## On the desk
backup = Faire une sauvegarde
backup-help = Un seul fichier avec tout l’atelier. Sur un autre ordinateur, il restaure l’atelier avec le même code : page d’accueil, « { restore } ».

## Backups that are written by themselves
kept-at = Dernière sauvegarde : { $time }, dans { $folder }
kept-none-yet = Une sauvegarde sera écrite dans { $folder } dès que quelque chose changera.
kept-failed = Aucune sauvegarde ne peut être écrite dans { $folder } : { $reason } L’application réessaie d’elle-même ; en attendant, utilisez « { backup } ».
fault-missing = le dossier est introuvable. Rebranchez la clé USB.
fault-full = il n’y a plus de place. Supprimez quelque chose ou prenez une autre clé.
fault-read-only = l’écriture y est interdite. Prenez une autre clé ou autorisez l’écriture.
fault-other = l’écriture a échoué ; le journal du serveur dit pourquoi.

## On the home page
restore = Restaurer un atelier
restore-help = À partir d’une sauvegarde : le fichier donné par « { backup } », ou le plus récent de la clé USB.
restore-file = Sauvegarde (.zip)
restore-now = Restaurer
restore-copy = Restaurer comme copie, avec un nouveau code

## The command
command-about = Exporter un atelier, en faire une sauvegarde, en restaurer une.
command-export = écrire un atelier dans un classeur Excel
command-backup = écrire un atelier, ou tout, dans un seul fichier
command-restore = restaurer ce que contient une sauvegarde
command-workshop = l’identifiant de l’atelier, ou un code d’accès qu’il a ou a eu
command-all = tous les ateliers, et les fiches qui n’appartiennent à aucun
command-file = la sauvegarde
command-output = le fichier à écrire
command-language = la langue du classeur
command-address = l’adresse à laquelle on atteint l’application, pour les liens d’animation
command-copy = comme copie : nouveaux identifiants partout, et nouveaux codes d’accès
command-which = Nommez un atelier, ou écrivez --all pour tout. « python -m exercises.workshop list » montre les ateliers.
command-cannot-read = Le fichier { $file } ne peut pas être lu : { $fault }.
command-cannot-write = Le fichier { $file } ne peut pas être écrit : { $fault }.
command-backed-up = { $file } : { $workshops ->
    [one] 1 atelier
   *[other] { $workshops } ateliers
}, { $sheets ->
    [one] 1 fiche
   *[other] { $sheets } fiches
}, { $bytes } octets.
command-restored = Restauré : { $workshops ->
    [one] 1 atelier
   *[other] { $workshops } ateliers
}, { $sheets ->
    [one] 1 fiche
   *[other] { $sheets } fiches
}, { $rows ->
    [one] 1 ligne
   *[other] { $rows } lignes
}, { $people ->
    [one] 1 personne
   *[other] { $people } personnes
}.
command-reading = Lecture de la base de données…
command-writing = Écriture de { $file }…
command-checking = Vérification de { $file }…

## What is refused
error-no-backup = Ce fichier n’est pas une sauvegarde d’atelier. Choisissez le fichier .zip donné par « { backup } », tel quel : ni décompressé, ni recompressé.
error-backup-cut = Cette sauvegarde est tronquée ou a été modifiée depuis son écriture ; rien n’en a été restauré. Reprenez le fichier là où il a d’abord été gardé, ou une sauvegarde antérieure.
error-backup-large = Cette sauvegarde est trop grande : { $most } Mo au plus ici. La personne qui gère le serveur peut en restaurer une plus grande : python -m exercises restore FILE.
error-backup-full = Cette sauvegarde contient plus que ce qui peut être restauré ici. La personne qui gère le serveur peut la restaurer : python -m exercises restore FILE.
error-backup-newer = Cette sauvegarde est au format { $version }, et cette application connaît les formats jusqu’à { $known }. Mettez l’application à jour, puis restaurez-la.
error-backup-content = Cette sauvegarde ne peut pas être restaurée : ce qui se trouve à « { $where } » ne peut pas être conservé. Rien n’a été écrit. Prenez une sauvegarde antérieure.
error-backup-of-more = Cette sauvegarde contient plus d’un atelier, ou des fiches qui n’appartiennent à aucun. La personne qui gère le serveur peut la restaurer : python -m exercises restore FILE.
error-too-many-restored = On peut créer ou restaurer au plus { $most } ateliers par jour. Continuez demain, ou avec un atelier que vous avez.
error-workshop-there = L’atelier « { $name } » est déjà ici. Ouvrez-le avec son lien d’animation, ou restaurez la sauvegarde comme copie.
error-sheet-there = La fiche « { $title } » est déjà ici. Continuez avec elle, ou restaurez la sauvegarde comme copie.
error-code-in-use = Le code { $code } de « { $name } » sert ici pour « { $other } ». Mettez fin à cet atelier, ou restaurez la sauvegarde comme copie avec un nouveau code.
