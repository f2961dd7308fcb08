"""The live preview: the real command on a copy of the starter site, and a real Chromium that watches it."""

from __future__ import annotations

import http.client
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from site_builder.desk.new import STARTER

ROOT = Path(__file__).parent.parent.parent
STORY = "content/library-hours/story.md"
FACTS = "content/library-hours/facts.yaml"
SERVING = re.compile(r"The preview is at (\S+) ")
PATIENCE = 30_000  # milliseconds after which a change counts as lost
Open = Callable[..., Page]

expect.set_options(timeout=PATIENCE)


class Preview:
    """`isnad serve` on a site of its own. `lines` is all that it has said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.lines: list[str] = []
        self.port = 0

    def start(self, *options: str) -> str:
        """Run the command; the URL that it says."""
        command = [sys.executable, "-u", "-m", "site_builder", "--lang", "en", "serve", "--site", str(self.root)]
        self.process = subprocess.Popen(
            [*command, "--port", str(self.port), *options],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)
            if found := SERVING.search(line):
                break
        else:
            raise AssertionError("".join(self.lines))
        self.reader = Thread(target=self.lines.extend, args=[self.process.stdout])
        self.reader.start()
        self.port = urlsplit(found[1]).port or 0
        return found[1]

    def stop(self) -> int:
        """Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait()
        self.reader.join()
        if self.process.stdout:
            self.process.stdout.close()
        return code

    def change(self, name: str, old: str, new: str) -> None:
        """Replace words in a file, as an editor saves it."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """A preview that is not started yet."""
    preview = Preview(shutil.copytree(STARTER, tmp_path / "news"))
    yield preview
    if preview.process.poll() is None:
        preview.stop()


def ask(url: str, **headers: str) -> tuple[int, dict[str, str], str]:
    """One request, its path as it is written: status, headers, body."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
    connection.request("GET", parts.path, headers=headers)
    answer = connection.getresponse()
    found = answer.status, dict(answer.getheaders()), answer.read().decode()
    connection.close()
    return found


def mark(page: Page) -> None:
    """Leave something that a reload would take away."""
    page.evaluate("window.still = 'here'")


def still_here(page: Page) -> bool:
    """True where the page was not loaded again."""
    return bool(page.evaluate("window.still === 'here'"))


SPOT = "document.querySelector('.passage.open').getBoundingClientRect().top"
"""Where in the window the reader reads."""


def test_a_save_changes_the_page_and_keeps_what_the_reader_did(preview: Preview, open_page: Open) -> None:
    """New words without a reload: the open passage and the place that is read in the window are kept."""
    page = open_page(preview.start() + "library-hours/", width=360)
    page.locator("a.cite").nth(2).click()
    mark(page)
    page.evaluate("scrollTo(0, 600)")
    passage = page.locator(".passage.open").get_attribute("id")
    before = page.evaluate(SPOT)

    preview.change(STORY, "ما الذي تغيّر", "ما الجديد")
    expect(page.locator(".dek")).to_contain_text("ما الجديد")

    assert still_here(page)
    assert abs(page.evaluate(SPOT) - before) < 2  # pixels
    assert page.locator(".passage.open").get_attribute("id") == passage
    assert page.locator(f".cite[href='#{passage}']").get_attribute("aria-expanded") == "true"


def test_typed_text_and_focus_are_kept(preview: Preview, open_page: Open) -> None:
    """A search that is half written is not lost by a save."""
    page = open_page(preview.start() + "search/")
    page.locator("#q").fill("مكتبة")
    mark(page)

    preview.change("site.yaml", "title: غرفة الأخبار", "title: غرفة أخرى")
    expect(page.locator(".brand")).to_have_text("غرفة أخرى")

    assert still_here(page)
    assert page.locator("#q").input_value() == "مكتبة"
    assert page.evaluate("document.activeElement.id") == "q"
    assert "غرفة أخرى" in page.title()


