"""What stands before Streamlit's uploads: who did not ask, or asks for too much, puts nothing into its memory."""

import asyncio

import pytest

from alignment.ground.uploads import GuardedUploads, Uploads


class Streamlit:
    """Keeps what reaches it, as Streamlit does, and answers with `status`."""

    def __init__(self, status=204):
        self.status, self.kept = status, []

    async def __call__(self, scope, _receive, send):
        self.kept.append((scope["method"], scope["path"]))
        if self.status is None:
            raise ConnectionError
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body"})


@pytest.fixture
def uploads():
    return Uploads(most_files=3, most_bytes=1_000, of_all=1_500)


@pytest.fixture
def inner():
    return Streamlit()


@pytest.fixture
def send(uploads, inner):
    guarded = GuardedUploads(inner, uploads, is_open=lambda page: page != "closed")

    def sent(page, file, size=100, method="PUT", folder="", **headers):
        answers = []

        async def answered(message):
            answers.append(message)

        named = {b"content-length": str(size).encode()} if size is not None else {}
        named |= {name.replace("_", "-").encode(): value for name, value in headers.items()}
        path = f"{folder}/_stcore/upload_file/{page}/{file}"
        asyncio.run(
            guarded({"type": "http", "method": method, "path": path, "headers": list(named.items())}, None, answered)
        )
        return answers[0]["status"]

    return sent


def test_a_page_that_shows_no_field_for_files_uploads_nothing(uploads, send, inner):
    uploads.ask("other")
    assert send("page", "a") == 403
    assert send("page", "a", folder="/base") == 403
    assert inner.kept == []
    uploads.ask("page")
    assert send("page", "a") == 204


def test_a_page_that_is_left_uploads_no_more_and_lets_go_of_what_it_had(uploads, send):
    uploads.ask("page")
    send("page", "a")
    uploads.begin("page")
    uploads.ask("page")
    assert not uploads.end("page")
    assert send("page", "b") == 204
    uploads.begin("page")
    assert send("page", "c") == 204  # the run that leaves it is not over yet
    assert uploads.end("page")
    assert send("page", "d") == 403
    assert not uploads.end("page")


def test_a_page_has_so_many_files_at_once_and_so_many_bytes(uploads, send):
    uploads.ask("page")
    assert [send("page", file) for file in "abcd"] == [204, 204, 204, 413]
    assert send("page", "a", method="DELETE") == 204
    assert send("page", "d", size=801) == 413
    assert send("page", "d", size=800) == 204


def test_all_pages_together_have_so_many_bytes_at_once(uploads, send):
    for page in ("one", "two"):
        uploads.ask(page)
    assert send("one", "a", size=900) == 204
    assert send("two", "a", size=900) == 503
    assert send("two", "a", size=600) == 204


def test_what_a_closed_page_had_counts_no_more_after_a_while(uploads, send, monkeypatch):
    for page in ("closed", "still open", "next"):
        uploads.ask(page)
    send("closed", "a", size=900)
    assert send("next", "a", size=900) == 503
    monkeypatch.setattr("alignment.ground.uploads._LINGER", -1.0)
    assert send("next", "a", size=900) == 204
    assert send("still open", "a") == 204


@pytest.mark.parametrize("size", [None, "", "0", "-5", "x", "9" * 5_000])
def test_an_upload_that_does_not_say_its_size_is_refused(uploads, send, inner, size):
    uploads.ask("page")
    assert send("page", "a", size=size) == 411
    assert send("page", "a", size=100, transfer_encoding=b"chunked") == 411
    assert inner.kept == []


@pytest.mark.parametrize("status", [400, 500, None])
def test_an_upload_that_fails_is_not_counted(uploads, send, inner, status):
    uploads.ask("page")
    inner.status = status
    for file in "abcd":
        try:
            assert send("page", file, size=900) == status
        except ConnectionError:
            assert status is None
    inner.status = 204
    assert send("page", "e", size=900) == 204


def test_a_file_counts_until_it_is_really_gone(uploads, send, inner):
    uploads.ask("page")
    send("page", "a", size=900)
    inner.status = 403
    assert send("page", "a", method="DELETE") == 403
    inner.status = 204
    assert send("page", "a", size=50) == 409
    assert send("page", "b", size=900) == 413


def test_a_file_that_comes_whole_after_its_page_was_left_is_counted_and_let_go(uploads):
    uploads.ask("page")
    assert uploads.take("page", "a", 900) == 0
    uploads.begin("page")
    assert uploads.end("page")
    uploads.keep("page", "a", 900)
    assert uploads.take("page", "b", 100) == 403
    uploads.begin("page")
    assert uploads.end("page")


def test_other_requests_are_passed_on(send, inner):
    assert send("page", "a", method="OPTIONS") == 204
    assert len(inner.kept) == 1
