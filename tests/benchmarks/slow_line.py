"""A line with a long round trip: a proxy on loopback that passes each byte on after a delay.

Both directions are delayed by half of the round trip, and opening a connection takes a whole one, as over a satellite.
The delay does not limit how many bytes are on their way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

PIECE = 65536


class _SlowLine:
    def __init__(self, port: int, seconds: float) -> None:
        self._port = port
        self._delay = seconds / 2
        self.loop = asyncio.new_event_loop()
        self.ready = Event()
        self.port = 0

    def run(self) -> None:
        """Serve until the loop is stopped."""
        asyncio.set_event_loop(self.loop)
        server = self.loop.run_until_complete(asyncio.start_server(self._connected, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self.ready.set()
        self.loop.run_forever()
        server.close()
        waiting = asyncio.all_tasks(self.loop)
        for task in waiting:
            task.cancel()
        self.loop.run_until_complete(asyncio.gather(*waiting, return_exceptions=True))
        self.loop.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # The first bytes of a client wait for a whole round trip more: that of opening the connection.
        with suppress(asyncio.CancelledError):  # the measurement is over
            await asyncio.sleep(2 * self._delay)
            there, back = await asyncio.open_connection("127.0.0.1", self._port)
            await asyncio.gather(self._pass(reader, back), self._pass(there, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass bytes on, each piece after the delay since it came."""
        coming: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def read() -> None:
            piece = b"-"
            while piece:
                with suppress(OSError):
                    piece = await reader.read(PIECE)
                coming.put_nowait((self.loop.time() + self._delay, piece))

        async def write() -> None:
            while True:
                until, piece = await coming.get()
                await asyncio.sleep(max(0.0, until - self.loop.time()))
                if not piece:
                    break
                writer.write(piece)
                with suppress(OSError):
                    await writer.drain()
            writer.close()

        await asyncio.gather(read(), write())


@contextmanager
def slow_line(address: str, seconds: float) -> Iterator[str]:
    """Reach a server over a line with a round trip of so many seconds; gives the address over this line.

    Args:
        address: of the server on loopback, `http://127.0.0.1:port`.
        seconds: the round trip.
    """
    line = _SlowLine(int(address.rpartition(":")[2]), seconds)
    thread = Thread(target=line.run, daemon=True)
    thread.start()
    line.ready.wait()
    try:
        yield f"http://127.0.0.1:{line.port}"
    finally:
        line.loop.call_soon_threadsafe(line.loop.stop)
        thread.join()
