# What the minutes say, in French.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
card-title = Compte rendu
note-takers = Qui prend des notes sur son téléphone
note-takers-help = Ce formulaire est sur leur téléphone jusqu’à ce que vous le retiriez.
strike-which = Retirer du compte rendu
strike-out = Retirer

## Taking notes
you-take-notes = Vous prenez les notes
at-slot = En cours : { $slot }
kind = De quoi s’agit-il ?
point = Point
conclusion = Conclusion finale
ask-speaker = Qui l’a dit (facultatif)
ask-text = Ce qui a été dit
take-note = Inscrire au compte rendu

## The export
conclusions = Conclusions finales
column-slot = Séquence
column-speaker = Qui
column-point = Point
column-conclusion = Conclusion

## What is refused
error-no-text = Rien n’a été saisi. Saisissez ce qui a été dit.
error-too-many = Le compte rendu a { $most } notes, le maximum. Retirez-en d’abord.
error-no-note-taker = Vous ne prenez pas les notes en ce moment. Demandez à la personne qui anime.
