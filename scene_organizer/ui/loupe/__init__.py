"""One photo large: what is seen of it, what is known of it, and why the model says so."""
