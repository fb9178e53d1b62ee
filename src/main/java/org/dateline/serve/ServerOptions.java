package org.dateline.serve;

import java.time.Duration;

/**
 * How a server listens, and how much it gives to one query.
 *
 * @param host address to listen on; {@code localhost} is reached from this machine only
 * @param port 0 takes any free port
 * @param timeout how long one query may run
 * @param heldRows rows of an answer that are held back until the answer is whole; longer answers are sent as they come, and
 *     the connection breaks off when the time runs out
 * @param longestBody bytes that a request may send
 */
public record ServerOptions(String host, int port, Duration timeout, int heldRows, int longestBody) {
    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("no timeout: " + timeout);
        }
    }

    /** This machine only, half a minute a query. */
    public static ServerOptions local(int port) {
        return new ServerOptions("localhost", port, Duration.ofSeconds(30), 50_000, 1_000_000);
    }

    public ServerOptions withHost(String other) {
        return new ServerOptions(other, port, timeout, heldRows, longestBody);
    }

    public ServerOptions withTimeout(Duration other) {
        return new ServerOptions(host, port, other, heldRows, longestBody);
    }

    public ServerOptions withHeldRows(int other) {
        return new ServerOptions(host, port, timeout, other, longestBody);
    }
}
