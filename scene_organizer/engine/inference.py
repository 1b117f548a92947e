"""The engine child: TensorFlow, which sees nothing but arrays."""

from __future__ import annotations

import os
from pathlib import Path

from scene_organizer.domain.errors import SceneOrganizerError
from scene_organizer.engine import child
from scene_organizer.engine.bundle import read_bundle
from scene_organizer.engine.keras_model import KerasModel


def run() -> None:
    """The child's whole life."""
    connection = child.connect()
    bundle = read_bundle(Path(os.environ[child.BUNDLE_VARIABLE]))
    model = KerasModel(bundle, os.environ[child.DEVICE_VARIABLE])
    problem = ""
    try:
        model.load()
    except SceneOrganizerError as error:
        problem = error.sentence

    def answer(message: child.Message) -> child.Message:
        header, (images,) = message
        try:
            if "explain" in header:
                return {"explained": True}, [model.explain(images, int(header["explain"]))]
            result = model(images)
        except SceneOrganizerError as error:
            return {"problem": error.sentence}, []
        return (
            {"device": result.device, "notice": result.notice},
            [result.logits, result.evidence, result.embedding],
        )

    hello = {"kind": "engine", "problem": problem, "device": model.device, "notice": model.notice}
    child.serve(connection, hello, answer)
