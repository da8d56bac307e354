# What the sample workshops say, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

sample-name = Sample: { $title }
sample-title = See a finished workshop first
sample-about = Opens a workshop of your own, filled in from the first slot to the last. Everybody in it is made up; it counts nowhere, and you can try everything on it.
sample-which = Which one
sample-open = Open the sample
sample-filling = Filling in both days …
error-no-such-sample = There is no sample workshop called { $name }. Choose one of the list.
error-sample-workshop = what it names is not there or does not fit the people: { $wrong }
command-sample = open a sample workshop that is filled in, and give its link
command-name = the name of the sample
command-language = the language of the workshop (default: en)
