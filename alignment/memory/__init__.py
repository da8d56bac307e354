"""The network's memory: what other centres did that is like what somebody types, with whom to ask.

- `likeness`: how like two texts are, in any two of the six languages
- `finding`: the few of a hundred thousand rows that may be like a text
- `remembering`: the published rows and samples that are shown, and what is copied of them
"""

from alignment.memory.remembering import MOST, Remembered, remember, warm_up_memory, with_choices

__all__ = ["MOST", "Remembered", "remember", "warm_up_memory", "with_choices"]
