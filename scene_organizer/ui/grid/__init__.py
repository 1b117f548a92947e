"""The grid of thumbnails under headers."""
