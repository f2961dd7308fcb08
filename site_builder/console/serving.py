"""`isnad serve` as a person sees it in the terminal: the address, then a line and the findings after each save."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable

from site_builder.build import Request
from site_builder.console.counts import count_of, tally
from site_builder.console.progress import progress
from site_builder.console.report import print_findings
from site_builder.console.sentences import (
    CANNOT_LISTEN,
    NOT_UPDATED,
    PORT_TAKEN,
    READ,
    SERVED,
    SERVING,
    UPDATED,
)
from site_builder.console.terminal import err, out
from site_builder.domain.finding import Finding
from site_builder.domain.wording import Language, Wording
from site_builder.preview.server import Options, PreviewServer, free_socket, port_of
from site_builder.preview.stand import News


def run_serve(
    request: Request, options: Options, language: Language, *, opens: bool, clock: Callable[[], float]
) -> int:
    """Serve until Ctrl-C; 1 where the host or the ports cannot be listened on. `opens` opens a browser."""
    try:
        listening = free_socket(options.host, options.port)
    except OSError as fault:
        gaps = (("host", options.host), ("port", str(options.port)), ("reason", fault.strerror or str(fault)))
        err().print(CANNOT_LISTEN.say(language, gaps), soft_wrap=True)
        return 1
    port = port_of(listening)
    if options.port not in (0, port):
        taken = (("taken", str(options.port)), ("port", str(port)))
        err().print(PORT_TAKEN.say(language, taken), soft_wrap=True)
    with progress(err(), language, clock, "story") as on_story:
        PreviewServer(request, options, Teller(language, on_story).tell, _start(language, opens=opens)).serve(listening)
    out().print(SERVED.say(language), soft_wrap=True)
    return 0


def _start(language: Language, *, opens: bool) -> Callable[[str], None]:
    def started(url: str) -> None:
        out().print(SERVING.say(language, (("url", url),)), soft_wrap=True)
        if opens:
            webbrowser.open(url)

    return started


class Teller:
    """Says in a line what came of each save, and the findings whenever they are others than before.

    While an archive is read for the first time there is a bar, and what is found is said at its end.
    """

    def __init__(self, language: Language, on_story: Callable[[int, int], None]) -> None:
        self._language, self._on_story = language, on_story
        self._told: tuple[Finding, ...] = ()
        self._is_reading = False

    def tell(self, news: News) -> None:
        """Saves were taken in, or more was found."""
        self._on_story(news.surveyed, news.stories)
        was_reading, self._is_reading = self._is_reading, news.surveyed < news.stories
        if news.seconds is None and self._is_reading:
            return
        if news.findings != self._told:
            print_findings(news.findings, err(), self._language)
            self._told = news.findings
        if news.seconds is not None and not self._is_reading:
            self._say(NOT_UPDATED if _stops(news) else UPDATED, news, ("seconds", f"{news.seconds:.2f}"))
        elif was_reading:
            self._say(READ, news, ("stories", count_of(news.stories, "story", self._language)))

    def _say(self, sentence: Wording, news: News, gap: tuple[str, str]) -> None:
        out().print(sentence.say(self._language, (gap, *tally(news.findings, self._language))), soft_wrap=True)


def _stops(news: News) -> bool:
    return any(finding.stops for finding in news.findings)
