"""A server on the loopback interface that answers, or fails to, as a test says."""
