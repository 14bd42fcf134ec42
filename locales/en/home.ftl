### The name of the site and its first page. The name stands in tab and history: it gives nothing away.

site-name = Guide to working and living
site-tagline = Information about working, living and help in the Netherlands
home-title = How can we help?
home-lead = Here you can read what your rights are when you work in the Netherlands. Are you worried about someone else? Then you can read what you can do.
home-starts = Often looked for
home-routes = The routes by municipality
home-lists = Everything in one place

door-arbeidsmigrant = I work in the Netherlands
door-inwoner = I am worried about someone
door-professional = I help people in my job
