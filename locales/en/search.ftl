### Searching. What the reader types does not leave the device.

search-title = Search
search-lead = Type a few words. What you type stays on this device.
search-label = What are you looking for?
search-lists = You can look in these lists:
# $count: een getal.
search-found = Found: { $count }
search-none = Nothing found. Try another word.
search-waiting = One moment …
search-broken = Searching does not work now. Look in the lists below.
search-filters = Narrow it down
search-any = all
search-copy = Copy a link with these choices
search-copied = Copied. Your search words are not in it.
search-more = Show more
slug-search = search

## What an answer is narrowed by

filter-kind = Type
filter-region = Municipality
filter-exploitation = Form
filter-role = Your role
filter-audience = For whom
search-near = Did you mean:
search-help = You can also ask someone:
search-offline = You are not connected to the internet. Try again later.
search-partly = Only titles are searched now. Look in the lists too, or load the page again.
search-first-step = First step
