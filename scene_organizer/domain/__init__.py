"""What the application is about: frozen dataclasses and rules, standard library only."""
