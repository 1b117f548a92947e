"""A library of photos that the application draws itself, to try everything on."""
