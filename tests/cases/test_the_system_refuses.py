"""What the operating system refuses: each ends in a sentence, an exit code, and the old site standing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.case import SOUND, run

ROOT = Path(__file__).parent.parent.parent
UNPRIVILEGED = ["/usr/bin/setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
"""Root may read and write everything; without these two rights it is refused like anybody else."""
MOUNT, UNMOUNT = "/usr/bin/mount", "/usr/bin/umount"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A sound site that was built once."""
    site = shutil.copytree(SOUND, tmp_path / "site")
    assert run(site, "en", "build").code == 0
    return site


def isnad(site: Path, *arguments: str, setup: str = "pass") -> subprocess.CompletedProcess[str]:
    """Run the command in a process without privileges, after `setup` has taken something away from it."""
    script = f"import resource; {setup}; from site_builder.cli import main; main()"
    where = [] if arguments[0] == "new" else ["--site", str(site)]
    command = [*UNPRIVILEGED, sys.executable, "-c", script, "--lang", "en", *arguments, *where]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


def pages(site: Path) -> dict[str, bytes]:
    """Every file of the build."""
    build = site / "build"
    return {path.relative_to(build).as_posix(): path.read_bytes() for path in build.rglob("*") if path.is_file()}


def change(site: Path) -> None:
    """A new headline, so that a build that went through would show."""
    story = site / "content/library-hours/story.md"
    story.write_text(story.read_text().replace("لماذا تبقى", "كيف تبقى"))


def test_a_folder_that_is_not_ours_is_not_replaced(site: Path) -> None:
    """A typo in --output does not cost anybody their photos."""
    (site / "photos").mkdir()
    (site / "photos/summer.jpg").write_bytes(b"jpg")

    done = isnad(site, "build", "--output", str(site / "photos"))

    assert done.returncode == 1
    assert "[output-not-ours]" in done.stderr
    assert "summer.jpg" in done.stderr
    assert [path.name for path in (site / "photos").iterdir()] == ["summer.jpg"]


def test_an_output_that_holds_the_site_is_not_replaced(site: Path) -> None:
    """`--output .` would erase the sources."""
    done = isnad(site, "build", "--output", str(site))

    assert done.returncode == 1
    assert "[output-holds-input]" in done.stderr
    assert (site / "site.yaml").exists()


def test_without_the_right_to_write_the_old_site_stands(site: Path) -> None:
    """The sentence names the folder and the user."""
    before = pages(site)
    change(site)
    site.chmod(0o555)

    done = isnad(site, "build")

    site.chmod(0o755)
    assert done.returncode == 1
    assert "[no-write-permission]" in done.stderr
    assert "Traceback" not in done.stderr
    assert pages(site) == before


def test_a_file_that_may_not_be_read_is_named(site: Path) -> None:
    """A source that only somebody else may read is a finding, not a crash."""
    (site / "seeds/library.txt").chmod(0)

    done = isnad(site, "build")

    assert done.returncode == 1
    assert "seeds/library.txt: error" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_grows_too_large_leaves_the_old_site(site: Path) -> None:
    """A quota of 20 KB a file refuses the font in the middle of the writing."""
    before = pages(site)
    change(site)

    done = isnad(site, "build", setup="resource.setrlimit(resource.RLIMIT_FSIZE, (20480, 20480))")

    assert done.returncode == 1
    assert "[disk-full]" in done.stderr
    assert pages(site) == before
    assert [path.name for path in site.iterdir() if path.name.startswith(".isnad")] == []


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 16 MB."""
    if os.geteuid() != 0 or sys.platform != "linux":
        pytest.skip("only root on Linux can make a disk that is nearly full")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run([MOUNT, "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)], check=True)
    yield disk
    subprocess.run([UNMOUNT, str(disk)], check=True)


def fill(disk: Path, left: int) -> Path:
    """A file that leaves so many bytes to others."""
    ballast = disk / "ballast"
    ballast.write_bytes(b"x" * (shutil.disk_usage(disk).free - left))
    return ballast


def test_a_disk_that_fills_up_leaves_the_old_site(site: Path, disk: Path) -> None:
    """On a disk with 40 KB left the second build does not fit: the first one stays, whole."""
    small = shutil.copytree(site, disk / "site")
    before = pages(small)
    change(small)
    fill(disk, 40_960)

    done = isnad(small, "build")

    assert done.returncode == 1
    assert "[disk-full]" in done.stderr
    assert pages(small) == before


def test_a_disk_that_fills_up_during_an_edit_leaves_the_old_site(site: Path, disk: Path) -> None:
    """Even the few pages of an edit may be too many; with room again the next build is as good as any."""
    small = shutil.copytree(site, disk / "site")
    story = small / "content/library-hours/story.md"
    for words in ("كلمة", "كلمتان"):
        assert isnad(small, "build").returncode == 0
        story.write_text(f"{story.read_text()}\n{words}\n")
    before = pages(small)
    ballast = fill(disk, 8_192)

    refused = isnad(small, "build")
    after = pages(small)
    ballast.unlink()
    done = isnad(small, "build")

    assert (refused.returncode, after, done.returncode) == (1, before, 0)
    assert "[disk-full]" in refused.stderr
    assert "كلمتان" in (small / "build/library-hours/index.html").read_text()
    assert [path.name for path in small.iterdir() if path.name.startswith(".isnad")] == []


def test_a_folder_without_a_site_says_what_is_missing(tmp_path: Path) -> None:
    """The first command of a newcomer in the wrong folder."""
    done = isnad(tmp_path, "build")

    assert done.returncode == 1
    assert "site.yaml: error [file-missing]" in done.stderr


def test_a_new_site_is_never_laid_over_old_work(tmp_path: Path) -> None:
    """`isnad new` in a folder with files writes nothing."""
    (tmp_path / "novel.txt").write_text("chapter one")

    done = isnad(tmp_path, "new", str(tmp_path))

    assert done.returncode == 1
    assert "novel.txt" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["novel.txt"]
