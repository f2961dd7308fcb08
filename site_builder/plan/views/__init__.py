"""What templates see: one frozen view a page, and the small things that pages share.

Fixed labels of a page («باختصار», «المصادر») stand in its template; whatever depends on data stands in its view.
Text is `Prose`, `Verbatim` or `Markdown` and is typeset on its way out; ids, URLs and CSS keys are plain `str`.
An empty string or tuple means «nothing to show here». URLs are relative to the page.
"""
