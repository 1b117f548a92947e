"""Threads under the window: Qt adapters without logic, joined by one bridge."""
