"""What every generated client shares: codec, requests, streams, errors."""
