# Reading files and pasted texts
error-read-empty = { $file } est vide. Choisissez un fichier qui contient du texte.
error-read-nothing = Aucun texte n’a été trouvé dans { $file }. S’il se compose d’images, saisissez ou collez ce qu’elles disent.
error-read-nothing-pasted = Il n’y a pas encore de texte ici. Collez le programme, le plan ou le tableau.
error-read-large = { $file } dépasse { $most } Mo, la taille maximale lue. Retirez-en les images ou collez le texte.
error-read-long = Ce texte dépasse { $most } caractères, le maximum lu en une fois. Ne reprenez que la partie avec le programme, le plan ou le tableau.
error-read-many-blocks = Il y a plus de { $most } paragraphes, le maximum lu en une fois. Ne reprenez que la partie avec le programme ou le plan.
error-read-many-lines = Les tableaux comptent plus de { $most } lignes, le maximum lu en une fois. Répartissez-les en plusieurs fichiers.
error-read-many-pages = { $file } compte plus de { $most } pages, le maximum lu en une fois. N’enregistrez que les pages avec le programme ou le plan.
error-read-long-cell = La ligne { $line } de { $file } a une cellule de plus de { $most } caractères ; il y manque peut-être un guillemet. Corrigez la ligne et ajoutez de nouveau le fichier.
error-read-heavy = { $file } contient bien plus qu’il n’en faut pour un programme, un plan ou un tableau ; il n’a pas été lu. Copiez l’essentiel dans un nouveau fichier ou collez-le.
error-read-slow = { $file } n’a pas pu être lu en { $seconds } secondes. Copiez l’essentiel dans un nouveau fichier ou collez-le.
error-read-busy = D’autres fichiers sont en cours de lecture. Ajoutez de nouveau { $file } dans une minute.
error-read-broken = { $file } est endommagé ou incomplet. Ouvrez-le dans son programme d’origine, enregistrez-le de nouveau et ajoutez-le.
error-read-definitions = { $file } contient des définitions qu’aucun logiciel de bureautique n’écrit ; il n’a pas été ouvert. Collez plutôt son texte.
error-read-password = { $file } est protégé par un mot de passe. Enregistrez-le sans mot de passe et ajoutez-le de nouveau.
error-read-macros = { $file } contient des macros. Enregistrez-le sans elles en .docx, .xlsx, .pptx, .odt ou .ods et ajoutez ce fichier.
error-read-doc = { $file } est dans l’ancien format de Word. Enregistrez-le en .docx et ajoutez ce fichier.
error-read-xls = { $file } est dans un format ancien ou binaire d’Excel. Enregistrez-le en .xlsx et ajoutez ce fichier.
error-read-ppt = { $file } est une présentation dans un format qui n’est pas lu. Enregistrez-la en .pptx et ajoutez ce fichier.
error-read-rtf = { $file } est un fichier RTF, qui n’est pas lu. Ouvrez-le dans un traitement de texte, enregistrez-le en .docx ou .odt et ajoutez ce fichier.
error-read-apple = { $file } provient de Pages, Numbers ou Keynote. Exportez-le depuis ce programme vers Word, Excel ou PowerPoint et ajoutez ce fichier.
error-read-picture = { $file } est une image ou un enregistrement, dont aucun texte n’est lu. Saisissez ou collez ce qu’il dit.
error-read-packed = { $file } est une archive d’autres fichiers. Décompressez-la et ajoutez les fichiers un à un.
error-read-web-page = { $file } est une page web ou un courriel. Ouvrez-le, copiez le texte et collez-le.
error-read-unknown = { $file } est d’un type qui n’est pas lu. Enregistrez-le pour Word (.docx), Excel (.xlsx), PowerPoint (.pptx), LibreOffice (.odt, .ods), en CSV ou en texte brut, ou collez son texte.
error-read-no-pdf = { $file } est un PDF, et ce serveur ne sait pas en lire. Ajoutez le fichier d’origine, ou ouvrez-le et collez son texte. La personne qui gère le serveur peut installer l’extra « pdf ».
error-read-scanned = { $file } ne contient pas de texte, seulement des images de pages. Ajoutez le fichier d’origine, ou saisissez ou collez ce qu’il dit.
error-read-broken-text = Le texte de { $file } ne peut pas être lu : ses lettres sont enregistrées en désordre ou en double. Ajoutez le fichier Word (.docx) d’origine, ou ouvrez le PDF et collez son texte.
read-encoding-guessed = Le fichier n’indique pas comment ses lettres sont codées ; il a été lu en { $encoding }. Vérifiez les accents et les signes.
read-left-out-columns = Cellules au-delà de la 40ᵉ colonne, non reprises : { $count }
read-left-out-charts = Onglets sans cellules, des graphiques par exemple, non repris : { $count }
read-left-out-hidden-tabs = Onglets masqués, non repris : { $count }
read-left-out-formulas = Formules sans résultat enregistré, non reprises : { $count }. Ouvrez le fichier dans Excel et enregistrez-le : elles en auront un.
read-left-out-footnotes = Notes de bas de page, non reprises : { $count }
read-left-out-repeats = Répétitions d’une ligne ou d’une cellule au-delà de 40, non reprises : { $count }
read-left-out-speakers-notes = Diapositives dont les notes du présentateur n’ont pas été reprises : { $count }
read-left-out-pages = Pages sans texte, des images peut-être, non reprises : { $count }
read-place-line = ligne { $number }
read-place-page = page { $number }
read-place-paragraph = paragraphe { $number }
read-place-slide = diapositive { $number }
read-place-table = tableau { $number }
read-place-row = tableau { $table }, ligne { $row }

