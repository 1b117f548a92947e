"""Pixels and metadata: Pillow and numpy, never Qt and never TensorFlow."""