def test_styles_swap_without_a_reload(preview: Preview, open_page: Open) -> None:
    """The newsroom's first style sheet, in a folder that was not there: one sheet stands, the new one."""
    page = open_page(preview.start())
    mark(page)
    ours = (ROOT / "static/style.css").read_text(encoding="utf-8") + "\nh1{text-decoration:overline}\n"

    (preview.root / "static").mkdir()
    (preview.root / "static/style.css").write_text(ours, encoding="utf-8")
    expect(page.locator("h1")).to_have_css("text-decoration-line", "overline")
    expect(page.locator("head style")).to_have_count(1)

    assert still_here(page)


def test_a_script_reloads_the_page_at_its_place(preview: Preview, open_page: Open) -> None:
    """Only a reload starts a new script; the reader finds the place again."""
    page = open_page(preview.start() + "library-hours/", width=360)
    page.evaluate("scrollTo(0, 500)")
    mark(page)
    ours = (ROOT / "static/look.js").read_text(encoding="utf-8") + "\nwindow.ours = true;\n"

    (preview.root / "static").mkdir()
    (preview.root / "static/look.js").write_text(ours, encoding="utf-8")
    page.wait_for_function("window.ours && scrollY === 500", timeout=PATIENCE)

    assert not still_here(page)


def test_a_template_changes_the_page_in_place(preview: Preview, open_page: Open) -> None:
    """Markup from a template is text like any other."""
    page = open_page(preview.start() + "about/")
    mark(page)
    ours = (ROOT / "templates/base.html").read_text(encoding="utf-8")

    (preview.root / "templates").mkdir()
    (preview.root / "templates/base.html").write_text(
        ours.replace("<footer", "<p class=ours>إعلان</p>\n<footer"), encoding="utf-8"
    )
    expect(page.locator(".ours")).to_have_text("إعلان")

    assert still_here(page)


def test_many_files_at_once_are_one_build(preview: Preview, open_page: Open) -> None:
    """Twenty saves are one build, or two where the machine paused between them; never one for each."""
    page = open_page(preview.start() + "library-hours/")
    text = (preview.root / "seeds/library.txt").read_text(encoding="utf-8")

    for number in range(20):
        (preview.root / f"seeds/more-{number}.txt").write_text(text, encoding="utf-8")
    preview.change(STORY, "ما الذي تغيّر", "ما الجديد")
    expect(page.locator(".dek")).to_contain_text("ما الجديد")
    preview.stop()

    assert sum("Updated in " in line for line in preview.lines) in {2, 3}


def test_an_error_is_shown_under_the_last_good_page(preview: Preview, open_page: Open) -> None:
    """In Arabic, with file, line and the very token; the page stays, nothing is covered; the fix takes it away."""
    page = open_page(preview.start() + "library-hours/", width=360)
    mark(page)
    headline = page.locator("h1").inner_text()
    line = (preview.root / FACTS).read_text(encoding="utf-8").split("\n").index(
        "    text: نريد أن يجد كل طالب مكانًا هادئًا بعد المدرسة"
    )  # fmt: skip

    preview.change(FACTS, "text: نريد أن يجد كل طالب مكانًا هادئًا", "text: نريد أن يجد كل طالب مكانًا هادمًا")
    alarm = page.locator("isnad-preview .alarm")
    expect(alarm).to_be_visible()

    expect(alarm.locator("summary b")).to_have_text(re.compile("^لم يُبنَ الموقع: "))
    assert alarm.locator(".says .place").all_inner_texts() == [f"{FACTS}:{line + 1}:11"]
    assert alarm.locator("mark").first.inner_text() == "نريد أن يجد كل طالب مكانًا هادمًا بعد المدرسة"
    assert "لا يقوم هذا المقطع" in alarm.locator(".says").first.inner_text()
    assert alarm.locator(".hint").first.inner_text().startswith("جرّب: ")
    assert page.locator("isnad-preview [role=status]").inner_text().startswith("لم يُبنَ الموقع")
    assert page.locator("h1").inner_text() == headline
    assert page.evaluate(COVERED) == {"half": True, "below": True}
    assert Axe().run(page).response["violations"] == []

    preview.change(FACTS, "هادمًا", "هادئًا")
    expect(alarm).to_be_hidden()

    assert still_here(page)


