"""Exit codes, the same for every command."""

OK, SOME_FAILED, WRONG_USAGE, ENVIRONMENT_FAILED, INTERRUPTED = 0, 1, 2, 3, 130
