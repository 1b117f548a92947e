"""Child processes that decode photos and run the model, and the model bundle they run."""
