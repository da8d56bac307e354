# Ce que disent les ateliers d’exemple, en français.
# Written in Project Fluent's syntax: key = Text with { $places }.

sample-name = Exemple : { $title }
sample-title = Voir d’abord un atelier terminé
sample-about = Ouvre un atelier rien que pour vous, rempli de la première à la dernière séquence. Toutes les personnes sont fictives ; il ne compte nulle part et vous pouvez tout y essayer.
sample-which = Lequel
sample-open = Ouvrir l’exemple
sample-filling = Les deux journées se remplissent…
error-no-such-sample = Il n’y a pas d’atelier d’exemple nommé { $name }. Choisissez-en un dans la liste.
error-sample-workshop = ce qu’il nomme n’existe pas ou ne correspond pas aux personnes : { $wrong }
command-sample = ouvrir un atelier d’exemple rempli et donner son lien
command-name = le nom de l’exemple
command-language = la langue de l’atelier (par défaut : en)
