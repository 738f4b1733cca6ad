// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;

/**
 * Notices every attempt to reach the network while it is set. Java asks the proxy selector before it connects a socket or opens an address; on Linux the
 * system's tables are looked at all the time too, in which a socket of this process stands whoever opened it.
 */
final class NetworkTrap implements AutoCloseable {
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6");

    private final ProxySelector before = ProxySelector.getDefault();
    private final Set<String> attempts = new ConcurrentSkipListSet<>();
    private final Thread thread = new Thread(this::watch, "network trap");
    private volatile boolean done;

    NetworkTrap() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                attempts.add(uri.toString());
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                attempts.add(uri.toString());
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether the system's tables can be looked at. */
    static boolean seesSockets() {
        return Platform.OS_LINUX.equals(Platform.getOS()) && Files.isReadable(Path.of("/proc/self/net/tcp"));
    }

    /** Addresses that were asked for, and sockets that were seen. */
    Set<String> attempts() {
        return new TreeSet<>(attempts);
    }

    private void watch() {
        while (!done) {
            try {
                if (seesSockets()) {
                    attempts.addAll(sockets());
                }
                Thread.sleep(20);
            } catch (IOException e) {
                attempts.add("cannot look: " + e);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The lines of the system's tables that are sockets of this process. */
    static Set<String> sockets() throws IOException {
        Set<String> mine = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : files.toList()) {
                number(file, mine);
            }
        }
        Set<String> found = new TreeSet<>();
        for (String table : TABLES) {
            Path file = Path.of("/proc/self/net", table);
            if (Files.isReadable(file)) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .filter(line -> mine.contains(line.strip().split("\\s+")[9]))
                        .forEach(line -> found.add(table + " " + line.strip()));
            }
        }
        return found;
    }

    private static void number(Path file, Set<String> mine) throws IOException {
        try {
            String target = Files.readSymbolicLink(file).toString();
            if (target.startsWith("socket:[")) {
                mine.add(target.substring(8, target.length() - 1));
            }
        } catch (NoSuchFileException e) {
            // closed meanwhile
        }
    }

    @Override
    public void close() {
        done = true;
        thread.interrupt();
        ProxySelector.setDefault(before);
    }
}
