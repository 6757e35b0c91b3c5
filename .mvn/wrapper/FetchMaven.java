/* SPDX-License-Identifier: Apache-2.0 */
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches a Maven, compares its SHA-512 with the one the script knows, and unpacks it.
 *
 * <p>Arguments: address of the zip file, its digest, and the folder that is to become Maven's home. It is run from its source by
 * {@code mvnw}, so that nothing but Java is needed.
 */
final class FetchMaven {

    private FetchMaven() {}

    public static void main(String[] arguments) throws Exception {
        URI address = URI.create(arguments[0]);
        String expected = arguments[1];
        Path home = Path.of(arguments[2]);
        Files.createDirectories(home.getParent());
        boolean failed = false;
        Path workshop = Files.createTempDirectory(home.getParent(), "unpacking");
        try {
            Path zip = workshop.resolve("maven.zip");
            String found = fetch(address, zip);
            if (!found.equals(expected)) {
                throw new IOException("SHA-512 of " + address + " is " + found + ", expected " + expected);
            }
            unpack(zip, workshop);
            settle(workshop.resolve(home.getFileName()), home);
        } catch (IOException failure) {
            System.err.println("mvnw: " + failure);
            failed = true;
        } finally {
            delete(workshop);
        }
        System.exit(failed ? 1 : 0);
    }

    private static String fetch(URI address, Path zip) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        try (InputStream bytes = new DigestInputStream(address.toURL().openStream(), digest)) {
            Files.copy(bytes, zip, StandardCopyOption.REPLACE_EXISTING);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The zip file names a file outside of it: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (OutputStream file = Files.newOutputStream(target)) {
                        entries.transferTo(file);
                    }
                }
            }
        }
    }

    /** Another script may have been faster; then its copy is as good as ours. */
    private static void settle(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (!Files.isDirectory(home)) {
                throw failure;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
