"""What pages get instead of the store for who somebody is: the person at one browser, and how they go on elsewhere."""

from alignment.store.sheets import Store, shared_store


class Passes:
    """The person at the browser of `token`, which is what its cookie gives. Safe to share among threads.

    All methods raise `StoreFailed` when the database fails; what each does is said in `alignment.store.devices`.
    """

    def __init__(self, store: Store, token: str) -> None:
        self._store, self._token = store, token

    def person(self) -> str:
        """The token by which the person goes."""
        return self._store.person(self._token)

    def make(self) -> str:
        """A pass with which they can go on at another browser."""
        return self._store.make_pass(self.person())

    def owner(self, typed: str) -> str:
        """The id of the person of a pass that can still be taken. Raises `AlignmentError` for any other."""
        return self._store.pass_owner(typed)

    def take(self, typed: str) -> str:
        """Go on here as the person of a pass; gives their token. Raises `AlignmentError` where it is good no longer."""
        return self._store.take_pass(typed, self._token)

    def claim(self, person: str) -> str:
        """Go on here as the person of an address of before. Raises `AlignmentError` where somebody does already."""
        return self._store.claim_person(person, self._token)

    def next_person(self) -> str:
        """Let somebody new be at this browser; gives their token."""
        return self._store.next_person(self._token)


def shared_passes(token: str) -> Passes:
    """Those of the store that the whole process shares. Raises `StoreFailed`."""
    return Passes(shared_store(), token)
