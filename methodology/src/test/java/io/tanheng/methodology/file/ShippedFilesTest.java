/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {

    @Test
    void filesAreReadFromAFolderAndFromAnArchiveAlike(@TempDir Path folder) throws IOException {
        Map<String, String> files =
                Map.of("index.txt", "a.yaml\n\nb/c.yaml\n", "a.yaml", "a: 1", "b/c.yaml", "c: \u78b3");
        Map<String, String> expected = Map.of("a.yaml", "a: 1", "b/c.yaml", "c: \u78b3");
        assertThat(read(inFolder(folder, files))).isEqualTo(expected);
        assertThat(read(inArchive(folder.resolve("some.jar"), files))).isEqualTo(expected);
    }

    @Test
    void aFileTheIndexNamesInVainIsNamed(@TempDir Path folder) throws IOException {
        Map<String, String> files = Map.of("index.txt", "a.yaml\n");
        assertThatThrownBy(() -> read(inFolder(folder, files))).hasMessageContaining("/laws/a.yaml");
        assertThatThrownBy(() -> read(inArchive(folder.resolve("some.jar"), files)))
                .hasMessageContaining("/laws/a.yaml");
    }

    @Test
    void aFolderWithoutIndexIsNamed() {
        assertThatThrownBy(() -> ShippedFiles.read(ShippedFilesTest.class, "/nowhere/"))
                .hasMessageContaining("/nowhere/index.txt");
    }

    private static Path inFolder(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("laws").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return withOwner(folder);
    }

    /** The class that asks must lie beside what it asks for. */
    private static Path withOwner(Path folder) throws IOException {
        Path owner = folder.resolve(Owner.FILE);
        Files.createDirectories(owner.getParent());
        Files.write(owner, Owner.bytes());
        return folder;
    }

    private static Path inArchive(Path archive, Map<String, String> files) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry("laws/" + file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            jar.putNextEntry(new JarEntry(Owner.FILE));
            jar.write(Owner.bytes());
        }
        return archive;
    }

    private static Map<String, String> read(Path place) throws IOException {
        URL[] path = {place.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            return ShippedFiles.read(loader.loadClass(Owner.class.getName()), "/laws/");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A class that can be loaded a second time. */
    static final class Owner {
        static final String FILE = Owner.class.getName().replace('.', '/') + ".class";

        private Owner() {}

        static byte[] bytes() throws IOException {
            try (InputStream stream = Owner.class.getResourceAsStream("/" + FILE)) {
                assertThat(stream).isNotNull();
                return stream.readAllBytes();
            }
        }
    }
}
