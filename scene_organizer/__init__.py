"""Scene Organizer: sorts a photo library by scene, entirely on this computer."""

__version__ = "0.1.0"
