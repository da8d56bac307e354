# What the making of papers says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

error-paper-not-installed = { $format } cannot be made here, since what draws it is not installed. Choose the other format.
error-paper-failed = The { $format } could not be made. Please try again in a moment, or choose the other format.
