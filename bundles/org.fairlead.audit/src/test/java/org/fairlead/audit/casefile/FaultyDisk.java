// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;

/** The real file system behind paths that fail when told to: the disk full, read-only, or gone with its folder while files on it stay open. */
@NullUnmarked // the interfaces of java.nio.file say nothing about null
final class FaultyDisk extends FileSystemProvider {
    private final FileSystem real = FileSystems.getDefault();
    private final FileSystemProvider provider = real.provider();
    private final FileSystem system = new Surface();
    private long space = Long.MAX_VALUE;
    private boolean readOnly;
    private boolean gone;

    /** A path on this disk. */
    Path on(Path path) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return system;
                    }
                    Object[] plain = args == null ? null : args.clone();
                    for (int i = 0; plain != null && i < plain.length; i++) {
                        plain[i] = plain[i] instanceof Path p ? off(p) : plain[i];
                    }
                    try {
                        Object result = method.invoke(path, plain);
                        return result instanceof Path p ? on(p) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void leave(long bytes) {
        space = bytes;
    }

    void readOnly(boolean is) {
        readOnly = is;
    }

    void gone(boolean is) {
        gone = is;
    }

    /** Takes space; returns how much of it there was. */
    int take(int bytes) {
        int taken = (int) Math.min(bytes, space);
        space -= taken;
        return taken;
    }

    private Path off(Path path) {
        return path.getFileSystem() == system ? real.getPath(path.toString()) : path;
    }

    private Path there(Path path) throws IOException {
        if (gone) {
            throw new NoSuchFileException(path.toString());
        }
        return off(path);
    }

    private Path writable(Path path) throws IOException {
        if (readOnly) {
            throw new FileSystemException(path.toString(), null, "Read-only file system");
        }
        return there(path);
    }

    private Path opened(Path path, Set<? extends OpenOption> options) throws IOException {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)
                ? writable(path)
                : there(path);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return new FaultyChannel(provider.newFileChannel(opened(path, options), options, attributes), this);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = provider.newDirectoryStream(there(dir), p -> true)) {
            files.forEach(f -> found.add(on(f)));
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return found.iterator();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public void delete(Path path) throws IOException {
        provider.delete(writable(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        provider.move(writable(source), writable(target), options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        provider.copy(there(source), writable(target), options);
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) throws IOException {
        provider.createDirectory(writable(dir), attributes);
    }

    @Override
    public boolean isSameFile(Path a, Path b) throws IOException {
        return provider.isSameFile(there(a), there(b));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return provider.isHidden(there(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return provider.getFileStore(there(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        provider.checkAccess(there(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return provider.getFileAttributeView(off(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return provider.readAttributes(there(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return provider.readAttributes(there(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        provider.setAttribute(writable(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    private final class Surface extends FileSystem {
        @Override
        public FileSystemProvider provider() {
            return FaultyDisk.this;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return StreamSupport.stream(real.getRootDirectories().spliterator(), false)
                    .map(FaultyDisk.this::on)
                    .toList();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return on(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }
}
