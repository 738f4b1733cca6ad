// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Nothing leaves the machine: no class of the program can open a connection, and the traps of story 9 would notice one. */
class NetworkTest {
    /** What is needed to open a connection, to look a name up, or to show a page that does. */
    private static final List<String> FORBIDDEN = List.of(
            "java/net/",
            "javax/net/",
            "sun/net/",
            "jdk/internal/net/",
            "java/nio/channels/SocketChannel",
            "java/nio/channels/ServerSocketChannel",
            "java/nio/channels/DatagramChannel",
            "java/nio/channels/AsynchronousSocketChannel",
            "java/nio/channels/AsynchronousServerSocketChannel",
            "java/rmi/",
            "org/eclipse/swt/browser/",
            "org/eclipse/ecf/",
            "org/apache/http/");
    /** Names of places, which open nothing. */
    private static final Set<String> NAMES = Set.of("java/net/URI", "java/net/URISyntaxException", "java/net/URL");

    private static final Set<String> OPENING =
            Set.of("java/net/URL.openConnection", "java/net/URL.openStream", "java/net/URL.getContent");

    @Test
    void noClassOfTheProgramCanOpenAConnection() throws IOException {
        List<String> bad = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        int classes = 0;
        for (Bundle bundle :
                FrameworkUtil.getBundle(NetworkTest.class).getBundleContext().getBundles()) {
            String name = bundle.getSymbolicName();
            if (!name.startsWith("org.fairlead.") || name.startsWith("org.fairlead.workbench.tests")) {
                continue;
            }
            Enumeration<URL> files = bundle.findEntries("/", "*.class", true);
            while (files != null && files.hasMoreElements()) {
                URL file = files.nextElement();
                seen.add(name);
                classes++;
                try (InputStream in = file.openStream()) {
                    ClassReferences.of(in).stream()
                            .filter(NetworkTest::isForbidden)
                            .forEach(reference -> bad.add(name + " " + file.getPath() + ": " + reference));
                }
            }
        }
        assertTrue(classes > 500, "classes read: " + classes);
        assertTrue(
                seen.containsAll(Stream.of("model", "reader", "engine", "audit", "batch", "cli", "workbench")
                        .map(layer -> "org.fairlead." + layer)
                        .toList()),
                seen.toString());
        assertEquals(List.of(), bad);
    }

    private static boolean isForbidden(String reference) {
        if (OPENING.contains(reference)) {
            return true;
        }
        String type = reference.replaceFirst("^\\[*L?", "").replaceFirst("[.;].*$", "");
        return !NAMES.contains(type) && FORBIDDEN.stream().anyMatch(type::startsWith);
    }

    @Test
    void theTrapNoticesASocketAndAnAddress() throws Exception {
        try (NetworkTrap trap = new NetworkTrap();
                ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
            assertTrue(socket.isConnected());
            assertFalse(trap.attempts().isEmpty(), "asked for by Java");
        }
    }

    @Test
    void theTrapNoticesAChannelOfWhichJavaIsNotAsked() throws Exception {
        Assumptions.assumeTrue(NetworkTrap.seesSockets(), "only where the system lists sockets");
        assertEquals(Set.of(), NetworkTrap.sockets(), "none before");
        try (NetworkTrap trap = new NetworkTrap();
                ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SocketChannel channel = SocketChannel.open(server.getLocalSocketAddress())) {
            assertTrue(channel.isConnected());
            Window.until("seen", () -> trap.attempts().stream().anyMatch(line -> line.startsWith("tcp")));
        }
    }
}
