"""The addresses at which a room reaches this machine."""

import ipaddress
import os
import re
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

import psutil

from exercises.workshop.errors import ExerciseError

ADDRESS_VARIABLE = "SDG_WORKSHOP_ADDRESS"
_ADDRESS = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:/[\w.~/-]*)?", re.ASCII | re.IGNORECASE)
_LONGEST = 200  # characters
# Networks within the machine, where no phone is: of containers and of virtual machines.
_WITHIN = re.compile(r"docker|br-|veth|virbr|vmnet|vboxnet|vethernet|zt|tailscale|utun|tun", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MachineAddress:
    """An address of this machine, and what the system calls the network that it has it in ("wlan0", "Wi-Fi")."""

    host: str
    network: str


def given_address() -> str:
    """The address that `SDG_WORKSHOP_ADDRESS` gives, which goes before all, "" where it is not set."""
    return os.environ.get(ADDRESS_VARIABLE, "").strip().rstrip("/")


def room_address(seen: str, chosen: str = "") -> str:
    """Where phones reach the app, as "http://192.168.1.20:8501", without a slash at the end.

    That of `SDG_WORKSHOP_ADDRESS`, else the one `chosen` at the desk, else the one at which it is `seen`.
    """
    return given_address() or chosen or seen


def seen_address(url: str, base: str = "") -> str:
    """The address of the app in that of a page of it, `url`; `base` is the path that all its pages lie under.

    Where it only works on this machine ("localhost"), its host is replaced by the machine's in the local network.
    """
    parts = urlsplit(url)
    host = parts.hostname or "localhost"
    return with_host(url, local_network_address() if _only_here(host) else host, base)


def with_host(url: str, host: str, base: str = "") -> str:
    """The address of the app as by `seen_address`, with this host."""
    parts, shown = urlsplit(url), f"[{host}]" if ":" in host else host
    port, path = f":{parts.port}" if parts.port else "", base.strip("/")
    return f"{parts.scheme or 'http'}://{shown}{port}{path and f'/{path}'}"


def address_in(typed: str) -> str:
    """An address as somebody typed it, "192.168.1.20:8501" as well; "" for nothing. Raises `ExerciseError`."""
    address = typed.strip().rstrip("/")
    if address and "://" not in address:
        address = f"http://{address}"
    if address and (len(address) > _LONGEST or not _ADDRESS.fullmatch(address)):
        raise ExerciseError("error-no-address", address=typed.strip()[:_LONGEST])
    return address


def machine_addresses() -> tuple[MachineAddress, ...]:
    """The addresses by which others may reach this machine, the likeliest first. Nothing is sent."""
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    found = [
        (ipaddress.ip_address(own.address.partition("%")[0]), name)
        for name, addresses in psutil.net_if_addrs().items()
        for own in addresses
        if name in up and own.family in {socket.AF_INET, socket.AF_INET6}
    ]
    reaching = [
        (address, name)
        for address, name in found
        if not (address.is_loopback or address.is_link_local or address.is_unspecified)
    ]
    routed = _routed()
    # IPv4 first: it is what routers of rooms give to phones, and shorter to type.
    reaching.sort(key=lambda own: (str(own[0]) != routed, bool(_WITHIN.match(own[1])), own[0].version))
    return tuple(MachineAddress(str(address), name) for address, name in reaching)


def local_network_address() -> str:
    """The address of this machine in the local network, or 127.0.0.1 where it is in none. Nothing is sent.

    A laptop that is the hotspot itself has no route to anywhere: then it is the likeliest of its own.
    """
    listed = machine_addresses()
    return listed[0].host if listed else "127.0.0.1"


def is_address_of_this_machine(host: str) -> bool:
    """Whether this machine has this address now; a name it may have, as far as can be told."""
    if _only_here(host):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return True
    return str(address) in {own.host for own in machine_addresses()}


def _routed() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # of the block for documentation (RFC 5737): never a real machine
            return str(probe.getsockname()[0])
        except OSError:
            return ""


def _only_here(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return address.is_loopback or address.is_unspecified
