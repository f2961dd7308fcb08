"""`isnad serve` as a person sees it in the terminal: the address, then a line and the findings after each save."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable

from site_builder.build import Request
from site_builder.console.counts import count_of, tally
from site_builder.console.report import print_findings
from site_builder.console.sentences import CANNOT_LISTEN, MADE, NOT_MADE, PORT_TAKEN, SERVED, SERVING
from site_builder.console.terminal import err, out
from site_builder.domain.finding import Finding
from site_builder.domain.wording import Language
from site_builder.preview.server import Options, PreviewServer, free_socket, port_of
from site_builder.preview.version import Version


def run_serve(request: Request, options: Options, language: Language, *, opens: bool) -> int:
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
    PreviewServer(request, options, Teller(language).tell, _start(language, opens=opens)).serve(listening)
    out().print(SERVED.say(language), soft_wrap=True)
    return 0


def _start(language: Language, *, opens: bool) -> Callable[[str], None]:
    def started(url: str) -> None:
        out().print(SERVING.say(language, (("url", url),)), soft_wrap=True)
        if opens:
            webbrowser.open(url)

    return started


class Teller:
    """Says each build in a line, and its findings whenever they are others than before."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._told: tuple[Finding, ...] = ()

    def tell(self, version: Version, seconds: float) -> None:
        """A build is there, whole or not."""
        if version.findings != self._told:
            print_findings(version.findings, err(), self._language)
            self._told = version.findings
        pages = ("pages", count_of(version.pages, "page", self._language))
        gaps = (pages, ("seconds", f"{seconds:.2f}"), *tally(version.findings, self._language))
        out().print((MADE if version.whole else NOT_MADE).say(self._language, gaps), soft_wrap=True)
