"""Moving and copying photos without ever losing one: plan, journal, act, undo, recover."""
