# What the framework's package says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## The language itself
language-name = English
language-direction = ltr

## Every page
choose-language = Choose your language
moment = { DATETIME($moment, dateStyle: "long", timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long", timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
error-unforeseen = Something went wrong on our side. What you saved is safe. Please reload the page; if it happens again, tell the facilitator what you did last.
uploads-at-most = At most { $files } files of { $each } MB, { $together } MB together. To add others, take some away first.
line-blocked = This page cannot open its line to the server (a WebSocket), so it stays empty. Try it in another browser, turn off a VPN, a data saver or an ad blocker, or change to the wifi of the room. If it stays like this, tell the facilitator.
line-lost = No connection to the server. The page comes back by itself.
line-again = Try again
link-copied = Copied
link-marked = Marked: now copy it with the keyboard or the menu.

## Errors
error-unknown-goal = There is no goal { $code }. Goals are numbered 1 to 17. Nearest: { $nearest }.
error-unknown-target = There is no target { $code }. Targets look like 11.2 or 11.a. Nearest: { $nearest }.
error-unknown-indicator = There is no indicator { $code }. Indicators look like 11.2.1. Nearest: { $nearest }.
error-unknown-goal-nor-like-it = There is no goal { $code }, nor one like it. Goals are numbered 1 to 17.
error-unknown-target-nor-like-it = There is no target { $code }, nor one like it. Targets look like 11.2 or 11.a.
error-unknown-indicator-nor-like-it = There is no indicator { $code }, nor one like it. Indicators look like 11.2.1.
