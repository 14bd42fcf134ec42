### A form to fill in. The site sends and keeps nothing.

form-not-sent = This site sends nothing and keeps nothing. What you fill in is only on this screen. If you close or reload the page, it is gone.

## Parts of the form

form-part-only = The form
form-part-report = Part 1: what was seen
form-part-apart = Part 2: who reports this
form-apart-why = This part is on a sheet of its own. Take it off before the form goes on.
form-cut = Take off here
form-confidential = Confidential.
form-person = Person { $number }
form-add = Another person
form-remove = Take person { $number } away
form-required = (needed)

form-print = Print
form-copy = Copy as text
form-save = Save as a text file
form-mail = Open in your mail program, for { $address }
form-clear = Clear all
form-without-apart = Part 2 never goes along in text, file or mail.
form-mail-subject = Message

form-copied = Copied. Paste it only where it may be. Then copy something else.
form-not-copied = Copying did not work. Print the form.
form-saved = Saved with your downloads. Delete the file once you have handed it over.
form-mailed = Your mail program gets the text. The mail leaves only when you press send.
form-too-long = The text is too long to give to a mail program this way. Copy it and paste it into a mail.
form-cleared = Everything is cleared.

form-privacy = What may happen with this form
form-readers = Who reads it
form-readers-unknown = That is not settled here. Ask before you hand it over.
form-kept = How long it is kept
form-kept-unknown = No source that we know gives a term. Ask the data protection officer of your municipality.
form-where = How to hand it over
form-no-address = We know of no secure address of the municipality. Print the form and give it to the person by hand. If you mail or call about it, give no names and no address: say only that there is a form.
form-secure = The municipality names a secure mail address: it is on the button. Send the form to no other address. A mail shows who it comes from. If you do not want that, give it on paper.
