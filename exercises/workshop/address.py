"""The address at which a room reaches this machine."""

import ipaddress
import os
import socket
from urllib.parse import urlsplit

ADDRESS_VARIABLE = "SDG_WORKSHOP_ADDRESS"


def room_address(seen: str) -> str:
    """Where phones reach the app, as "http://192.168.1.20:8501", without a slash at the end.

    That of `SDG_WORKSHOP_ADDRESS`, else `seen`, the address under which the asking browser has the app; where that
    only works on this machine ("localhost"), its host is replaced by the machine's address in the local network.
    """
    if given := os.environ.get(ADDRESS_VARIABLE, "").strip().rstrip("/"):
        return given
    parts = urlsplit(seen)
    host = parts.hostname or "localhost"
    if _only_here(host):
        host = local_network_address()
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme or 'http'}://{shown}{f':{parts.port}' if parts.port else ''}"


def local_network_address() -> str:
    """The address of this machine in the local network, or 127.0.0.1 where it is in none. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # of the block for documentation (RFC 5737): never a real machine
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _only_here(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return address.is_loopback or address.is_unspecified
