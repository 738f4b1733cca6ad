// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Spark's own standalone cluster on the loopback interface: a master and two workers of one core, with the class path of this test. The workers have
 * different names for the one machine: a task is not run a second time on a machine where it is running.
 */
final class StandaloneCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private final Path home;
    private final String master;
    private final List<Process> workers = new ArrayList<>();
    private final List<Process> all = new ArrayList<>();

    StandaloneCluster(Path home) throws IOException, InterruptedException {
        this.home = home;
        Files.createDirectories(home.resolve("jars")); // a worker looks for Spark here, and finds it on the class path
        int port = freePort();
        master = "spark://" + HOST + ":" + port;
        start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                "" + port,
                "--webui-port",
                "0");
        awaitPort(port);
        for (int i = 1; i <= 2; i++) {
            workers.add(start(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    i == 1 ? HOST : "localhost",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    home.resolve("work" + i).toString(),
                    master));
        }
    }

    /** Starts the program on the cluster. @param more options of the JVM and of Spark */
    Process submit(List<String> more, String... arguments) throws IOException {
        List<String> options = new ArrayList<>(more);
        options.addAll(List.of(
                "-Dspark.master=" + master,
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.host=" + HOST,
                "-Dspark.executor.cores=1",
                "-Dspark.executor.memory=600m",
                "-Dspark.executor.extraClassPath=" + CLASS_PATH,
                "-Dspark.sql.shuffle.partitions=2"));
        return start("program", options, Main.class.getName(), arguments);
    }

    /** As a machine dies: the worker and what it runs, without a word. */
    void killFirstWorker() {
        Process worker = workers.get(0);
        worker.descendants().forEach(ProcessHandle::destroyForcibly);
        worker.destroyForcibly();
    }

    /** What runs under the first worker stands still, as a machine does that is far too busy. */
    void pauseFirstExecutor() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** It goes on. */
    void resumeFirstExecutor() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle process : workers.get(0).descendants().toList()) {
            new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
        }
    }

    /** What all processes said. */
    String log() {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(home.relativize(file)).append('\n').append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Process process : all) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        for (Process process : all) {
            process.waitFor();
        }
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        return start(name, List.of(), main, arguments);
    }

    private Process start(String name, List<String> options, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx600m", "-XX:+UseSerialGC"));
        command.addAll(opens());
        command.addAll(options);
        command.addAll(List.of("-cp", CLASS_PATH, main));
        command.addAll(List.of(arguments));
        File log = home.resolve(name + ".log").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_LOCAL_IP",
                        HOST,
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        Process process = builder.start();
        all.add(process);
        return process;
    }

    private static List<String> opens() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("--"))
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket(HOST, port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the master did not come");
    }
}
