"""The window: Qt widgets over the library, without rules of their own."""
