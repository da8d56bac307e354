"""A rule that many things keep is one test, which names all that break it: a test for each would say no more."""


def in_each(things, name=str):
    """Make a test of a rule, which is asked of each of these things; `name` says how one is told."""

    def of(rule):
        def test():
            broken = []
            for thing in things:
                try:
                    rule(thing)
                except AssertionError as told:
                    broken.append(f"{name(thing)}: {told}")
            assert not broken, "\n".join(broken)

        test.__name__ = test.__qualname__ = rule.__name__
        return test

    return of