# Tables of alignments: the preview of an import
problem-at = { $where } : { $problem }
error-number-or-ten = Cette cellule contient le nombre { $code }, et un tableur enregistre { $longer } comme le même nombre. Choisissez lequel des deux est voulu et donnez à la colonne le format Texte.
error-day-for-code = Cette cellule contient la date { $day } : un tableur transforme ainsi un code tel que { $code }. Acceptez { $code } ou choisissez un autre code, et donnez à la colonne le format Texte.
error-day-no-code = Cette cellule contient la date { $day }, à laquelle aucun code ne ressemble. Saisissez de nouveau le code dans une cellule au format Texte.
error-day-for-hours = Cette cellule contient la date { $day } : un tableur transforme ainsi un nombre. Heures proposées : { $hours }. Acceptez-les ou saisissez-les de nouveau.
error-hours-unread = « { $text } » n’est pas un nombre d’heures. Écrivez par exemple 1,5, 1:30, 2 h ou 90 min.
error-link-unread = « { $text } » n’est pas un type de lien. Choisissez direct ou indirect.
error-strength-unread = « { $text } » n’est pas un poids. Choisissez principal ou secondaire.
error-effect-unread = « { $text } » n’est pas un effet. Choisissez « favorable », « défavorable » ou « encore inconnu ».
error-day-unread = « { $text } » n’est pas une date que tout le monde lit de la même façon. Écrivez les dates ainsi : 2026-05-04.
error-tabs-disagree = On lit ici « { $one } » et, en { $where }, « { $other } » pour la même ligne. Choisissez l’un des deux.
error-only-on-handout = Cette ligne figure sur la fiche à imprimer, mais pas dans le tableau complet. Acceptez-la pour la garder, ou laissez-la de côté.
error-text-cut = La fiche à imprimer ne montre que le début de ce texte. Acceptez ce début, ou ajoutez le fichier avec son tableau complet.
error-both-changed = Depuis l’exportation, cette ligne a été modifiée à la fois dans ce fichier et dans la fiche : { $fields }. Choisissez la version à garder.
error-heading-both-changed = Depuis l’exportation, l’en-tête a été modifié à la fois dans ce fichier et dans la fiche. Choisissez la version à garder.
error-row-gone = Quelqu’un a supprimé cette ligne de la fiche depuis l’exportation. Acceptez-la comme nouvelle ligne, ou laissez-la de côté.
error-still-asked = Une question reste ouverte pour la ligne en { $where }. Répondez-y ou laissez la ligne de côté.
error-no-table = { $name } ne contient pas de tableau d’alignements. Sa première ligne doit nommer les colonnes, par exemple Axe stratégique, Exemple de projet, Numéro de l’ODD et Indicateur ODD.
error-cannot-open = Impossible d’ouvrir { $file } ({ $fault }). Vérifiez le nom du fichier.
choice-empty = laisser vide
choice-as-it-is = prendre tel quel
choice-as-new = prendre comme nouvelle ligne
choice-file = comme dans le fichier
choice-sheet = comme dans la fiche
state-new = { $rows ->
    [one] nouvelle
   *[other] nouvelles
}
state-changed = { $rows ->
    [one] modifiée
   *[other] modifiées
}
state-equal = { $rows ->
    [one] identique
   *[other] identiques
}
state-conflict = { $rows ->
   *[other] en conflit
}
state-unclear = { $rows ->
    [one] non comprise
   *[other] non comprises
}
state-left_out = { $rows ->
    [one] laissée de côté
   *[other] laissées de côté
}
left-summary = { $lines ->
    [one] Une ligne de décompte : tout est recompté.
   *[other] { $lines } lignes de décompte : tout est recompté.
}
left-other = { $lines ->
    [one] { $lines } ligne qui n’appartient à aucun tableau d’alignements.
   *[other] { $lines } lignes qui n’appartiennent à aucun tableau d’alignements.
}
left-above = Cela se trouve au-dessus du tableau, et aucun intitulé ne dit ce que c’est.
left-note = Une mention propre au classeur.
left-empty = { $lines ->
    [one] Une ligne numérotée que personne n’a remplie.
   *[other] { $lines } lignes numérotées que personne n’a remplies.
}
left-no-row = { $lines ->
    [one] Une ligne qui ne nomme ni axe, ni projet, ni code.
   *[other] { $lines } lignes qui ne nomment ni axe, ni projet, ni code.
}
left-local-alone = { $lines ->
    [one] Un indicateur local dont la ligne n’est pas dans le fichier.
   *[other] { $lines } indicateurs locaux dont les lignes ne sont pas dans le fichier.
}
left-column = Une colonne dont le nom ne correspond à rien dans une fiche.
counted-file = { $name } : { $rows ->
    [one] une ligne comptée.
   *[other] { $rows } lignes comptées.
}
counted-left = Hors du compte : { $lines ->
    [one] une ligne.
   *[other] { $lines } lignes.
}
counted-drop = Retirer { $name } de votre atlas
counted-yours = Ces fichiers ne sont visibles que pour vous. Ils restent jusqu’à ce que vous les retiriez.
left-repeated = La même ligne figure déjà plus haut dans le fichier.
left-unticked = Une ouverture ou une clôture. Ajoutez-la à la main si elle doit être une ligne.
report-file = { $name } : { $counted }
report-no-rows = aucune ligne
report-missing = { $rows ->
    [one] Une ligne de la fiche n’est pas dans le fichier ; elle reste telle quelle.
   *[other] { $rows } lignes de la fiche ne sont pas dans le fichier ; elles restent telles quelles.
}
report-written-new = { $name } : nouvelle fiche { $sheet } de { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
report-written-into = { $name } : { $rows ->
    [one] { $rows } ligne modifiée ou ajoutée
   *[other] { $rows } lignes modifiées ou ajoutées
} dans la fiche { $sheet }
report-nothing-written = { $name } : rien à enregistrer
merge-title = Lignes de { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}
merge-tab-rows = Lignes
merge-tab-open = Questions ouvertes
merge-file = Fichier
merge-where = Emplacement
merge-question = Question
merge-superseded = Une version plus récente de la même fiche se trouve dans { $name }.
merge-written = { $file } : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, questions ouvertes : { $open }

# The page on which it comes in
bring-title = Importer un programme
bring-about = Un programme de formation, un plan stratégique ou un tableau rempli devient les lignes d’une fiche. Vous décidez de chacune ; rien n’est repris sans vous.
bring-way = Importer un programme ou un tableau
bring-paste = Coller le texte
bring-paste-example = 9h00–10h30 Planifier des voies de bus…
bring-read = Trouver les lignes
bring-file = Ou choisir un fichier : Word, Excel, PowerPoint, LibreOffice, CSV ou texte
bring-reading = Lecture du fichier…
bring-into = Destination des lignes
bring-into-open = Dans « { $title } »
bring-into-new = Dans une nouvelle fiche
bring-nothing = Aucune séance ni mesure n’a été trouvée. Collez la partie avec les horaires, les numéros ou les puces, ou écrivez les lignes vous-même.
bring-counted = { $accepted ->
    [one] **{ $accepted }** acceptée
   *[other] **{ $accepted }** acceptées
} · **{ $open }** à décider · { $dropped ->
    [one] **{ $dropped }** écartée
   *[other] **{ $dropped }** écartées
}
bring-accept-sure = Accepter toutes les sûres ({ $rows })
bring-take = Ajouter les lignes acceptées à la fiche ({ $rows })
bring-going-on = Vous reprenez « { $title } » : vos choix sont conservés.
bring-going-on-untitled = Vous reprenez le texte collé : vos choix sont conservés.
bring-put-away = Abandonner cette liste
bring-untitled = Importé
bring-part = Lignes affichées
bring-hours = { $hours } h
bring-no-target = Aucune cible ne s’impose. Acceptez la ligne sans cible ou choisissez un code sous « Modifier ».
bring-accept = Accepter avec { $code }
bring-accept-bare = Accepter
bring-other = Plutôt { $code }
bring-drop = Écarter
bring-change = Modifier
bring-accepted = ✓ Acceptée – décider à nouveau
bring-dropped = ✗ Écartée – décider à nouveau
bring-title-of-row = Exemple de projet
bring-focus = Axe stratégique
bring-hours-of-row = Heures
bring-code = Cible
bring-correct = Modifier ainsi
bring-merge = Fusionner avec la suivante
bring-split = Séparer : « { $first } » et « { $second } »
bring-left-out = { $lines ->
    [one] Laissée de côté : { $lines } ligne
   *[other] Laissées de côté : { $lines } lignes
}
left-kind-title = titre
left-kind-heading = intertitre
left-kind-day = jour
left-kind-columns = noms de colonnes
left-kind-break = pause
left-kind-meal = repas
left-kind-registration = inscription
left-kind-ceremony = cérémonie
left-kind-speaker = intervenant
left-kind-introduction = introduction
left-kind-other = autre
taken-in = Lignes ajoutées à cette fiche : { $rows }
taken-back = Les retirer
import-counted = { $state } : **{ $rows }**
import-take = Reprendre les lignes choisies ({ $rows })
import-take-row = Reprendre la ligne de { $where }
import-take-heading = Reprendre aussi l’en-tête du fichier
import-unanswered = Sans réponse, cette ligne est laissée de côté.
import-left-out = { $lines ->
    [one] Non reprise : { $lines } ligne
   *[other] Non reprises : { $lines } lignes
}
bring-source = Le texte ou le fichier
