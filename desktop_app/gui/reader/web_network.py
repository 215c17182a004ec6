"""Switches that disable Chromium's network. They are set before Qt WebEngine starts, for the complete process.

The isolation of a page can't intercept every connection: `<link rel="preconnect">` opens one without a request to the
interceptor, the Content Security Policy or a setting. Each switch here works without the others and without that
isolation.
"""

from __future__ import annotations

from collections.abc import MutableMapping

VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"
NO_NAMES = '--host-resolver-rules="MAP * ~NOTFOUND"'
"""No host name is resolved, not even a numeric address; the system's resolver is not used."""
NO_ROUTE = "--proxy-server=http://[ff01::1]:9 --proxy-bypass-list=<-loopback>"
"""Every connection uses a proxy at a multicast address, to which the system opens no TCP connection.

A closed port of this computer would also work, but another program could listen there. `<-loopback>` sends connections
to this computer through the proxy, too. `QNetworkProxy` supports neither that nor names without a dot.
"""
NO_WEBRTC = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp"
"""WebRTC sends no UDP, neither to STUN servers nor as mDNS, because the two options above do not affect it."""
SWITCHES = (NO_NAMES, NO_ROUTE, NO_WEBRTC)


def close_network(environment: MutableMapping[str, str]) -> None:
    """Add the switches to the environment that Qt WebEngine reads when it starts.

    Args:
        environment: `os.environ`. Switches in it are kept; ours follow them, and Chromium obeys the last of each.
    """
    environment[VARIABLE] = " ".join((environment.get(VARIABLE, ""), *SWITCHES)).strip()
