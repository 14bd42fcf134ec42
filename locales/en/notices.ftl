### One sentence to the reader above a text.

notice-unchecked = This text was translated by a computer. No person has checked the translation yet.
notice-stale = Parts of this text are older than the Dutch text.
notice-unverified = We are still checking the rules on this page.
notice-planned = This reporting point is in a plan. First ask whether it works yet.
notice-internal = For staff only: this is not on the public site.
notice-draft = This is a draft. It is not finished yet.

## Titles of boxes in a text

alert-note = Good to know
alert-tip = Tip
alert-important = Important
alert-warning = Please note
alert-caution = Be careful
