"""No code is made from what files hold, and nothing in the sources could reach a network."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

SOURCES = sorted([*ROOT.glob("scene_organizer/**/*.py"), *ROOT.glob("training/**/*.py")])
LOADERS = {"pickle", "cPickle", "marshal", "shelve", "dill", "cloudpickle", "joblib", "yaml"}
"""Modules that may run what they read."""

NETWORK = {"urllib", "http", "ftplib", "smtplib", "requests", "httpx", "aiohttp", "urllib3", "ssl"}
LOCAL = {"QLocalServer", "QLocalSocket"}
"""Of Qt's network what never leaves the computer."""


def problems(source: str) -> Iterator[str]:
    """What a source has that it should not."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found = {alias.name.split(".")[0] for alias in names} & (LOADERS | NETWORK)
                yield from found
            case ast.ImportFrom(module=str(module), names=names):
                yield from {module.split(".")[0]} & (LOADERS | NETWORK)
                if module == "PySide6.QtNetwork":
                    yield from {alias.name for alias in names} - LOCAL
            case ast.Call(func=ast.Name(id="eval" | "exec" | "compile" | "__import__" as name)):
                yield name
            case ast.Call(func=ast.Attribute(attr=name), keywords=keywords):
                given = {each.arg: ast.unparse(each.value) for each in keywords}
                if name == "load" and ast.unparse(node.func) in ("np.load", "numpy.load"):
                    if given.get("allow_pickle") != "False":
                        yield "np.load that may unpickle"
                elif name == "XMLParser" and given.get("resolve_entities") != "False":
                    yield "XML with entities"
                elif given.get("safe_mode", "True") != "True":
                    yield "a model without safe mode"
                elif given.get("shell", "False") != "False":
                    yield "a shell"
                elif name == "enable_unsafe_deserialization" or (
                    ast.unparse(node.func) in ("os.system", "os.popen")
                ):
                    yield name


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_trusted_and_no_network_asked(path: Path) -> None:
    assert list(problems(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("source", [
    "import pickle", "from urllib.request import urlopen", "import http.client",
    "from PySide6.QtNetwork import QTcpSocket", "eval('1')", "exec(text)",
    "np.load(file)", "np.load(file, allow_pickle=True)", "etree.XMLParser()",
    "keras.saving.load_model(file, safe_mode=False)", "subprocess.run('x', shell=True)",
    "os.system('x')", "keras.config.enable_unsafe_deserialization()",
])
def test_it_would_be_noticed(source: str) -> None:
    assert len(list(problems(source))) == 1
