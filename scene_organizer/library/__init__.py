"""The whole application without a face, used by the window and the command line."""

from scene_organizer.library.library import Library, Priority

__all__ = ["Library", "Priority"]
