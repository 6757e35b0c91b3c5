/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as Maven publishes them, unpacked once and then found again. */
final class PostgresBinaries {

    private static final String VERSION = "18.1";
    private static final int EXECUTABLE_BITS = 0111;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static synchronized Path home() throws IOException {
        Path home = shelf().resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
            unpack(fresh);
            settle(fresh, home);
        }
        return home;
    }

    /** In the build's own folder when run from a checkout, else where the user keeps what can be made again. */
    private static Path shelf() {
        Path code = ChildClassPath.whereabouts(PostgresBinaries.class);
        Path folder = code.getParent();
        if (folder != null && folder.endsWith("target")) {
            return folder;
        }
        return Path.of(System.getProperty("user.home"), ".cache", "tanheng");
    }

    /** Another process may have been faster; then its copy is as good as ours. */
    private static void settle(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (!Files.isDirectory(home)) {
                throw failure;
            }
            Folders.delete(fresh);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(folder, entry, tar);
            }
        }
    }

    private static InputStream archive() throws IOException {
        String name = "/postgres-" + system() + "-" + processor() + ".txz";
        InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new PartFailure("There are no PostgreSQL programs for this machine on the class path (" + name
                    + "); set TANHENG_DATABASE_URL to a PostgreSQL that runs");
        }
        return new BufferedInputStream(archive);
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String processor() {
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return Set.of("aarch64", "arm64").contains(architecture) ? "arm_64" : "x86_64";
    }

    private static void write(Path folder, TarArchiveEntry entry, InputStream bytes) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new PartFailure("The archive of PostgreSQL names a file outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(bytes, target);
            if ((entry.getMode() & EXECUTABLE_BITS) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new PartFailure("The program could not be made executable: " + target);
            }
        }
    }
}
