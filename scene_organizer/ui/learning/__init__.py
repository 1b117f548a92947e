"""Learning as it is seen: candidate and model side by side, what changed, versions, categories."""
