"""Story → page plans: a URL, a template, and a view that already holds every word the page will show."""
