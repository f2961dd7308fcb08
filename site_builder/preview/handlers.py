"""The requests of the preview: pages, its own scripts, the desk's facts, and the line to each open tab."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

from livereload.handlers import LiveReloadHandler
from tornado.web import HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError

from site_builder.preview.complaints import Fields
from site_builder.preview.desk_view import desk_view
from site_builder.preview.editor import Editor
from site_builder.preview.guard import is_ours, is_same
from site_builder.preview.hosting import HTML, NotYet, answer, content_type, not_yet
from site_builder.preview.inject import inject
from site_builder.preview.stand import Stand
from site_builder.preview.tab import Tab

CLIENT = {path.name: path for path in (Path(__file__).parent / "client").iterdir()}
FOREIGN_HOST = "This preview answers to localhost and to the name that --host gives, not to this Host header.\n"
FOREIGN_ORIGIN = "This preview answers to its own pages, not to those of another origin.\n"
FAULTY = not_yet(NotYet("عطل في البرنامج نفسه", "تشرحه المعاينة في أسفل الصفحة."))


class Guarded(RequestHandler):
    """Whoever asks under a foreign name or from a foreign page is refused before anything is looked up."""

    def initialize(self, stand: Stand, editor: Editor, host: str) -> None:
        """Called by Tornado with what the application gives to each of its handlers."""
        self.stand, self.editor, self.host = stand, editor, host

    def prepare(self) -> None:
        """421 for a foreign host, 403 for a foreign origin, each with a sentence."""
        self.set_header("Cache-Control", "no-store")
        origin = self.request.headers.get("Origin")
        if not is_ours(self.request.host, self.host):
            self._refuse(421, FOREIGN_HOST)
        elif origin is not None and not is_same(origin, self.request.host):
            self._refuse(403, FOREIGN_ORIGIN)

    def _refuse(self, status: int, sentence: str) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(sentence)

    def compute_etag(self) -> None:
        """None: nothing is stored, so nothing is asked about again."""


class Page(Guarded):
    """A file of the site, as a host would serve it, with the client in every page."""

    async def get(self) -> None:
        """Wait until what was saved is taken in; then the page is made, if nobody asked for it before."""
        path = unquote(self.request.path)
        found = await self.stand.ask(lambda: answer(self.stand.workshop, path)) or FAULTY
        self.set_status(found.status)
        self.set_header("Content-Type", found.content_type)
        if found.location:
            query = f"?{self.request.query}" if self.request.query else ""
            self.set_header("Location", found.location + query)
        page = found.content_type == HTML and not found.location
        self.finish(inject(found.body, found.version, found.status) if page else found.body)

    head = get


class Client(Guarded):
    """The preview's own scripts and styles: the files of one folder, known by name."""

    def get(self, name: str) -> None:
        """Read at each request, so that whoever works on them sees it after a reload."""
        if name not in CLIENT:
            raise HTTPError(404)
        self.set_header("Content-Type", content_type(name))
        self.finish(CLIENT[name].read_bytes())


class Desk(Guarded):
    """The facts of the story that a page belongs to."""

    async def get(self) -> None:
        """`?page=` is the path of the page."""
        path = self.get_query_argument("page", "/")
        view = await self.stand.ask(lambda: desk_view(self.stand.workshop, path, self.editor))
        self.finish(view or {})


class Live(LiveReloadHandler, Guarded):  # type: ignore[misc]  # livereload publishes no types
    """The line to an open tab, which is told at once what it missed."""

    def check_origin(self, origin: str) -> bool:
        """As it comes, livereload lets every page of the web listen; a draft is not theirs."""
        return is_same(origin, self.request.host)

    def open(self) -> None:
        """A tab has come, and tells which page it shows in which version."""
        path, version = (self.get_query_argument(name, "") for name in ("page", "version"))
        self.tab = Tab(unquote(path), version, self.send_message)
        self.stand.come(self.tab)

    def send_message(self, message: Fields) -> None:
        """A tab that has gone need not hear it."""
        with suppress(WebSocketClosedError):
            self.write_message(message)

    def on_message(self, message: str | bytes) -> None:
        """Tabs have nothing more to say."""

    def on_close(self) -> None:
        """A tab has gone."""
        self.stand.go(self.tab)