COVERED = """() => {
  scrollTo(0, 1e6);
  const dock = document.querySelector("isnad-preview").shadowRoot.querySelector(".dock").getBoundingClientRect();
  const last = document.body.getBoundingClientRect();
  return {half: dock.height <= innerHeight / 2, below: last.bottom <= dock.top + 1};
}"""
"""At the end of the page: the row takes half of the window at most, and the page ends above it."""


def test_the_banner_folds_to_one_line_and_stays_folded(preview: Preview, open_page: Open) -> None:
    """By the keyboard as well; the next page that is opened is as the editor left it."""
    page = open_page(preview.start())
    preview.change("site.yaml", "digits: latn", "digits: roman")
    alarm = page.locator("isnad-preview .alarm")
    expect(alarm).to_be_visible()
    tall = page.evaluate("document.querySelector('isnad-preview').shadowRoot.querySelector('.dock').offsetHeight")

    alarm.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(alarm.locator(".finding").first).to_be_hidden()
    page.reload()
    expect(alarm).to_be_visible()

    folded = page.evaluate("document.querySelector('isnad-preview').shadowRoot.querySelector('.dock').offsetHeight")
    assert folded < tall
    expect(alarm.locator(".finding").first).to_be_hidden()
    expect(alarm.locator("summary .place")).to_have_text(re.compile(r"^site\.yaml:\d+:\d+$"))


def test_warnings_are_a_folded_count(preview: Preview, open_page: Open) -> None:
    """They do not stop the page, and do not shout."""
    page = open_page(preview.start())

    preview.change(FACTS, "sources:\n", "topics: {later: لاحقًا}\nsources:\n")
    notices = page.locator("isnad-preview .notices")
    expect(notices).to_be_visible()

    assert notices.locator("summary").inner_text() == "تنبيه واحد"
    expect(notices.locator(".finding")).to_be_hidden()
    expect(page.locator("isnad-preview .alarm")).to_be_hidden()


def test_a_first_build_that_fails_heals_by_itself(preview: Preview, open_page: Open) -> None:
    """There is no good page yet: the tab says so with the reason, and becomes the page."""
    preview.change("site.yaml", "digits: latn", "digits: roman")
    page = open_page(preview.start() + "library-hours/")
    expect(page.locator("isnad-preview .alarm")).to_be_visible()
    expect(page.locator("isnad-preview .last")).to_be_hidden()

    preview.change("site.yaml", "digits: roman", "digits: latn")

    expect(page.locator("h1")).to_contain_text("مكتبة الحي")


def test_a_tab_follows_its_page_away_and_back(preview: Preview, open_page: Open) -> None:
    """A page that comes heals the 404 tab; a story that is renamed is gone at once, and back under its old name."""
    page = open_page(preview.start() + "library/")
    expect(page.locator("h1")).to_contain_text("انقطع الخيط")
    old, new = preview.root / "content/library-hours", preview.root / "content/library"

    old.rename(new)
    expect(page.locator("h1")).to_contain_text("مكتبة الحي")
    expect(page.locator("a.cite").first).to_have_attribute("aria-expanded", "false")  # its script has run
    new.rename(old)
    expect(page.locator("h1")).to_contain_text("انقطع الخيط")

    assert ask(f"http://127.0.0.1:{preview.port}/library/")[0] == 404


def test_a_tab_finds_the_server_again(preview: Preview, open_page: Open) -> None:
    """What was saved while the preview was away is there when it is back; the tab is the same."""
    page = open_page(preview.start() + "library-hours/")
    mark(page)
    expect(page.locator("isnad-preview .state")).to_have_text("معاينة")

    preview.stop()
    expect(page.locator("isnad-preview .state")).to_contain_text("انقطعت")
    preview.change(STORY, "ما الذي تغيّر", "ما الجديد")
    preview.start()
    expect(page.locator(".dek")).to_contain_text("ما الجديد")

    assert still_here(page)
    expect(page.locator("isnad-preview .state")).to_have_text("معاينة")


