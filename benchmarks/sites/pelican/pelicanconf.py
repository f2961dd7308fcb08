"""The words of Isnad's pages as ready Markdown, in a theme of one template; cache on, feeds and lists off."""

SITENAME = "إسناد"
SITEURL = "https://isnad.example"
DEFAULT_LANG = "ar"
TIMEZONE = "UTC"
THEME = "theme"
PATH = "content"
PAGE_PATHS = [""]
ARTICLE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
THEME_STATIC_PATHS: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
CONTENT_CACHING_LAYER = "generator"
