/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a folder of resources that lists them in {@code index.txt}. The class path is asked once for the index; the others are
 * read from beside it.
 */
public final class ShippedFiles {

    private static final String INDEX = "index.txt";

    /** Reads one file by its path below the folder, or nothing where there is none. */
    @FunctionalInterface
    private interface Reader {
        byte @Nullable [] read(String path) throws IOException;
    }

    private ShippedFiles() {}

    /**
     * Reads all texts the index names.
     *
     * @param owner a class of the module the folder belongs to
     * @param folder from the root of the class path, such as {@code /parameters/}
     */
    public static Map<String, String> read(Class<?> owner, String folder) {
        URL index = owner.getResource(folder + INDEX);
        if (index == null) {
            throw new IllegalStateException("The build lacks the resource " + folder + INDEX + ".");
        }
        try {
            if (index.getProtocol().equals("file")) {
                Path beside = Path.of(URI.create(index.toString())).resolveSibling(".");
                return read(folder, path -> bytes(beside.resolve(path)));
            }
            URLConnection connection = index.openConnection();
            if (connection instanceof JarURLConnection inJar
                    && index.getProtocol().equals("jar")) {
                return read(folder, inJar);
            }
            return read(folder, path -> bytes(owner, folder + path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resources of " + folder + ".", e);
        }
    }

    private static Map<String, String> read(String folder, JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String index = connection.getEntryName();
        String prefix = index.substring(0, index.length() - INDEX.length());
        try (JarFile jar = connection.getJarFile()) {
            return read(folder, path -> bytes(jar, prefix + path));
        }
    }

    private static Map<String, String> read(String folder, Reader reader) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String path : lines(text(folder, INDEX, reader))) {
            texts.put(path, text(folder, path, reader));
        }
        return texts;
    }

    private static List<String> lines(String index) {
        return index.lines().filter(path -> !path.isBlank()).toList();
    }

    private static byte @Nullable [] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static byte @Nullable [] bytes(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream stream = jar.getInputStream(entry)) {
            // the size is known, and a buffer for more would cost more than the text
            return stream.readNBytes(Math.toIntExact(entry.getSize()));
        }
    }

    private static byte @Nullable [] bytes(Class<?> owner, String name) throws IOException {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }

    private static String text(String folder, String path, Reader reader) throws IOException {
        byte[] bytes = reader.read(path);
        if (bytes == null) {
            throw new IllegalStateException("The build lacks the resource " + folder + path + ".");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