def test_a_hidden_tab_asks_for_nothing(preview: Preview, open_page: Open) -> None:
    """It catches up when it is seen again."""
    url = preview.start() + "library-hours/"
    hidden, seen = open_page(url), open_page(url)
    expect(hidden.locator("isnad-preview .bar")).to_be_visible()
    hidden.evaluate(
        "Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});"
        "document.dispatchEvent(new Event('visibilitychange'))"
    )
    asked: list[str] = []
    hidden.on("request", lambda request: asked.append(request.url))

    preview.change(STORY, "ما الذي تغيّر", "ما الجديد")
    expect(seen.locator(".dek")).to_contain_text("ما الجديد")
    before = hidden.locator(".dek").inner_text()
    hidden.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")
    expect(hidden.locator(".dek")).to_contain_text("ما الجديد")

    assert "ما الذي تغيّر" in before
    assert asked == []


def test_pages_elsewhere_are_refused(preview: Preview, open_page: Open) -> None:
    """Neither a page nor the line of news is for a foreign origin or a foreign name of this machine."""
    url = preview.start()
    upgrade = {
        "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    }  # fmt: skip
    foreign = {"Origin": "http://evil.example"}

    statuses = [
        ask(url)[0],
        ask(url, Host=f"localhost:{preview.port}")[0],
        ask(url, Host="evil.example")[0],
        ask(url, **foreign)[0],
        ask(url + "__isnad/desk.json", **foreign)[0],
        ask(url + "__isnad/live", **upgrade, **foreign)[0],
        ask(url + "__isnad/live", **upgrade, Host="evil.example", Origin="http://evil.example")[0],
    ]

    assert statuses == [200, 200, 421, 403, 403, 403, 421]
    assert ask(url, Host="evil.example")[2].startswith("This preview answers to localhost")


def test_the_preview_is_served_as_a_host_serves_it(preview: Preview) -> None:
    """Below the base path, with media types, the 404 page and nothing stored; nothing outside the site is there."""
    preview.change("site.yaml", "https://news.example/", "https://news.example/explainers/")
    url = preview.start()
    top = url.removesuffix("/explainers/")

    status, headers, home = ask(url)
    lost = ask(url + "nope/")

    assert url.endswith("/explainers/")
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert headers["Cache-Control"] == "no-store"
    assert "/__isnad/client.js" in home
    assert (lost[0], "/__isnad/client.js" in lost[2], "انقطع الخيط" in lost[2]) == (404, True, True)
    assert ask(url + "library-hours")[1]["Location"] == "/explainers/library-hours/"
    assert ask(top + "/")[1]["Location"] == "/explainers/"
    for path in (
        "/../../etc/passwd",
        "/explainers/../site.yaml",
        "/explainers/%2e%2e/site.yaml",
        "/__isnad/..%2fstand.py",
    ):
        assert ask(top + path)[0] == 404


def test_drafts_are_shown_unless_refused(preview: Preview) -> None:
    """An editor looks at drafts; `--no-drafts` shows what readers will see."""
    preview.change(STORY, "authors:", "draft: true\nauthors:")

    with_drafts = ask(preview.start() + "library-hours/")[0]
    preview.stop()
    without = ask(preview.start("--no-drafts") + "library-hours/")[0]

    assert (with_drafts, without) == (200, 404)


def test_polling_sees_saves_too(preview: Preview, open_page: Open) -> None:
    """For containers and shares, where the system tells of nothing."""
    page = open_page(preview.start("--poll") + "library-hours/")

    preview.change(STORY, "ما الذي تغيّر", "ما الجديد")

    expect(page.locator(".dek")).to_contain_text("ما الجديد")


def test_the_desk_shows_what_each_fact_rests_on(preview: Preview, open_page: Open) -> None:
    """Verdict, excerpt, the lines of both files, and a link that opens the editor there; kept on the next page."""
    page = open_page(preview.start("--editor", "ed://{file}#{line}") + "library-hours/")
    button = page.locator("isnad-preview .bar button").first
    button.click()
    fact = page.locator("isnad-preview [data-fact=a-quiet-place]")
    expect(fact).to_be_visible()

    assert button.get_attribute("aria-expanded") == "true"
    assert fact.locator(".verdict").inner_text() == "مطابق حرفًا بحرف"
    assert fact.locator("q").inner_text() == "نريد أن يجد كل طالب مكانًا هادئًا بعد المدرسة"
    assert fact.locator(".place").all_inner_texts() == ["facts.yaml:21:5", "library.txt:3"]
    file = (preview.root / FACTS).resolve().as_posix()
    assert fact.locator(".place").first.get_attribute("href") == f"ed://{file}#21"
    assert Axe().run(page).response["violations"] == []

    page.goto(page.url + "timeline/")
    expect(page.locator("isnad-preview [data-fact=longer-hours]")).to_be_visible()
    expect(fact).to_have_count(0)


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_the_ruler_shows_the_page_at_another_width(width: int, preview: Preview, open_page: Open) -> None:
    """The same page, live, without a row of its own; the same button leads back."""
    page = open_page(preview.start() + "library-hours/", width=800)
    button = page.locator("isnad-preview .widths button", has_text=str(width))
    button.click()
    frame = page.frame_locator("isnad-preview iframe")
    expect(frame.locator("h1")).to_be_visible()

    preview.change(STORY, "ما الذي تغيّر", "ما الجديد")
    expect(frame.locator(".dek")).to_contain_text("ما الجديد")

    assert frame.locator("html").evaluate("() => innerWidth") == width
    assert frame.locator("isnad-preview").count() == 0
    button.click()
    expect(page.locator("isnad-preview iframe")).to_be_hidden()


def test_nothing_of_the_preview_is_published(preview: Preview) -> None:
    """The preview writes nothing, and a build made after it holds nothing of it."""
    preview.start()
    preview.stop()
    left = sorted(path.name for path in preview.root.iterdir())
    command = [sys.executable, "-m", "site_builder", "build", "--quiet", "--site", str(preview.root)]

    subprocess.run(command, check=True, cwd=ROOT)

    assert "build" not in left
    files = [path for path in (preview.root / "build").rglob("*") if path.is_file()]
    assert [
        path.name for path in files if b"isnad-preview" in path.read_bytes() or b"__isnad" in path.read_bytes()
    ] == []


def test_the_command_says_where_it_is_and_ends_in_peace(preview: Preview) -> None:
    """The URL at the start, the next port where the wanted one is taken, a sentence and 0 at Ctrl-C."""
    first = preview.start()
    second = Preview(preview.root)
    second.port = preview.port
    other = second.start()

    assert other != first
    assert f"Port {preview.port} is taken; the preview is on port {second.port}.\n" in second.lines
    assert (second.stop(), preview.stop()) == (0, 0)
    assert preview.lines[-1] == "The preview has ended.\n"
    assert "Traceback" not in "".join([*preview.lines, *second.lines])


def test_a_host_of_elsewhere_is_a_sentence(tmp_path: Path) -> None:
    """Never a traceback for an address that is not this machine's."""
    command = [sys.executable, "-m", "site_builder", "--lang", "en", "serve", "--site", str(STARTER)]

    done = subprocess.run([*command, "--host", "192.0.2.1"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith("The preview cannot listen on 192.0.2.1, port 8000: ")


def test_the_terminal_tells_the_same(preview: Preview, open_page: Open) -> None:
    """File, line, rule and way out, once for each change of the findings."""
    page = open_page(preview.start())
    preview.change("site.yaml", "digits: latn", "digits: roman")
    expect(page.locator("isnad-preview .alarm")).to_be_visible()
    shown = page.locator("isnad-preview .says .place").all_inner_texts()
    preview.stop()

    told = "".join(preview.lines)
    assert all(f"{place}: error [" in told for place in shown)
    assert "Nothing was built: 1 error, 0 warnings." in told
