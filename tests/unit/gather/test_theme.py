from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from site_builder.domain.theme import Asset, Template
from site_builder.gather.theme import read_theme


def put(root: Path, **files: bytes) -> Path:
    """Files by path, with two underscores for a slash."""
    for name, content in files.items():
        path = root / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


def test_the_sites_own_files_lie_over_the_default_ones(tmp_path: Path) -> None:
    """One file of the same name replaces one file; the others stay; all in the order of names."""
    default = put(tmp_path / "default", templates__b=b"default b", templates__a=b"default a", static__fonts__f=b"\xff")
    site = put(tmp_path / "site", templates__a=b"own a", static__own=b"own")

    theme, findings = read_theme(site, default)

    assert findings == ()
    assert theme.templates == (
        Template("a", "own a", "templates/a"),
        Template("b", "default b", (default / "templates/b").as_posix()),
    )
    assert theme.assets == (Asset("fonts/f", b"\xff"), Asset("own", b"own"))


def test_the_checkout_is_a_site_with_its_own_theme(tmp_path: Path) -> None:
    """Where both folders are one, each file is read once and shown from the root."""
    root = put(tmp_path, templates__a=b"a", static__s=b"s")

    theme, findings = read_theme(root, root)

    assert (theme.templates, theme.assets, findings) == ((Template("a", "a", "templates/a"),), (Asset("s", b"s"),), ())


def test_hidden_files_are_nobodys_template(tmp_path: Path) -> None:
    """What a system or an editor leaves behind reaches no site."""
    root = put(tmp_path, templates__a=b"a", templates___dot_DS_Store=b"\xff", static___dot_git__x=b"x")

    theme, findings = read_theme(root, root)

    assert ([template.name for template in theme.templates], theme.assets, findings) == (["a"], (), ())


def test_a_template_that_is_no_text_is_a_finding(tmp_path: Path) -> None:
    """The rest of the theme is read all the same."""
    root = put(tmp_path, templates__a=b"\xe9", templates__b=b"b")

    theme, findings = read_theme(root, root)

    assert [template.name for template in theme.templates] == ["b"]
    assert [(finding.code, str(finding.at)) for finding in findings] == [("wrong-encoding", "templates/a:1:1")]


def test_a_theme_without_templates_is_a_finding(tmp_path: Path) -> None:
    """A broken installation is told as one."""
    assert [finding.code for finding in read_theme(tmp_path, tmp_path)[1]] == ["no-templates"]


def test_a_folder_that_cannot_be_opened_is_a_finding(tmp_path: Path, refuse: Callable[[str], None]) -> None:
    """Nothing disappears silently from a site."""
    root = put(tmp_path, templates__a=b"a", static__s__x=b"x")
    refuse("static/s")

    assert [(finding.code, str(finding.at)) for finding in read_theme(root, root)[1]] == [
        ("file-forbidden", "static/s")
    ]
