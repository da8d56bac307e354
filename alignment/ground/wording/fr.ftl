# Ce que dit le paquet du cadre des objectifs, en français.
# Écrit selon la syntaxe de Project Fluent : clé = Texte avec des { $places }. Voir ../../CONTRIBUTING.md, « How to change a wording ».

## La langue elle-même
language-name = Français
language-direction = ltr

## Toutes les pages
choose-language = Choisissez votre langue
moment = { DATETIME($moment, dateStyle: "long") } à { DATETIME($moment, timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long") } à { DATETIME($moment, timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
error-unforeseen = Un problème est survenu de notre côté. Ce que vous avez enregistré est conservé. Rechargez la page ; si cela se reproduit, dites à la personne qui anime l'atelier ce que vous venez de faire.
uploads-at-most = Au plus { $files } fichiers de { $each } Mo, { $together } Mo en tout. Pour en ajouter d'autres, retirez-en d'abord.
line-blocked = Cette page ne parvient pas à ouvrir sa liaison avec le serveur (WebSocket) et reste donc vide. Essayez un autre navigateur, désactivez un VPN, un économiseur de données ou un bloqueur de publicité, ou passez au wifi de la salle. Si rien ne change, prévenez la personne qui anime.
line-lost = Pas de connexion au serveur. La page revient d’elle-même.
line-again = Réessayer
link-copied = Copié
link-marked = Sélectionné : copiez maintenant avec le clavier ou le menu.

## Erreurs
error-unknown-goal = L'objectif { $code } n'existe pas. Les objectifs sont numérotés de 1 à 17. Codes proches : { $nearest }.
error-unknown-target = La cible { $code } n'existe pas. Une cible s'écrit 11.2 ou 11.a. Codes proches : { $nearest }.
error-unknown-indicator = L'indicateur { $code } n'existe pas. Un indicateur s'écrit 11.2.1. Codes proches : { $nearest }.
error-unknown-goal-nor-like-it = L'objectif { $code } n'existe pas, ni aucun code proche. Les objectifs sont numérotés de 1 à 17.
error-unknown-target-nor-like-it = La cible { $code } n'existe pas, ni aucun code proche. Une cible s'écrit 11.2 ou 11.a.
error-unknown-indicator-nor-like-it = L'indicateur { $code } n'existe pas, ni aucun code proche. Un indicateur s'écrit 11.2.1.
