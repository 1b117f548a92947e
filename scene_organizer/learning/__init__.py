"""What can be learned from stored embeddings and from what people said."""
