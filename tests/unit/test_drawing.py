from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from unicodedata import normalize

import pypdfium2
import pytest

from site_builder import drawing
from site_builder.build import Request, check
from site_builder.domain.page import Output
from site_builder.draw import press as press_module
from site_builder.drawing import SHELF, drawn
from tests.case import SOUND, run

ROOT = Path(__file__).parent.parent.parent
WORD = re.compile("[ء-غف-يA-Za-z0-9]{2,}")
UNSEEN = re.compile("[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2066-\u2069]")
LEAST = 0.85


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The site that `isnad new` makes."""
    return shutil.copytree(SOUND, tmp_path / "site")


def draw_all(root: Path) -> dict[str, bytes]:
    """Every drawing of a site by its path."""
    checked = check(Request(root, root / "build", ROOT))
    assert checked.site is not None
    outputs, findings = drawn(checked.site, checked.stories, root)
    assert findings == ()
    return {output.path: output.content for output in outputs}


def times_drawn(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that a build draws and does not take from the shelf."""
    paths: list[str] = []
    real = drawing.draw

    def spy(job: drawing.Job, press: drawing.Press) -> object:
        paths.append(job.path)
        return real(job, press)

    monkeypatch.setattr(drawing, "draw", spy)
    draw_all(root)
    monkeypatch.setattr(drawing, "draw", real)
    return sorted(paths)


def test_every_shareable_page_has_its_cards_and_every_story_its_edition(site: Path) -> None:
    """The story, its quotes, figures and events: two cards each; one PDF a story."""
    pages = [path.parent.relative_to(site / "build").as_posix() for path in _built(site).rglob("data.json")]
    expected = {f"{page}/{name}" for page in ("library-hours", *pages) for name in ("card.png", "card-square.png")}

    assert set(draw_all(site)) == expected | {"library-hours/library-hours.pdf"}


def _built(site: Path) -> Path:
    assert run(site, "en", "build", "--strict").code == 0
    return site / "build"


def test_a_second_build_draws_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was drawn is taken from the shelf, byte by byte the same."""
    first = draw_all(site)

    assert times_drawn(site, monkeypatch) == []
    assert draw_all(site) == first


def test_a_changed_name_draws_only_what_shows_it(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The label of a figure stands on its own cards and in the PDF, nowhere else."""
    draw_all(site)
    facts = site / "content/library-hours/facts.yaml"
    label = re.search("label: (.+)", facts.read_text())
    assert label is not None
    facts.write_text(facts.read_text().replace(label[1], label[1] + " كلها", 1))

    again = times_drawn(site, monkeypatch)

    assert {path.split("/")[1] for path in again} == {"figures", "library-hours.pdf"}


