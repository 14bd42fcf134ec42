### What stands around every page.

skip-to-content = Skip to the content
leave-site = Leave this site
menu = Menu
internal-site = Internal
internal-banner = Internal site: for staff only. Do not pass this page on.

## Names of parts of the page, for those who listen

navigation-main = Main menu
navigation-languages = Languages
navigation-trail = Where you are
navigation-footer = About this site
help-bar = Quick help

## Help. The number follows emergency-call and call.

emergency-call = Danger? Call
call = Call
help-link = Who can help

## At the foot of the page. A date follows checked-on.

checked-on = Checked on
report-wrong = Is something wrong? Tell us
report-subject = Remark about a page

## When there is nothing to be found

not-found-title = This page does not exist
not-found-lead = Perhaps the page has moved. See if you can find what you are looking for below.
not-found-line = This page does not exist. Go to the start.
redirect-go = Go to the page
