# What the making of papers says, in French.
# Written in Project Fluent's syntax: key = Text with { $places }.

error-paper-not-installed = Impossible de créer un fichier { $format } ici : le composant nécessaire n’est pas installé. Choisissez l’autre format.
error-paper-failed = Le fichier { $format } n’a pas pu être créé. Réessayez dans un instant ou choisissez l’autre format.