def test_a_broken_shelf_is_drawn_again(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry that was cut, changed or made unreadable is drawn anew, and the same."""
    first = draw_all(site)
    one, two, *_ = sorted((site / SHELF).iterdir())
    one.write_bytes(one.read_bytes()[:-1])
    two.unlink()
    two.mkdir()

    assert len(times_drawn(site, monkeypatch)) == 2
    assert draw_all(site) == first


def test_a_page_names_its_card(site: Path) -> None:
    """The address is absolute, the size and the words are told, and the fact's page leads to both cards."""
    built = _built(site)
    page = next((built / "library-hours/quotes").glob("*/index.html"))
    html, folder = page.read_text(), page.parent.relative_to(built).as_posix()
    base = re.search("base_url: (.*)", (site / "site.yaml").read_text())

    assert base is not None
    assert f'<meta property="og:image" content="{base[1].rstrip("/")}/{folder}/card.png">' in html
    assert '<meta property="og:image:width" content="1200">' in html
    assert re.search('<meta property="og:image:alt" content="«[^"]+"', html)
    assert '<meta name="twitter:card" content="summary_large_image">' in html
    assert '<a href="card.png">بطاقة للمشاركة</a>' in html
    assert '<a href="card-square.png">' in html


def test_the_other_pages_of_a_story_share_the_storys_card(site: Path) -> None:
    """A link to the timeline shows the story; a page of the site itself has no card."""
    built = _built(site)

    assert "/library-hours/card.png" in (built / "library-hours/quotes/index.html").read_text()
    assert "og:image" not in (built / "index.html").read_text()


def test_without_typst_a_site_is_whole_and_says_so_once(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No card, no PDF, no mention of either on a page, one line at the end, and `--strict` is content."""
    monkeypatch.setattr(press_module, "find_spec", lambda _name: None)

    ran = run(site, "en", "build", "--strict")

    files = [path for path in (site / "build").rglob("*") if path.suffix in {".png", ".pdf"}]
    html = "".join(path.read_text() for path in (site / "build").rglob("*.html"))
    assert (ran.code, files) == (0, [])
    assert ran.out.count("pip install 'isnad[cards]'") == 1
    assert not re.search(r"card\.png|\.pdf|og:image|summary_large_image", html)


def test_a_letter_that_no_card_can_show_stops_the_build(site: Path) -> None:
    """The complaint names the letter and the place of the fact, and nothing is written."""
    facts = site / "content/library-hours/facts.yaml"
    facts.write_text(re.sub("(title: .+)", r"\1 ᚠ", facts.read_text()))

    ran = run(site, "en", "build")

    assert ran.code == 1
    assert "[drawing-lacks-glyph]" in ran.err
    assert "ᚠ" in ran.err


@pytest.fixture(scope="session")
def edition() -> Output:
    """The PDF of the demonstration story."""
    checked = check(Request(ROOT, ROOT / "build", ROOT))
    assert checked.site is not None
    outputs, findings = drawn(checked.site, checked.stories, ROOT)
    assert findings == ()
    return next(output for output in outputs if output.path.endswith(".pdf"))


def words_of(text: str) -> set[str]:
    """The different words of a text, as a search compares them."""
    return set(WORD.findall(UNSEEN.sub("", normalize("NFKC", text))))


def told() -> set[str]:
    """The words of the demonstration's headline, dek, short version and narrative."""
    text = (ROOT / "content/meta-openai/story.md").read_text()
    lines = [
        line for line in text.splitlines() if not line.startswith(("![", "topics:", "published:", "authors:", "---"))
    ]
    bare = re.sub(r"\]\(fact:[a-z-]+\)|^[a-z]+:", "", "\n".join(lines), flags=re.MULTILINE)
    return words_of(bare)


def test_pdfium_finds_the_words_of_an_edition(edition: Output) -> None:
    """A reader can search and copy: at least 85 % of the words come out whole."""
    pages = pypdfium2.PdfDocument(edition.content)
    found = words_of(" ".join(page.get_textpage().get_text_range() for page in pages))

    assert len(told() & found) / len(told()) >= LEAST


def test_poppler_finds_the_words_of_an_edition(edition: Output, tmp_path: Path) -> None:
    """The other reader finds them, too."""
    (tmp_path / "story.pdf").write_bytes(edition.content)
    command = ["pdftotext", "-enc", "UTF-8", str(tmp_path / "story.pdf"), "-"]  # from the system, see system.sh
    found = words_of(
        subprocess.run(command, capture_output=True, check=True, env={"PATH": os.environ["PATH"]}).stdout.decode()
    )

    assert len(told() & found) / len(told()) >= LEAST


def test_an_edition_is_tagged_arabic_from_right_to_left(edition: Output) -> None:
    """What a screen reader asks for stands in the file, which names itself PDF/UA-1."""
    assert b"/Lang(ar)" in edition.content
    assert b"/Direction/R2L" in edition.content
    assert b"/MarkInfo" in edition.content
    assert b"pdfuaid:part>1<" in edition.content


def test_an_edition_is_the_same_every_time(site: Path) -> None:
    """No clock is in it: two drawings have the same bytes."""
    first = draw_all(site)["library-hours/library-hours.pdf"]
    shutil.rmtree(site / SHELF)

    assert draw_all(site)["library-hours/library-hours.pdf"] == first
