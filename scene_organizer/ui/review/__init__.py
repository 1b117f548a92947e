"""Going through the doubtful photos, one key each."""
