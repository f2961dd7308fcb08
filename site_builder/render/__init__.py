"""Page plan + theme → bytes. Pure: no clock, no disk, no network; the only stage that knows Jinja and Markdown."""
