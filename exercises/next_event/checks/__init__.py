"""Promises looked at again, three and six months later: `keeping` has the links and the answers, `widgets` asks."""
