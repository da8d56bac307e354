# The empty handout, in English.

handout = Empty handout to fill in
handout-intro = For those without internet, or who like to write first. What comes back filled in is typed or brought into a sheet later.
handout-of-a-sheet = The empty handout, in Excel or to print. On paper, its QR code opens this sheet for everybody who may open it.
handout-with-link = The QR code carries the link “{ $link }” that was made under “{ $share }”: it opens the sheet for whoever holds the paper.
handout-excel = Handout in Excel
handout-paper = Handout to print
paper-how = One line for each project. The number of the goal is enough; a target or an indicator may stand beside it.
paper-scan = Scan it to open this sheet
paper-goals = The 17 goals
