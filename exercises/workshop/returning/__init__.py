"""Coming back without one's phone, or without its cookies: "I was here before", which the desk confirms."""
